// The texts before an edit: from the mark, with their times, and what stands there when there are
// none.
#include "client/ui/chat/versions_dialog.h"
#include "common/protocol/json.h"
#include "tests/ui/conversation_window.h"

using namespace Qt::StringLiterals;
using namespace chatoyant;
using namespace chatoyant::client;

class tst_VersionsDialog : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_window.reset(); }
    void mark_clicked_showsTheTexts();
    void texts_withoutConnection_comeOnceThereIsOne();
    void texts_ofADeletedMessage_areRefusedInWords();
    void texts_tooMany_areSaidToBeCut();

private:
    void open();
    void clickMark();
    static QJsonObject version(Seq seq, const QString &text)
    {
        const QDateTime at(QDate(2026, 1, 2), QTime(9, static_cast<int>(seq)), Qt::UTC);
        return {{u"seq"_s, seq}, {u"at"_s, json::timeToText(at)}, {u"text"_s, text}};
    }
    void answer(bool more = false)
    {
        m_window->server.answers.insert(
            u"message.versions"_s,
            {{u"versions"_s, QJsonArray{version(3, u"at two"_s), version(2, u"at one"_s),
                                        version(1, u"at noon"_s)}},
             {u"more"_s, more}});
    }

    std::unique_ptr<ConversationWindow> m_window;
    VersionsDialog *m_dialog = nullptr;
};

void tst_VersionsDialog::init()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    m_window = std::make_unique<ConversationWindow>();
}

void tst_VersionsDialog::open()
{
    m_window->server.write(u"at noon"_s);
    for (const QString &text : {u"at one"_s, u"at two"_s}) {
        Entry edit;
        edit.kind = EntryKind::Edit;
        edit.by = m_window->server.friendId;
        edit.target = 1;
        edit.text = text;
        m_window->server.append(edit);
    }
    m_window->open();
    QTRY_VERIFY(m_window->row(1).data(MessageModel::EditedRole).toBool());
}

void tst_VersionsDialog::clickMark()
{
    MessageView &view = m_window->page->view();
    QCoreApplication::processEvents();
    const QModelIndex message = m_window->row(1);
    const Room room{view.viewport()->width(), view.layoutDirection(), false};
    const BubbleLayout layout = layOut(bubbleFrom(message), room, m_window->desk.theme);
    const QPointF corner = view.rowRect(message.row()).topLeft();
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {},
                      (corner + layout.time.center()).toPoint());
    m_dialog = m_window->dialog<VersionsDialog>();
    QVERIFY(m_dialog);
}

void tst_VersionsDialog::mark_clicked_showsTheTexts()
{
    answer();
    open();
    clickMark();
    QTRY_VERIFY(labelWith(*m_dialog, u"at noon"_s));
    QVERIFY(labelWith(*m_dialog, u"at one"_s));
    QVERIFY(labelWith(*m_dialog, u"at two"_s));
    QVERIFY(labelWith(*m_dialog, u"Now, since"_s)->text().contains(u"2026"_s));
    QVERIFY(labelWith(*m_dialog, u"First written"_s));
    QVERIFY(!labelWith(*m_dialog, u"oldest are not shown"_s));
}

void tst_VersionsDialog::texts_withoutConnection_comeOnceThereIsOne()
{
    answer();
    open();
    m_window->goOffline();
    clickMark();
    QTRY_VERIFY(labelWith(*m_dialog, u"no connection"_s));
    QVERIFY(buttonWith(*m_dialog, u"Try again"_s));
    m_window->server.isUp = true;
    m_window->desk.session.retryNow();
    QTRY_VERIFY(labelWith(*m_dialog, u"at noon"_s));
    QVERIFY(!labelWith(*m_dialog, u"no connection"_s));
}

void tst_VersionsDialog::texts_ofADeletedMessage_areRefusedInWords()
{
    m_window->server.refusals.insert(u"message.versions"_s, makeError(Reason::MessageDeleted));
    open();
    clickMark();
    QTRY_VERIFY(labelWith(*m_dialog, u"was deleted"_s));
}

void tst_VersionsDialog::texts_tooMany_areSaidToBeCut()
{
    answer(true);
    open();
    clickMark();
    QTRY_VERIFY(labelWith(*m_dialog, u"oldest are not shown"_s));
}

QTEST_MAIN(tst_VersionsDialog)
#include "tst_versions_dialog.moc"

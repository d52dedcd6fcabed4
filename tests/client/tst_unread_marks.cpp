// Chats to come back to: marked on one device, known to all, and gone once they are opened.
#include "client/models/chat_list_model.h"
#include "client/state/unread_marks.h"
#include "tests/support/client/signed_in.h"

#include <QSignalSpy>

using namespace chatoyant;
using namespace chatoyant::client;
using namespace Qt::StringLiterals;

class tst_UnreadMarks : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_in = std::make_unique<SignedIn>(); }
    void mark_isKept_andTold();
    void mark_fromAnotherDevice_isTakenOver();
    void mark_atTheNextStart_isThere();
    void list_showsItAmongTheUnread();

private:
    UnreadMarks &marks() { return m_in->session->unreadMarks(); }
    ChatId chat() const { return m_in->server.chat; }

    std::unique_ptr<SignedIn> m_in;
};

void tst_UnreadMarks::mark_isKept_andTold()
{
    QSignalSpy changed(&marks(), &UnreadMarks::changed);
    marks().set(chat(), true);
    marks().set(chat(), true); // again: nothing new
    QCOMPARE(changed.size(), 1);
    QVERIFY(marks().has(chat()));
    const QJsonObject sent =
        m_in->server.asked.value(u"settings.set"_s).value("settings"_L1).toObject();
    QVERIFY(sent.value(UnreadMarks::setting).toObject().value(chat().toString()).toBool());
    marks().set(chat(), false);
    QVERIFY(!marks().has(chat()));
    QCOMPARE(changed.size(), 2);
}

void tst_UnreadMarks::mark_fromAnotherDevice_isTakenOver()
{
    m_in->session->settings().apply(
        {{UnreadMarks::setting, QJsonObject{{chat().toString(), true}, {u"nonsense"_s, true}}}});
    QVERIFY(marks().has(chat()));
    m_in->session->settings().apply({{UnreadMarks::setting, u"nonsense"_s}});
    QVERIFY(!marks().has(chat()));
}

void tst_UnreadMarks::mark_atTheNextStart_isThere()
{
    marks().set(chat(), true);
    m_in->server.isUp = false;
    m_in->start();
    QTRY_VERIFY(m_in->session->unreadMarks().has(chat()));
}

void tst_UnreadMarks::list_showsItAmongTheUnread()
{
    ChatListModel model(*m_in->session);
    model.setFilter(ChatFilter::Unread);
    QCOMPARE(model.rowCount(), 0);
    marks().set(chat(), true);
    QCOMPARE(model.rowCount(), 1);
    QVERIFY(model.index(0).data(ChatListModel::MarkedRole).toBool());
    QVERIFY(model.index(0).data(Qt::AccessibleTextRole).toString().contains(u"marked as unread"_s));
    marks().set(chat(), false);
    QCOMPARE(model.rowCount(), 0);
}

QTEST_GUILESS_MAIN(tst_UnreadMarks)
#include "tst_unread_marks.moc"

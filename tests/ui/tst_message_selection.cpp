// Several messages at once: chosen by mouse, keys and menu, then copied, forwarded or deleted.
#include "client/ui/chat/composer.h"
#include "client/ui/chat/forward_dialog.h"
#include "client/ui/chat/message_access.h"
#include "client/ui/chat/selection_bar.h"
#include "client/ui/widgets/toast.h"
#include "common/protocol/chat_messages.h"
#include "tests/support/client/sent_params.h"
#include "tests/support/common/beside_test.h"
#include "tests/ui/conversation_window.h"

#include <QClipboard>
#include <QDir>
#include <QGuiApplication>
#include <QRegularExpression>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace chatoyant;
using namespace chatoyant::client;

class tst_MessageSelection : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }
    void init();
    void cleanup() { m_window.reset(); }
    void clicks_withControl_chooseSingleOnes();
    void click_withShift_choosesTheStretch();
    void click_whileChoosing_onlyChooses();
    void keys_withShift_growAndShrink();
    void space_choosesWhereTheKeyboardIs();
    void menu_choosesAndLetsGo();
    void copy_namesAuthorAndTime();
    void forward_takesThemInTheirOrder();
    void remove_canBeUndone();
    void hide_takesThemAwayForMe_andCanBeUndone();
    void hide_inTheMenu_ofOthersMessages();
    void remove_ofOthersMessages_saysWhyNot();
    void unsent_cannotBeForwarded();
    void escape_letsGoOfAll();
    void deleted_isChosenNoMore();
    void otherChat_beginsWithNothingChosen();
    void screenReader_hearsTheCount();
    void chosen_isDrawn_data();
    void chosen_isDrawn();

private:
    MessageView &view() { return m_window->page->view(); }
    SelectionBar *bar() { return m_window->page->findChild<SelectionBar *>(); }
    QPoint middleOf(Seq seq) { return view().rowRect(m_window->row(seq).row()).center(); }
    void click(Seq seq, Qt::KeyboardModifiers with = Qt::NoModifier)
    {
        QTest::mouseClick(view().viewport(), Qt::LeftButton, with, middleOf(seq));
    }
    QList<Seq> chosen()
    {
        QList<Seq> seqs;
        for (const QModelIndex &each : view().chosen())
            seqs.append(each.data(MessageModel::SeqRole).toLongLong());
        return seqs;
    }
    void press(Qt::Key key, Qt::KeyboardModifiers with = Qt::NoModifier)
    {
        QTest::keyClick(&view(), key, with);
    }
    QAbstractButton *button(const QString &name) { return buttonNamed(*bar(), name); }
    void writeOwn(const QString &text)
    {
        Entry mine;
        mine.kind = EntryKind::Message;
        mine.by = m_window->server.me;
        mine.text = text;
        m_window->server.append(mine, false);
    }

    std::unique_ptr<ConversationWindow> m_window;
};

// 1, 2 and 4 by the friend, 3 and 5 by oneself.
void tst_MessageSelection::init()
{
    m_window = std::make_unique<ConversationWindow>();
    m_window->server.write(u"One"_s, false);
    m_window->server.write(u"Two with https://example.org"_s, false);
    writeOwn(u"Three"_s);
    m_window->server.write(u"Four"_s, false);
    writeOwn(u"Five"_s);
    m_window->open();
    QTRY_VERIFY(m_window->row(5).isValid());
    view().setFocus();
}

void tst_MessageSelection::clicks_withControl_chooseSingleOnes()
{
    QVERIFY(!bar()->isVisible());
    click(1, Qt::ControlModifier);
    click(4, Qt::ControlModifier);
    QCOMPARE(chosen(), (QList<Seq>{1, 4}));
    QVERIFY(bar()->isVisible());
    QVERIFY(labelWith(*bar(), u"2 message(s) chosen"_s));
    click(1, Qt::ControlModifier);
    click(4, Qt::ControlModifier);
    QVERIFY(!bar()->isVisible());
}

void tst_MessageSelection::click_withShift_choosesTheStretch()
{
    click(2, Qt::ControlModifier);
    click(5, Qt::ShiftModifier);
    QCOMPARE(chosen(), (QList<Seq>{2, 3, 4, 5}));
    click(1, Qt::ShiftModifier); // from the same place, the other way
    QCOMPARE(chosen(), (QList<Seq>{1, 2}));
}

void tst_MessageSelection::click_whileChoosing_onlyChooses()
{
    QSignalSpy opened(&view(), &MessageView::linkActivated);
    QSignalSpy answered(&view(), &MessageView::replyWanted);
    click(1, Qt::ControlModifier);
    for (int x = 20; x < view().viewport()->width(); x += 40)
        QTest::mouseClick(view().viewport(), Qt::LeftButton, {}, QPoint(x, middleOf(2).y()));
    QCOMPARE(opened.count(), 0);
    QTest::mouseDClick(view().viewport(), Qt::LeftButton, {}, middleOf(4));
    QCOMPARE(answered.count(), 0);
}

void tst_MessageSelection::keys_withShift_growAndShrink()
{
    view().setCurrent(m_window->row(4));
    press(Qt::Key_Up, Qt::ShiftModifier);
    press(Qt::Key_Up, Qt::ShiftModifier);
    const QList<Seq> grown = chosen();
    QVERIFY2(grown.contains(4) && grown.contains(3), "the first, and what came after");
    press(Qt::Key_Down, Qt::ShiftModifier);
    QVERIFY(chosen().size() < grown.size());
    QVERIFY(chosen().contains(4));
    press(Qt::Key_Up); // alone it only moves
    QVERIFY(chosen().contains(4));
}

void tst_MessageSelection::space_choosesWhereTheKeyboardIs()
{
    view().setCurrent(m_window->row(2));
    press(Qt::Key_Space);
    QVERIFY(chosen().isEmpty()); // that is for what voice notes say
    press(Qt::Key_Space, Qt::ControlModifier);
    QCOMPARE(chosen(), QList<Seq>{2});
    press(Qt::Key_Up);
    press(Qt::Key_Space);
    QCOMPARE(chosen(), (QList<Seq>{1, 2}));
}

void tst_MessageSelection::menu_choosesAndLetsGo()
{
    QAction *select = ConversationWindow::actionWith(m_window->menuOf(3), u"Select"_s);
    QVERIFY(select);
    select->trigger();
    QCOMPARE(chosen(), QList<Seq>{3});
    QAction *leave =
        ConversationWindow::actionWith(m_window->menuOf(3), u"Do not choose it any more"_s);
    QVERIFY(leave);
    leave->trigger();
    QVERIFY(chosen().isEmpty());
}

void tst_MessageSelection::copy_namesAuthorAndTime()
{
    click(4, Qt::ControlModifier);
    click(2, Qt::ControlModifier);
    press(Qt::Key_C, Qt::ControlModifier);
    const QStringList lines = QGuiApplication::clipboard()->text().split(u'\n');
    QCOMPARE(lines.size(), 2);
    static const QRegularExpression form(
        u"^\\[\\d\\d/\\d\\d/\\d{4}, \\d\\d:\\d\\d\\] (.+): (.+)$"_s);
    const auto first = form.match(lines.first());
    QVERIFY2(first.hasMatch(), qPrintable(lines.first()));
    QCOMPARE(first.captured(2), u"Two with https://example.org"_s); // in the order of the chat
    QCOMPARE(first.captured(1), m_window->desk.session.people().name(m_window->server.friendId));
    QVERIFY(lines.last().endsWith(u": Four"_s));
    QVERIFY(chosen().isEmpty());
}

void tst_MessageSelection::forward_takesThemInTheirOrder()
{
    click(5, Qt::ControlModifier);
    click(1, Qt::ControlModifier);
    button(u"Forward…"_s)->click();
    auto *dialog = m_window->dialog<ForwardDialog>();
    QVERIFY(dialog);
    QVERIFY(labelWith(*dialog, u"and 1 more message(s)"_s));
    QTest::keyClick(dialog, Qt::Key_Escape);
    QTRY_VERIFY(!m_window->dialog<ForwardDialog>());
    QCOMPARE(chosen(), (QList<Seq>{1, 5})); // nothing was done: they are chosen still
}

void tst_MessageSelection::remove_canBeUndone()
{
    click(3, Qt::ControlModifier);
    click(5, Qt::ControlModifier);
    press(Qt::Key_Delete);
    QVERIFY(chosen().isEmpty());
    auto *toast = m_window->host.findChild<Toast *>();
    QVERIFY(labelWith(*toast, u"2 message(s) will be deleted"_s));
    buttonWith(*toast, u"Undo"_s)->click();
    toast->settle();
    QVERIFY(!m_window->server.calls.contains(u"message.delete"_s));
    click(3, Qt::ControlModifier);
    click(5, Qt::ControlModifier);
    button(u"Delete for everybody"_s)->click();
    toast->settle();
    QTRY_COMPARE(sentParams(m_window->server, u"message.delete"_s).size(), 2);
}

void tst_MessageSelection::hide_takesThemAwayForMe_andCanBeUndone()
{
    m_window->server.refusals[u"settings.set"_s] = makeError(Reason::ServerBusy);
    click(1, Qt::ControlModifier);
    click(3, Qt::ControlModifier);
    button(u"Delete for me"_s)->click();
    QVERIFY(chosen().isEmpty() && !bar()->isVisible());
    QVERIFY(!m_window->row(1).isValid() && !m_window->row(3).isValid());
    QVERIFY(m_window->row(2).isValid());
    auto *toast = m_window->host.findChild<Toast *>();
    QVERIFY(labelWith(*toast, u"2 message(s) deleted for you"_s));
    buttonWith(*toast, u"Undo"_s)->click();
    QVERIFY(m_window->row(1).isValid() && m_window->row(3).isValid());
    QVERIFY(!m_window->server.calls.contains(u"message.delete"_s));
}

void tst_MessageSelection::hide_inTheMenu_ofOthersMessages()
{
    m_window->server.refusals[u"settings.set"_s] = makeError(Reason::ServerBusy);
    m_window->actionWith(m_window->menuOf(4), u"Delete for me"_s)->trigger();
    QVERIFY(!m_window->row(4).isValid());
    m_window->host.findChild<Toast *>()->settle(); // the time is over
    QVERIFY(!m_window->row(4).isValid());
}

void tst_MessageSelection::remove_ofOthersMessages_saysWhyNot()
{
    click(3, Qt::ControlModifier);
    QVERIFY(button(u"Delete for everybody"_s)->isEnabled());
    click(4, Qt::ControlModifier);
    QAbstractButton *remove = button(u"Delete for everybody"_s);
    QVERIFY(!remove->isEnabled());
    QVERIFY(labelWith(*bar(), u"Only who wrote a message deletes it"_s));
    QVERIFY(remove->accessibleDescription().contains(u"Only who wrote"_s));
    QSignalSpy said(m_window->page, &ChatPage::failedWith);
    press(Qt::Key_Delete); // the key is no way around it
    QCOMPARE(said.count(), 1);
    QCOMPARE(chosen().size(), 2);
}

void tst_MessageSelection::unsent_cannotBeForwarded()
{
    m_window->goOffline();
    m_window->conversation()->send(u"Waits"_s);
    QModelIndex waiting;
    QTRY_VERIFY((waiting = view().model()->index(view().model()->rowCount() - 1, 0))
                    .data(MessageModel::TextRole)
                    .toString() == u"Waits"_s);
    view().toggleChosen(waiting);
    QVERIFY(!button(u"Forward…"_s)->isEnabled());
    QVERIFY(labelWith(*bar(), u"What is not sent yet"_s));
    // Once the server has it, it is the same message, and chosen still.
    m_window->server.isUp = true;
    m_window->desk.session.retryNow();
    QTRY_COMPARE(chosen(), QList<Seq>{6});
}

void tst_MessageSelection::escape_letsGoOfAll()
{
    click(3, Qt::ControlModifier);
    press(Qt::Key_Escape);
    QVERIFY(chosen().isEmpty());
    QVERIFY(view().hasFocus());
    click(3, Qt::ControlModifier);
    m_window->page->composer().takeFocus();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QVERIFY(chosen().isEmpty());
    click(3, Qt::ControlModifier);
    button(u"Choose nothing any more"_s)->setFocus();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    QVERIFY(!bar()->isVisible());
    QVERIFY(view().hasFocus()); // not nowhere
}

void tst_MessageSelection::deleted_isChosenNoMore()
{
    click(1, Qt::ControlModifier);
    click(4, Qt::ControlModifier);
    Entry gone;
    gone.kind = EntryKind::Delete;
    gone.by = m_window->server.friendId;
    gone.target = 4;
    m_window->server.append(gone);
    QTRY_VERIFY(labelWith(*bar(), u"1 message(s) chosen"_s));
    QCOMPARE(chosen(), QList<Seq>{1});
}

void tst_MessageSelection::otherChat_beginsWithNothingChosen()
{
    click(1, Qt::ControlModifier);
    m_window->page->setChat({});
    QVERIFY(!bar()->isVisible());
    m_window->page->setChat(m_window->server.chat);
    QTRY_VERIFY(m_window->row(1).isValid());
    QVERIFY(chosen().isEmpty());
}

void tst_MessageSelection::screenReader_hearsTheCount()
{
    QAccessible::setActive(true);
    click(1, Qt::ControlModifier);
    click(2, Qt::ControlModifier);
    bool isNamed = false;
    for (const QLabel *label : bar()->findChildren<QLabel *>()) {
        const auto *face = QAccessible::queryAccessibleInterface(const_cast<QLabel *>(label));
        isNamed = isNamed || face->text(QAccessible::Name) == u"2 message(s) chosen"_s;
    }
    QVERIFY(isNamed);
    QAccessibleInterface *list = QAccessible::queryAccessibleInterface(&view());
    int selected = 0;
    for (int at = 0; at < list->childCount(); ++at) {
        const QAccessibleInterface *child = list->child(at);
        selected += child->role() == QAccessible::ListItem && child->state().selected ? 1 : 0;
    }
    QCOMPARE(selected, 2);
}

void tst_MessageSelection::chosen_isDrawn_data()
{
    QTest::addColumn<bool>("isDark");
    QTest::addColumn<bool>("isMirrored");
    QTest::newRow("light") << false << false;
    QTest::newRow("dark") << true << false;
    QTest::newRow("rtl") << false << true;
}

void tst_MessageSelection::chosen_isDrawn()
{
    QFETCH(bool, isDark);
    QFETCH(bool, isMirrored);
    QApplication::setLayoutDirection(isMirrored ? Qt::RightToLeft : Qt::LeftToRight);
    m_window->desk.theme.setMode(isDark ? ThemeMode::Dark : ThemeMode::Light);
    m_window->desk.theme.applyTo(*qApp);
    view().toggleChosen(m_window->row(2));
    view().toggleChosen(m_window->row(3));
    const QDir folder(besideTest(u"../screens"));
    QVERIFY(folder.mkpath(u"."_s));
    QTRY_COMPARE(clippedLabels(m_window->host), QStringList());
    const QImage picture = m_window->host.grab().toImage();
    QVERIFY(picture.save(
        folder.filePath(u"selection-%1.png"_s.arg(QLatin1StringView(QTest::currentDataTag())))));
    // The tick of a friend's message stands where there is room: opposite to the bubble.
    const QRect row = view().rowRect(m_window->row(2).row());
    const QRgb accent = m_window->desk.theme.palette().accent.rgb();
    int left = 0;
    int right = 0;
    const QImage shown = view().viewport()->grab().toImage();
    for (int y = row.top(); y < row.bottom(); ++y) {
        for (int x = 0; x < shown.width(); ++x) {
            if (shown.pixel(x, y) == accent)
                ++(x < shown.width() / 2 ? left : right);
        }
    }
    QVERIFY2(isMirrored ? left > 20 * right : right > 20 * left,
             qPrintable(u"%1 %2"_s.arg(left).arg(right)));
    QApplication::setLayoutDirection(Qt::LeftToRight);
}

QTEST_MAIN(tst_MessageSelection)
#include "tst_message_selection.moc"

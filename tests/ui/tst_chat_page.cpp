// A conversation in its window, with a server in the test: what is said, kept and lit.
#include "client/ui/chat/announcer.h"
#include "client/ui/chat/composer.h"
#include "client/ui/chat/message_menu.h"
#include "client/ui/chat/message_view.h"
#include "tests/ui/signed_in.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QClipboard>
#include <QMenu>
#include <QMouseEvent>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace chatoyant;
using namespace chatoyant::client;

class tst_ChatPage : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void edit_whileOffline_showsWithAClock();
    void edit_refused_isSaidAndEditedAgain();
    void menu_whileOffline_offersAll();
    void place_whenReturning_isWhereOneLeft();
    void place_atTheNewest_staysAtTheNewest();
    void message_thatComes_isAnnouncedOnce();
    void announcements_mayBeOfMentionsOnly();
    void message_thatComesOutOfSight_isCounted();
    void messages_onScreen_areChildrenForAssistiveTechnology();
    void selection_withTheMouse_isCopied();

private:
    void open();
    void write(int count);
    void goOffline();
    QModelIndex row(Seq seq) const;
    void readAll();
    void drag(const QPointF &from, const QPointF &to);

    std::unique_ptr<ScriptedServer> m_server;
    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<QWidget> m_host;
    ChatPage *m_page = nullptr;
};

void tst_ChatPage::init()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    m_host.reset();
    m_desk.reset();
    m_server = std::make_unique<ScriptedServer>();
    m_desk = std::make_unique<Desk>(m_server->factory());
    m_desk->theme.setMotionReduced(true);
    m_desk->theme.applyTo(*qApp);
    signIn(m_desk->session);
    m_host = std::make_unique<QWidget>();
    m_page = addChatPage(*m_host, *m_desk);
}

void tst_ChatPage::write(int count)
{
    for (int number = 1; number <= count; ++number)
        m_server->write(u"Message %1"_s.arg(number));
    QTRY_COMPARE(m_desk->session.chats().summary(m_server->chat).head, m_server->log.size());
}

void tst_ChatPage::open()
{
    m_host->show();
    QVERIFY(QTest::qWaitForWindowActive(m_host.get()));
    m_page->setChat(m_server->chat);
    Conversation *conversation = m_desk->session.conversation(m_server->chat);
    QTRY_COMPARE(static_cast<qint64>(conversation->lines().size()), m_server->log.size());
    QTRY_VERIFY(m_server->log.isEmpty() || row(m_server->log.size()).isValid());
}

void tst_ChatPage::goOffline()
{
    m_server->isUp = false;
    m_server->cut();
    QTRY_COMPARE(m_desk->session.connectionState().phase, ConnectionState::Phase::Waiting);
}

QModelIndex tst_ChatPage::row(Seq seq) const
{
    const QAbstractItemModel *model = m_page->view().model();
    for (int number = 0; model && number < model->rowCount(); ++number) {
        if (model->index(number, 0).data(MessageModel::SeqRole).toLongLong() == seq)
            return model->index(number, 0);
    }
    return {};
}

void tst_ChatPage::edit_whileOffline_showsWithAClock()
{
    open();
    m_desk->session.conversation(m_server->chat)->send(u"helo"_s);
    QTRY_VERIFY(row(1).isValid());
    m_page->composer().takeFocus();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Up);
    QCOMPARE(m_page->composer().text(), u"helo"_s);
    m_page->composer().setText(u"hello"_s);
    goOffline();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QCOMPARE(row(1).data(MessageModel::TextRole).toString(), u"hello"_s);
    QVERIFY(row(1).data(MessageModel::ChangingRole).toBool());
    QVERIFY(row(1).data(MessageModel::DeliveryTextRole).toString().contains(u"waits"_s));
    QCOMPARE(m_page->composer().text(), QString());
    QVERIFY(!m_server->calls.contains(u"message.edit"_s));
}

void tst_ChatPage::edit_refused_isSaidAndEditedAgain()
{
    open();
    Conversation *conversation = m_desk->session.conversation(m_server->chat);
    conversation->send(u"helo"_s);
    QTRY_VERIFY(row(1).isValid());
    m_server->refusals.insert(u"message.edit"_s, makeError(Reason::MessageTooLong));
    conversation->edit(1, u"hello"_s);
    QTRY_VERIFY(row(1).data(MessageModel::ChangeRefusedRole).toBool());
    QCOMPARE(row(1).data(MessageModel::TextRole).toString(), u"helo"_s);
    QVERIFY(row(1).data(MessageModel::DeliveryTextRole).toString().contains(u"too long"_s));
    emit m_page->view().menuWanted(row(1), QPoint(10, 10));
    const auto actions = m_page->findChild<QMenu *>()->actions();
    const auto again = std::find_if(actions.cbegin(), actions.cend(), [](const QAction *action) {
        return action->text() == u"Edit it again"_s;
    });
    QVERIFY(again != actions.cend());
    (*again)->trigger();
    QCOMPARE(m_page->composer().text(), u"hello"_s);
    QCOMPARE(conversation->draft().editing, 1);
    QVERIFY(!row(1).data(MessageModel::ChangeRefusedRole).toBool());
}

void tst_ChatPage::menu_whileOffline_offersAll()
{
    open();
    m_desk->session.conversation(m_server->chat)->send(u"hello"_s);
    QTRY_VERIFY(row(1).isValid());
    goOffline();
    emit m_page->view().menuWanted(row(1), QPoint(10, 10));
    QStringList enabled;
    const auto actions = m_page->findChild<QMenu *>()->actions();
    for (const QAction *action : actions) {
        if (action->isEnabled())
            enabled.append(action->text());
    }
    const QStringList all{u"Reply"_s,        u"React"_s,  u"Forward…"_s, u"Pin"_s,
                          u"Copy text"_s,    u"Select"_s, u"Edit"_s,     u"Delete for everybody"_s,
                          u"Delete for me"_s};
    QCOMPARE(enabled, all);
}

void tst_ChatPage::readAll()
{
    Conversation *conversation = m_desk->session.conversation(m_server->chat);
    conversation->markRead(m_server->log.size());
    QTRY_COMPARE(conversation->summary().unread, 0);
}

void tst_ChatPage::place_whenReturning_isWhereOneLeft()
{
    write(120);
    open();
    readAll();
    MessageView &view = m_page->view();
    m_page->jumpTo(70);
    QTRY_VERIFY(view.place().seq > 0);
    view.verticalScrollBar()->setValue(view.verticalScrollBar()->value() - 137);
    QCoreApplication::processEvents();
    const ReadingPlace before = view.place();
    QVERIFY(before.seq > 0 && before.seq < 70);
    m_page->setChat({});
    m_page->setChat(m_server->chat);
    QTRY_COMPARE(view.place().seq, before.seq);
    QCOMPARE(view.place().y, before.y);
}

void tst_ChatPage::place_atTheNewest_staysAtTheNewest()
{
    write(120);
    open();
    readAll();
    m_page->view().scrollToBottom();
    QCOMPARE(m_page->view().place().seq, 0);
    m_page->setChat({});
    m_page->setChat(m_server->chat);
    QTRY_VERIFY(row(120).isValid());
    QTRY_VERIFY(m_page->view().isAtBottom());
}

void tst_ChatPage::message_thatComes_isAnnouncedOnce()
{
    open();
    const auto *announcer = m_page->findChild<Announcer *>();
    QVERIFY(announcer);
    m_server->write(u"Good morning"_s);
    QTRY_VERIFY(announcer->accessibleName().contains(u"Good morning"_s));
    QVERIFY(announcer->accessibleName().startsWith(u"friend, "_s));
    const QString said = announcer->accessibleName();
    m_desk->session.conversation(m_server->chat)->send(u"Hello"_s);
    QTRY_VERIFY(row(2).isValid());
    QCOMPARE(announcer->accessibleName(), said); // one's own is no news
}

void tst_ChatPage::announcements_mayBeOfMentionsOnly()
{
    open();
    const auto *announcer = m_page->findChild<Announcer *>();
    m_desk->preferences.setValue(preference::announced, u"mentions"_s);
    m_server->write(u"To all"_s);
    QTRY_VERIFY(row(1).isValid());
    QCOMPARE(announcer->accessibleName(), QString());
    Entry mention;
    mention.by = m_server->friendId;
    mention.text = u"@me to you"_s;
    mention.mentions = {m_server->me};
    m_server->append(mention);
    QTRY_VERIFY(announcer->accessibleName().contains(u"to you"_s));
    m_desk->preferences.setValue(preference::announced, u"nothing"_s);
    const QString said = announcer->accessibleName();
    mention.text = u"@me once more"_s;
    m_server->append(mention);
    QTRY_VERIFY(row(3).isValid());
    QCOMPARE(announcer->accessibleName(), said);
}

void tst_ChatPage::message_thatComesOutOfSight_isCounted()
{
    write(120);
    open();
    readAll();
    m_page->jumpTo(30);
    QTRY_VERIFY(!m_page->view().isAtBottom());
    m_server->write(u"below"_s);
    QAbstractButton *jump = nullptr;
    const auto buttons = m_page->view().findChildren<QAbstractButton *>();
    for (QAbstractButton *button : buttons) {
        if (button->isVisible() && button->accessibleName().contains(u"newest"_s))
            jump = button;
    }
    QVERIFY(jump);
    QTRY_VERIFY(jump->accessibleName().contains(u'1') || jump->text().contains(u'1'));
}

void tst_ChatPage::messages_onScreen_areChildrenForAssistiveTechnology()
{
    write(80);
    open();
    readAll();
    m_page->view().scrollToBottom();
    QCoreApplication::processEvents();
    QAccessible::setActive(true);
    MessageView &view = m_page->view();
    QAccessibleInterface *access = QAccessible::queryAccessibleInterface(&view);
    QVERIFY(access);
    QCOMPARE(access->role(), QAccessible::List);
    QList<QAccessibleInterface *> messages;
    for (int at = 0; at < access->childCount(); ++at) {
        QAccessibleInterface *child = access->child(at);
        QVERIFY(child);
        if (child->role() == QAccessible::ListItem)
            messages.append(child);
    }
    QVERIFY(messages.size() > 3 && messages.size() < 40); // those on screen
    const QString name = messages.last()->text(QAccessible::Name);
    QVERIFY2(name.startsWith(u"friend, "_s) && name.contains(u"Message 80"_s), qPrintable(name));
    const QRect window(view.mapToGlobal(QPoint()), view.size());
    for (QAccessibleInterface *message : std::as_const(messages)) {
        QVERIFY(message->rect().intersects(window));
        QCOMPARE(message->parent(), access);
        QCOMPARE(access->child(access->indexOfChild(message)), message);
        const QPoint middle = message->rect().center();
        if (window.contains(middle))
            QCOMPARE(access->childAt(middle.x(), middle.y()), message);
    }
}

void tst_ChatPage::drag(const QPointF &from, const QPointF &to)
{
    QWidget *area = m_page->view().viewport();
    const auto send = [area](QEvent::Type type, const QPointF &at, Qt::MouseButtons held) {
        QMouseEvent event(type, at, area->mapToGlobal(at), Qt::LeftButton, held, Qt::NoModifier);
        QCoreApplication::sendEvent(area, &event);
    };
    send(QEvent::MouseButtonPress, from, Qt::LeftButton);
    send(QEvent::MouseMove, to, Qt::LeftButton);
    send(QEvent::MouseButtonRelease, to, Qt::NoButton);
}

void tst_ChatPage::selection_withTheMouse_isCopied()
{
    m_server->write(u"Hello brave world"_s);
    open();
    MessageView &view = m_page->view();
    QCoreApplication::processEvents();
    const QModelIndex message = row(1);
    const Room room{view.viewport()->width(), view.layoutDirection(), false};
    const BubbleLayout layout = layOut(bubbleFrom(message), room, m_desk->theme);
    const QTextLayout &words = *layout.paragraphs.front();
    const QPointF corner = QPointF(view.rowRect(message.row()).topLeft()) + words.position();
    const QTextLine line = words.lineAt(0);
    const qreal middle = line.y() + line.height() / 2;
    drag(corner + QPointF(line.cursorToX(6), middle), corner + QPointF(line.cursorToX(11), middle));
    QCOMPARE(view.selectedText(), u"brave"_s);
    QGuiApplication::clipboard()->clear();
    view.setFocus();
    QTest::keyClick(&view, Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"brave"_s);
    // Beyond the bubble it goes to the end, and no further.
    drag(corner + QPointF(line.cursorToX(6), middle), corner + QPointF(600, 400));
    QCOMPARE(view.selectedText(), u"brave world"_s);
    // A click lets go; what is copied then is the whole message.
    drag(corner + QPointF(1, middle), corner + QPointF(1, middle));
    QVERIFY(view.selectedText().isEmpty());
    QTest::keyClick(&view, Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"Hello brave world"_s);
}

QTEST_MAIN(tst_ChatPage)
#include "tst_chat_page.moc"

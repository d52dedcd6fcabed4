// A conversation in its window, with a server in the test: what is said, kept and lit.
#include "client/ui/chat/chat_page.h"
#include "client/ui/chat/composer.h"
#include "client/ui/chat/message_menu.h"
#include "client/ui/chat/message_view.h"
#include "client/ui/widgets/layouts.h"
#include "client/ui/widgets/toast.h"
#include "tests/support/client/scripted_server.h"
#include "tests/ui/look.h"

#include <QMenu>
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
    void edit_whileOffline_keepsTheTextAndSaysWhy();
    void edit_lostOnTheWay_isADraftAgain();
    void menu_whileOffline_greysWhatNeedsTheServer();

private:
    void open();
    void write(int count);
    void goOffline();
    QModelIndex row(Seq seq) const;

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
    m_desk->session.restore();
    QVERIFY(m_desk->session.setServer(u"ws://127.0.0.1:7443"_s));
    Credentials credentials;
    credentials.login = u"me"_s;
    credentials.password = u"secret word"_s;
    m_desk->session.signIn(credentials);
    QTRY_COMPARE(m_desk->session.connectionState().phase, ConnectionState::Phase::Online);
    m_host = std::make_unique<QWidget>();
    auto *toast = new Toast(m_desk->theme, m_host.get());
    m_page = new ChatPage(m_desk->context, *toast, m_host.get());
    columnIn(m_host.get())->addWidget(m_page);
    m_host->resize(700, 600);
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

void tst_ChatPage::edit_whileOffline_keepsTheTextAndSaysWhy()
{
    open();
    m_desk->session.conversation(m_server->chat)->send(u"helo"_s);
    QTRY_VERIFY(row(1).isValid());
    m_page->composer().takeFocus();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Up);
    QCOMPARE(m_page->composer().text(), u"helo"_s);
    m_page->composer().setText(u"hello"_s);
    goOffline();
    QSignalSpy said(m_page, &ChatPage::failedWith);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QCOMPARE(said.size(), 1);
    QVERIFY(said[0][0].toString().contains(u"Not connected"_s));
    QCOMPARE(m_page->composer().text(), u"hello"_s);
    QVERIFY(!m_server->calls.contains(u"message.edit"_s));
}

void tst_ChatPage::edit_lostOnTheWay_isADraftAgain()
{
    open();
    Conversation *conversation = m_desk->session.conversation(m_server->chat);
    conversation->send(u"helo"_s);
    QTRY_VERIFY(row(1).isValid());
    conversation->edit(1, u"hello"_s);
    m_server->isUp = false;
    m_server->cut(); // before the answer
    QTRY_COMPARE(conversation->draft().text, u"hello"_s);
    QCOMPARE(conversation->draft().editing, 1);
    QCOMPARE(m_page->composer().text(), u"hello"_s);
}

void tst_ChatPage::menu_whileOffline_greysWhatNeedsTheServer()
{
    open();
    m_desk->session.conversation(m_server->chat)->send(u"hello"_s);
    QTRY_VERIFY(row(1).isValid());
    goOffline();
    emit m_page->view().menuWanted(row(1), QPoint(10, 10));
    const auto *menu = m_page->findChild<QMenu *>();
    QVERIFY(menu);
    QHash<QString, bool> enabled;
    const auto actions = menu->actions();
    for (const QAction *action : actions)
        enabled.insert(action->text(), action->isEnabled());
    QVERIFY(enabled.value(u"Reply"_s));
    QVERIFY(enabled.value(u"Copy text"_s));
    QVERIFY(enabled.contains(u"Edit"_s) && !enabled.value(u"Edit"_s));
    QVERIFY(enabled.contains(u"React"_s) && !enabled.value(u"React"_s));
    QVERIFY(!enabled.value(u"Delete for everybody"_s, true));
    QVERIFY(actions.last()->text().contains(u"Not connected"_s));
}

QTEST_MAIN(tst_ChatPage)
#include "tst_chat_page.moc"

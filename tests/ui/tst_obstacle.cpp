// Where one cannot write: the sentence in place of the composer, what was written, the way on.
#include "client/ui/chat/composer.h"
#include "client/ui/workspace_view.h"
#include "common/protocol/chat_messages.h"
#include "common/protocol/contact_messages.h"
#include "tests/ui/signed_in.h"

#include <QClipboard>
#include <QJsonArray>
#include <QMenu>
#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace chatoyant;
using namespace chatoyant::client;

class tst_Obstacle : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void member_removed_readsWhoDidItAndKeepsTheDraft();
    void member_whoLeft_seesNoChat();
    void chat_goneWhileOffline_saysSo();
    void member_addedAgain_writesOn();
    void friend_blocked_isUnblockedThere();
    void message_refusedAsBlocked_saysWhyUntilItIsDeleted();

private:
    void open(ChatKind kind);
    void leave(MemberChange change);
    void tellGone(const QString &change);
    QString sentence() const;
    QPushButton *button(const QString &text) const;
    Composer &composer() { return m_view->page().composer(); }

    std::unique_ptr<ScriptedServer> m_server;
    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<QMenu> m_menu;
    std::unique_ptr<WorkspaceView> m_view;
    int m_told = 0;
};

void tst_Obstacle::init()
{
    m_view.reset();
    m_desk.reset();
    m_server = std::make_unique<ScriptedServer>();
    m_desk = std::make_unique<Desk>(m_server->factory());
    m_menu = std::make_unique<QMenu>();
    m_desk->theme.setMotionReduced(true);
    m_desk->theme.applyTo(*qApp);
    m_told = 0;
}

void tst_Obstacle::open(ChatKind kind)
{
    m_server->write(u"Hello"_s);
    ChatSummary chat;
    chat.id = m_server->chat;
    chat.kind = kind;
    chat.title = u"Team"_s;
    chat.peer.id = m_server->friendId;
    chat.peer.username = u"friend"_s;
    chat.peer.displayName = u"friend"_s;
    chat.memberCount = 2;
    chat.head = m_server->log.size();
    m_server->answers.insert(
        u"chat.list"_s, {{u"chats"_s, QJsonArray{json::fromSummary(chat)}}, {u"userHead"_s, 0}});
    signIn(m_desk->session);
    m_view = std::make_unique<WorkspaceView>(m_desk->context, *m_menu, nullptr);
    m_view->resize(900, 600);
    m_view->show();
    m_view->openChat(m_server->chat);
    Conversation *conversation = m_desk->session.conversation(m_server->chat);
    QTRY_COMPARE(conversation->lines().size(), 1);
}

// As the server says it: the log's last entry for them, then the user log's.
void tst_Obstacle::leave(MemberChange change)
{
    Entry entry;
    entry.kind = EntryKind::Member;
    entry.change = change;
    entry.userId = m_server->me;
    entry.by = change == MemberChange::Left ? m_server->me : m_server->friendId;
    m_server->append(entry);
    tellGone(u"left"_s);
}

void tst_Obstacle::tellGone(const QString &change)
{
    const QJsonObject entry{{u"seq"_s, ++m_told},
                            {u"kind"_s, u"chat"_s},
                            {u"chatId"_s, m_server->chat.toString()},
                            {u"change"_s, change}};
    m_server->notify(u"userEntry"_s, {{u"entry"_s, entry}});
}

QString tst_Obstacle::sentence() const
{
    const auto *notice = m_view->findChild<ComposerNotice *>();
    QStringList words;
    const auto labels = notice->findChildren<QLabel *>();
    for (const QLabel *label : labels) {
        if (label->isVisible())
            words.append(label->text());
    }
    return words.join(u'\n').remove(QChar(0x2068)).remove(QChar(0x2069));
}

QPushButton *tst_Obstacle::button(const QString &text) const
{
    const auto buttons = m_view->findChild<ComposerNotice *>()->findChildren<QPushButton *>();
    const auto found = std::find_if(buttons.cbegin(), buttons.cend(), [&](const auto *each) {
        return each->isVisible() && each->text() == text;
    });
    return found == buttons.cend() ? nullptr : *found;
}

void tst_Obstacle::member_removed_readsWhoDidItAndKeepsTheDraft()
{
    open(ChatKind::Group);
    QTest::keyClicks(QApplication::focusWidget(), u"half a thought"_s);
    leave(MemberChange::Removed);
    QTRY_VERIFY(sentence().contains(u"friend removed you from this chat."_s));
    QCOMPARE(m_view->chat(), m_server->chat);
    QVERIFY(sentence().contains(u"half a thought"_s));
    button(u"Copy"_s)->click();
    QCOMPARE(QGuiApplication::clipboard()->text(), u"half a thought"_s);
    QCOMPARE(m_desk->session.drafts().draft(m_server->chat).text, u"half a thought"_s);
    button(u"Close"_s)->click();
    QVERIFY(!m_view->chat().isValid());
}

void tst_Obstacle::member_whoLeft_seesNoChat()
{
    open(ChatKind::Group);
    leave(MemberChange::Left);
    QTRY_VERIFY(!m_view->chat().isValid());
}

void tst_Obstacle::chat_goneWhileOffline_saysSo()
{
    open(ChatKind::Group);
    m_server->answers.insert(u"chat.list"_s, {{u"chats"_s, QJsonArray()}, {u"userHead"_s, 0}});
    m_server->cut();
    m_desk->session.retryNow();
    QTRY_VERIFY(sentence().contains(u"not a member any more"_s));
    QVERIFY(button(u"Close"_s));
}

void tst_Obstacle::member_addedAgain_writesOn()
{
    open(ChatKind::Group);
    leave(MemberChange::Removed);
    QTRY_VERIFY(composer().isBlocked());
    m_server->write(u"Without you"_s, false);
    tellGone(u"joined"_s);
    QTRY_VERIFY(!composer().isBlocked());
    Conversation *conversation = m_desk->session.conversation(m_server->chat);
    QTRY_COMPARE(conversation->lines().last().entry.text, u"Without you"_s);
}

void tst_Obstacle::friend_blocked_isUnblockedThere()
{
    open(ChatKind::Direct);
    Contact contact;
    contact.user = m_desk->session.people().user(m_server->friendId);
    contact.state = ContactState::Friend;
    contact.blocked = true;
    m_desk->session.contacts().apply(contact);
    QVERIFY(sentence().contains(u"You blocked friend."_s));
    contact.blocked = false;
    m_server->answers.insert(u"contact.block"_s, {{u"contact"_s, json::fromContact(contact)}});
    button(u"Unblock"_s)->click();
    QTRY_VERIFY(!composer().isBlocked());
    QVERIFY(m_server->calls.contains(u"contact.block"_s));
}

void tst_Obstacle::message_refusedAsBlocked_saysWhyUntilItIsDeleted()
{
    open(ChatKind::Direct);
    m_server->sendRefusal = makeError(Reason::UserBlocked);
    Conversation *conversation = m_desk->session.conversation(m_server->chat);
    const QString id = conversation->send(u"Are you there?"_s);
    QTRY_VERIFY(sentence().contains(u"friend takes no messages from you."_s));
    QCOMPARE(conversation->lines().last().entry.text, u"Are you there?"_s);
    conversation->discard(id);
    QVERIFY(!composer().isBlocked());
}

QTEST_MAIN(tst_Obstacle)
#include "tst_obstacle.moc"

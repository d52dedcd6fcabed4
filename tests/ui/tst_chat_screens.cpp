// Pins, forwarding, earlier texts and a group's rules, in every look.
#include "client/state/pins.h"
#include "client/ui/chat/chat_pins.h"
#include "client/ui/chat/forward_dialog.h"
#include "client/ui/chat/message_view.h"
#include "client/ui/chat/pin_bar.h"
#include "client/ui/chat/versions_dialog.h"
#include "client/ui/people/leave_chat.h"
#include "client/ui/workspace_view.h"
#include "common/protocol/json.h"
#include "tests/ui/find.h"
#include "tests/ui/looks_test.h"

#include <QCheckBox>
#include <QJsonArray>
#include <QMenu>

using namespace Qt::StringLiterals;
using namespace chatoyant;
using namespace chatoyant::client;

class tst_ChatScreens : public LooksTest
{
    Q_OBJECT

private slots:
    void initTestCase() { beginTest(); }
    void init() { beginLook(); }
    void cleanup() { endLook(); }
    void conversation_withPins_isDrawn_data() { looks(); }
    void conversation_withPins_isDrawn();
    void messageMenu_isDrawn_data() { looks(); }
    void messageMenu_isDrawn();
    void forwardDialog_isDrawn_data() { looks(); }
    void forwardDialog_isDrawn();
    void versions_areDrawn_data() { looks(); }
    void versions_areDrawn();
    void groupCard_isDrawn_data() { looks(); }
    void groupCard_isDrawn();

private:
    void open(Role mine);
    void write();
    void say(UserId by, const QString &text, const std::optional<Origin> &origin = {});
    void pin(Seq target, bool on = true);
    ChatPage &page() { return m_view->page(); }
    void keep(QWidget &widget, const QString &name);

    WorkspaceView *m_view = nullptr;
};

void tst_ChatScreens::say(UserId by, const QString &text, const std::optional<Origin> &origin)
{
    Entry entry;
    entry.by = by;
    entry.clientId = u"c%1"_s.arg(m_server->log.size());
    entry.text = text;
    entry.forwarded = origin;
    m_server->append(entry);
}

void tst_ChatScreens::pin(Seq target, bool on)
{
    Entry entry;
    entry.kind = EntryKind::Pin;
    entry.by = m_server->friendId;
    entry.target = target;
    entry.on = on;
    m_server->append(entry);
}

void tst_ChatScreens::write()
{
    say(m_server->friendId, u"The build server moves on Friday. Everything that is not pushed by "
                            "then has to be built anew, so please look through your branches."_s);
    say(m_server->me, u"Where are the notes?"_s);
    say(m_server->thirdId, u"https://example.org/notes"_s);
    pin(1);
    say(m_server->thirdId, u"The release is out, thanks to everybody!"_s,
        Origin{m_server->friendId, QDateTime::currentDateTimeUtc()});
    say(m_server->me, u"مرحبا، هل كل شيء جاهز؟"_s,
        Origin{m_server->thirdId, QDateTime::currentDateTimeUtc()});
    Entry edit;
    edit.kind = EntryKind::Edit;
    edit.by = m_server->me;
    edit.target = 2;
    edit.text = u"Where are the notes kept now?"_s;
    m_server->append(edit);
    pin(3);
    Entry rules;
    rules.kind = EntryKind::Chat;
    rules.by = m_server->friendId;
    rules.locked = false;
    rules.history = HistoryRule::Joined;
    m_server->append(rules);
    say(m_server->friendId, u"Good."_s);
}

void tst_ChatScreens::open(Role mine)
{
    m_server->makeGroup(ChatKind::Group, mine);
    write();
    signIn(m_desk->session);
    openWindow({1180, 820});
    m_window->showChats();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    m_view = m_window->findChild<WorkspaceView *>();
    m_view->openChat(m_server->chat);
    const Conversation *conversation = m_desk->session.conversation(m_server->chat);
    QTRY_COMPARE(conversation->members().size(), 3);
    QTRY_VERIFY(page().pins().bar()->isVisible());
    QTRY_VERIFY(page().view().model()->rowCount() > 6);
}

void tst_ChatScreens::keep(QWidget &widget, const QString &name)
{
    keepWhole(widget, u"chat-"_s + name);
}

void tst_ChatScreens::conversation_withPins_isDrawn()
{
    open(Role::Admin);
    keep(*m_window, u"pins"_s);
    page().pins().openList();
    keep(*m_window, u"pins-list"_s);
}

void tst_ChatScreens::messageMenu_isDrawn()
{
    open(Role::Admin);
    emit page().view().menuWanted(page().view().model()->index(1, 0), QPoint(300, 200));
    auto *menu = page().findChild<QMenu *>(QString(), Qt::FindDirectChildrenOnly);
    QVERIFY(menu);
    keep(*menu, u"menu"_s);
    menu->close();
}

void tst_ChatScreens::forwardDialog_isDrawn()
{
    open(Role::Admin);
    ChatSummary news;
    news.id = ChatId{{2, 12}};
    news.kind = ChatKind::Broadcast;
    news.title = u"News of the house"_s;
    news.role = Role::Reader;
    m_desk->session.chats().put(news);
    news.id = ChatId{{2, 13}};
    news.kind = ChatKind::Group;
    news.title = u"A group with a very long name that says all there is to say about it"_s;
    news.role = Role::Member;
    news.memberCount = 12;
    m_desk->session.chats().put(news);
    auto *dialog = new ForwardDialog(m_desk->context, *m_desk->session.conversation(m_server->chat),
                                     {1}, &page());
    dialog->open();
    dialog->findChildren<QCheckBox *>().first()->click();
    keep(*m_window, u"forward"_s);
}

void tst_ChatScreens::versions_areDrawn()
{
    const auto version = [](Seq seq, const QString &text) {
        const QDateTime at(QDate(2026, 1, 2), QTime(9, static_cast<int>(seq)), Qt::UTC);
        return QJsonObject{{u"seq"_s, seq}, {u"at"_s, json::timeToText(at)}, {u"text"_s, text}};
    };
    m_server->answers.insert(
        u"message.versions"_s,
        {{u"versions"_s, QJsonArray{version(7, u"Where are the notes kept now?"_s),
                                    version(2, u"Where are the notes?"_s)}},
         {u"more"_s, false}});
    open(Role::Admin);
    Conversation &conversation = *m_desk->session.conversation(m_server->chat);
    auto *dialog = new VersionsDialog(m_desk->context, conversation, 2, &page());
    dialog->open();
    QTRY_VERIFY(labelWith(*dialog, u"First written"_s));
    keep(*m_window, u"versions"_s);
    dialog->reject();
    m_server->isUp = false;
    m_server->cut();
    QTRY_COMPARE(m_desk->session.connectionState().phase, ConnectionState::Phase::Waiting);
    auto *failing = new VersionsDialog(m_desk->context, conversation, 2, &page());
    failing->open();
    QTRY_VERIFY(labelWith(*failing, u"no connection"_s));
    keep(*m_window, u"versions-offline"_s);
}

void tst_ChatScreens::groupCard_isDrawn()
{
    open(Role::Owner);
    m_view->toggleDetails();
    QTRY_VERIFY(buttonWith(*m_window, u"Add members"_s));
    keep(*m_window, u"group"_s);
    auto *dialog = new HandOverDialog(m_desk->context, m_server->chat, m_view);
    dialog->open();
    QTRY_VERIFY(labelWith(*dialog, u"third"_s));
    keep(*m_window, u"hand-over"_s);
}

QTEST_MAIN(tst_ChatScreens)
#include "tst_chat_screens.moc"

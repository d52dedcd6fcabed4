// The lists a person looks at: chats, people, members, what a search found.
#include "client/models/chat_list_model.h"
#include "client/models/contact_model.h"
#include "client/models/member_model.h"
#include "client/models/search_model.h"
#include "common/protocol/chat_messages.h"
#include "common/protocol/contact_messages.h"
#include "tests/support/client/signed_in.h"

#include <QJsonArray>
#include <QSignalSpy>

using namespace chatoyant;
using namespace chatoyant::client;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

User person(quint64 number, const QString &name)
{
    User user;
    user.id = UserId{{1, number}};
    user.username = name.toLower();
    user.displayName = name;
    return user;
}

Contact contact(quint64 number, const QString &name, ContactState state)
{
    Contact made;
    made.user = person(number, name);
    made.state = state;
    return made;
}

ChatSummary group(quint64 number, const QString &title, int minutesAgo)
{
    ChatSummary chat;
    chat.id = ChatId{{2, number}};
    chat.kind = ChatKind::Group;
    chat.title = title;
    chat.memberCount = 3;
    chat.head = 1;
    chat.activeAt = QDateTime(QDate(2026, 1, 1), QTime(12, 0), Qt::UTC).addSecs(-60 * minutesAgo);
    return chat;
}

QStringList namesIn(const QAbstractItemModel &model)
{
    QStringList names;
    for (int row = 0; row < model.rowCount(); ++row)
        names.append(model.index(row, 0).data().toString());
    return names;
}

} // namespace

class tst_Models : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void chats_stand_pinnedFirstThenByActivity();
    void chat_withANewMessage_movesUp();
    void chat_withAWaitingMessage_movesUp();
    void chat_whoseLastMessageIsDeleted_asksForTheOneBefore();
    void typing_endsWithTheMessage();
    void chats_filtered_showOnlyTheirKind();
    void chats_searched_findArchivedOnesToo();
    void chat_row_showsDraftTypingAndUnread();
    void chat_row_ofTheOpenChat_showsNoDraft();
    void contacts_stand_bySectionAndName();
    void contacts_searched_showFriendsAtOnceThenWhomTheServerFinds();
    void contact_accepted_changesItsSection();
    void members_stand_ownersFirst();
    void members_rights_followOnesRole();
    void members_filtered_byName();
    void search_tooShort_asksNobody();
    void search_whileTyping_asksOnce();
    void search_offline_findsWhatThisDeviceRemembers();
    void search_refused_saysWhy();

private:
    void addGroups();
    void openGroup(Role mine);

    std::unique_ptr<SignedIn> m_in;
    std::unique_ptr<MemberModel> m_members;
};

void tst_Models::init()
{
    m_members.reset();
    m_in = std::make_unique<SignedIn>();
    QVERIFY(m_in->isReady);
}

// Beside the scripted direct chat with "friend", which has no activity.
void tst_Models::addGroups()
{
    ChatList &chats = m_in->session->chats();
    ChatSummary pinned = group(11, u"Pinned"_s, 60);
    pinned.preferences.pinned = true;
    ChatSummary archived = group(14, u"Archive"_s, 1);
    archived.preferences.archived = true;
    ChatSummary unread = group(13, u"Newer"_s, 5);
    unread.unread = 2;
    for (const ChatSummary &chat : {pinned, group(12, u"Older"_s, 10), unread, archived})
        chats.put(chat);
}

void tst_Models::chats_stand_pinnedFirstThenByActivity()
{
    addGroups();
    const ChatListModel model(*m_in->session);
    QCOMPARE(namesIn(model), (QStringList{u"Pinned"_s, u"Newer"_s, u"Older"_s, u"friend"_s}));
}

void tst_Models::chat_withANewMessage_movesUp()
{
    addGroups();
    const ChatListModel model(*m_in->session);
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    m_in->clock.set(QDateTime(QDate(2026, 1, 1), QTime(13, 0), Qt::UTC));
    m_in->server.write(u"hello"_s);
    QTRY_COMPARE(namesIn(model).indexOf(u"friend"_s), 1); // the pinned one stays above
    QCOMPARE(reset.size(), 0);
    const QModelIndex row = model.index(1);
    QCOMPARE(row.data(ChatListModel::PreviewRole).toString(), u"hello"_s);
    QCOMPARE(row.data(ChatListModel::UnreadRole).toInt(), 1);
}

void tst_Models::chat_withAWaitingMessage_movesUp()
{
    addGroups();
    m_in->goOffline();
    const ChatListModel model(*m_in->session);
    QCOMPARE(namesIn(model).last(), u"friend"_s);
    m_in->clock.set(QDateTime(QDate(2026, 1, 1), QTime(13, 0), Qt::UTC));
    m_in->session->conversation(m_in->server.chat)->send(u"later"_s);
    QTRY_COMPARE(namesIn(model).indexOf(u"friend"_s), 1);
    QCOMPARE(model.index(1).data(ChatListModel::PreviewRole).toString(), u"later"_s);
}

void tst_Models::chat_whoseLastMessageIsDeleted_asksForTheOneBefore()
{
    const Entry message = m_in->server.write(u"a slip"_s);
    QTRY_COMPARE(m_in->session->chats().summary(m_in->server.chat).head, message.seq);
    m_in->server.calls.clear();
    Entry deletion;
    deletion.kind = EntryKind::Delete;
    deletion.by = m_in->server.friendId;
    deletion.target = message.seq;
    m_in->server.append(deletion);
    QTRY_VERIFY(m_in->server.calls.contains(u"chat.get"_s));
    const ChatListModel model(*m_in->session);
    QVERIFY(!model.index(0).data(ChatListModel::PreviewRole).toString().contains(u"slip"_s));
}

void tst_Models::typing_endsWithTheMessage()
{
    const ChatListModel model(*m_in->session);
    m_in->session->typing().heard(m_in->server.chat, m_in->server.friendId);
    QVERIFY(!model.index(0).data(ChatListModel::TypingRole).toString().isEmpty());
    m_in->server.write(u"done"_s);
    QTRY_COMPARE(model.index(0).data(ChatListModel::TypingRole).toString(), QString());
}

void tst_Models::chats_filtered_showOnlyTheirKind()
{
    addGroups();
    ChatListModel model(*m_in->session);
    model.setFilter(ChatFilter::Unread);
    QCOMPARE(namesIn(model), QStringList{u"Newer"_s});
    model.setFilter(ChatFilter::Groups);
    QVERIFY(!namesIn(model).contains(u"friend"_s));
    model.setFilter(ChatFilter::Archived);
    QCOMPARE(namesIn(model), QStringList{u"Archive"_s});
}

void tst_Models::chats_searched_findArchivedOnesToo()
{
    addGroups();
    ChatListModel model(*m_in->session);
    model.setSearchText(u"ARCH"_s);
    QCOMPARE(namesIn(model), QStringList{u"Archive"_s});
}

void tst_Models::chat_row_showsDraftTypingAndUnread()
{
    const ChatListModel model(*m_in->session);
    QCOMPARE(model.rowCount(), 1);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    m_in->session->drafts().set(m_in->server.chat, {u"half a"_s, 0, 0});
    QVERIFY(!changed.isEmpty());
    QCOMPARE(model.index(0).data(ChatListModel::DraftRole).toString(), u"half a"_s);
    m_in->session->typing().heard(m_in->server.chat, m_in->server.friendId);
    QVERIFY(model.index(0).data(ChatListModel::TypingRole).toString().contains(u"friend"_s));
}

void tst_Models::chat_row_ofTheOpenChat_showsNoDraft()
{
    ChatListModel model(*m_in->session);
    const auto shown = [&model] {
        const QModelIndex row = model.index(0);
        return row.data(ChatListModel::DraftRole).toString() +
               row.data(Qt::AccessibleTextRole).toString();
    };
    m_in->session->drafts().set(m_in->server.chat, {u"half a"_s, 0, 0});
    model.setOpenChat(m_in->server.chat);
    QVERIFY(!shown().contains(u"half a"_s));
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    model.setOpenChat({});
    QVERIFY(!changed.isEmpty());
    QCOMPARE(shown().count(u"half a"_s), 2);
    m_in->session->drafts().set(m_in->server.chat, {u"half a"_s, 0, 1}); // an edit
    QVERIFY(!shown().contains(u"half a"_s));
}

void tst_Models::contacts_stand_bySectionAndName()
{
    Contacts &contacts = m_in->session->contacts();
    Contact blocked = contact(24, u"Dan"_s, ContactState::Friend);
    blocked.blocked = true;
    contacts.replaceAll({contact(21, u"Zoe"_s, ContactState::Friend),
                         contact(22, u"Ana"_s, ContactState::Friend),
                         contact(23, u"Bo"_s, ContactState::Incoming), blocked,
                         contact(25, u"Eve"_s, ContactState::Outgoing)});
    ContactModel model(*m_in->session);
    QCOMPARE(namesIn(model), (QStringList{u"Bo"_s, u"Ana"_s, u"Zoe"_s, u"Eve"_s, u"Dan"_s}));
    model.setSections({ContactSection::Friends});
    QCOMPARE(namesIn(model), (QStringList{u"Ana"_s, u"Zoe"_s}));
}

void tst_Models::contacts_searched_showFriendsAtOnceThenWhomTheServerFinds()
{
    m_in->session->contacts().replaceAll({contact(21, u"Anabel"_s, ContactState::Friend),
                                          contact(22, u"Zoe"_s, ContactState::Friend)});
    m_in->server.answers[u"user.search"_s] = {
        {u"contacts"_s,
         QJsonArray{json::fromContact(contact(21, u"Anabel"_s, ContactState::Friend)),
                    json::fromContact(contact(31, u"Anatol"_s, ContactState::None))}}};
    ContactModel model(*m_in->session);
    model.setSearchText(u"ana"_s);
    QCOMPARE(namesIn(model), QStringList{u"Anabel"_s});
    QVERIFY(model.isSearching());
    m_in->timers.advance(ContactModel::searchPause);
    QTRY_COMPARE(namesIn(model), (QStringList{u"Anabel"_s, u"Anatol"_s}));
    QVERIFY(!model.isSearching());
    model.setSearchText({});
    QVERIFY(!namesIn(model).contains(u"Anatol"_s));
}

void tst_Models::contact_accepted_changesItsSection()
{
    m_in->session->contacts().replaceAll({contact(23, u"Bo"_s, ContactState::Incoming)});
    const ContactModel model(*m_in->session);
    const auto section = [&model] {
        return model.index(0).data(ContactModel::SectionRole).toInt();
    };
    QCOMPARE(section(), static_cast<int>(ContactSection::Incoming));
    m_in->session->contacts().apply(contact(23, u"Bo"_s, ContactState::Friend));
    QCOMPARE(section(), static_cast<int>(ContactSection::Friends));
}

void tst_Models::openGroup(Role mine)
{
    ChatSummary chat = group(11, u"Team"_s, 1);
    chat.role = mine;
    m_in->session->chats().put(chat);
    const auto member = [](const User &user, Role role) {
        return json::fromMember({user, role, 0, {}});
    };
    User me = person(1, u"Me"_s);
    m_in->server.answers[u"chat.get"_s] = {
        {u"chat"_s, json::fromSummary(chat)},
        {u"members"_s, QJsonArray{member(person(42, u"Zoe"_s), Role::Member), member(me, mine),
                                  member(person(43, u"Ana"_s), Role::Member),
                                  member(person(44, u"Olga"_s), Role::Owner)}}};
    Conversation *conversation = m_in->session->conversation(chat.id);
    m_members = std::make_unique<MemberModel>(*m_in->session);
    m_members->setConversation(conversation);
    conversation->open();
    QTRY_COMPARE(m_members->rowCount(), 4);
}

void tst_Models::members_stand_ownersFirst()
{
    openGroup(Role::Admin);
    QCOMPARE(namesIn(*m_members), (QStringList{u"Olga"_s, u"Me"_s, u"Ana"_s, u"Zoe"_s}));
}

void tst_Models::members_rights_followOnesRole()
{
    openGroup(Role::Admin);
    const auto mayRemove = [this](int row) {
        return m_members->index(row).data(MemberModel::MayRemoveRole).toBool();
    };
    QVERIFY(!mayRemove(0)); // the owner
    QVERIFY(!mayRemove(1)); // oneself
    QVERIFY(mayRemove(2));
    QVERIFY(!m_members->index(2).data(MemberModel::MayChangeRole).toBool()); // owners only
}

void tst_Models::members_filtered_byName()
{
    openGroup(Role::Member);
    m_members->setFilter(u"zo"_s);
    QCOMPARE(namesIn(*m_members), QStringList{u"Zoe"_s});
}

void tst_Models::search_tooShort_asksNobody()
{
    SearchModel model(*m_in->session);
    model.setQuery(u" a "_s);
    m_in->timers.advance(SearchModel::searchPause);
    QVERIFY(!model.isSearching());
    QVERIFY(!m_in->server.calls.contains(u"message.search"_s));
}

void tst_Models::search_whileTyping_asksOnce()
{
    SearchModel model(*m_in->session);
    model.setQuery(u"ne"_s);
    m_in->timers.advance(SearchModel::searchPause - 1ms);
    model.setQuery(u"needle"_s);
    QVERIFY(model.isSearching());
    m_in->timers.advance(SearchModel::searchPause);
    QTRY_VERIFY(!model.isSearching());
    QCOMPARE(m_in->server.calls.count(u"message.search"_s), 1);
    QVERIFY(!model.isLocal());
}

void tst_Models::search_offline_findsWhatThisDeviceRemembers()
{
    m_in->server.write(u"a needle in the hay"_s);
    m_in->server.write(u"only hay"_s);
    QTRY_COMPARE(m_in->session->chats().summary(m_in->server.chat).head, 2);
    m_in->goOffline();
    SearchModel model(*m_in->session);
    int rowsWhenOver = -1; // what a window finds that shows "Nothing found" then
    connect(&model, &SearchModel::searchingChanged, this, [&] {
        if (!model.isSearching())
            rowsWhenOver = model.rowCount();
    });
    model.setQuery(u"NEEDLE"_s);
    m_in->timers.advance(SearchModel::searchPause);
    QTRY_COMPARE(model.rowCount(), 1);
    QTRY_COMPARE(rowsWhenOver, 1);
    QVERIFY(model.isLocal());
    QCOMPARE(model.index(0).data(SearchModel::SeqRole).toLongLong(), 1);
    QCOMPARE(model.index(0).data(SearchModel::ChatNameRole).toString(), u"friend"_s);
}

void tst_Models::search_refused_saysWhy()
{
    m_in->server.refusals[u"message.search"_s] = makeError(Reason::RateLimited);
    SearchModel model(*m_in->session);
    QSignalSpy failed(&model, &SearchModel::failed);
    model.setQuery(u"needle"_s);
    m_in->timers.advance(SearchModel::searchPause);
    QTRY_COMPARE(failed.size(), 1);
    QCOMPARE(failed[0][0].value<Error>().reason, Reason::RateLimited);
    QVERIFY(!model.isSearching());
}

QTEST_GUILESS_MAIN(tst_Models)
#include "tst_models.moc"

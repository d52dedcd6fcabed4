#include "common/protocol/account_messages.h"
#include "common/protocol/chat_messages.h"
#include "common/protocol/contact_messages.h"
#include "common/protocol/message_messages.h"
#include "common/protocol/mood_messages.h"
#include "common/protocol/translation_messages.h"

#include <QJsonDocument>
#include <QTest>

#include <functional>

using namespace Qt::StringLiterals;
using namespace chatoyant;

namespace {

const UserId ada{{1, 2}};
const UserId ben{{3, 4}};
const QDateTime noon(QDate(2026, 1, 31), QTime(12, 0, 0, 123), Qt::UTC);
const Mood glad{MoodLabel::Joyful, 0.75, 0.5, u"linear-1"_s};

Entry entryOf(EntryKind kind)
{
    Entry entry;
    entry.seq = 12;
    entry.kind = kind;
    entry.at = noon;
    entry.by = ada;
    return entry;
}

Entry message()
{
    Entry entry = entryOf(EntryKind::Message);
    entry.clientId = u"c-1"_s;
    entry.text = u"grüß dich 🙂"_s;
    entry.replyTo = 11;
    entry.mentions = {ben, ada};
    entry.mood = glad;
    return entry;
}

Entry change(const std::function<void(Entry &)> &apply, EntryKind kind)
{
    Entry entry = entryOf(kind);
    apply(entry);
    return entry;
}

User user()
{
    User user{ada,  u"ada"_s, u"Ada Lovelace"_s, u"Counts."_s, Presence::Away,
              noon, true,     FileId{{7, 8}}};
    user.status = {u"🌴"_s, u"On holiday"_s, noon};
    user.timeZone = u"Europe/London"_s;
    user.languages = QStringList{u"en"_s, u"fr"_s};
    return user;
}

ChatSummary summary()
{
    ChatSummary chat;
    chat.id = ChatId{{5, 6}};
    chat.kind = ChatKind::Direct;
    chat.topic = u"plans"_s;
    chat.peer = user();
    chat.picture = FileId{{9, 8}};
    chat.memberCount = 2;
    chat.role = Role::Owner;
    chat.locked = false;
    chat.history = HistoryRule::Joined;
    chat.first = 3;
    chat.head = 40;
    chat.read = 30;
    chat.peersRead = 35;
    chat.peersReceived = 38;
    chat.unread = 7;
    chat.mentions = 1;
    chat.last = message();
    chat.activeAt = noon;
    chat.mood = glad;
    chat.preferences = {true, true, false, MoodLevel::Off};
    return chat;
}

// What really travels: text.
QJsonObject overTheWire(const QJsonObject &object)
{
    return QJsonDocument::fromJson(QJsonDocument(object).toJson(QJsonDocument::Compact)).object();
}

} // namespace

class tst_Messages : public QObject
{
    Q_OBJECT

private slots:
    void entry_survivesTheWire_data();
    void entry_survivesTheWire();
    void message_hasTheFormOfTheBook();
    void emptyMembers_areLeftOut();
    void unreadableEntry_isNothing_data();
    void unreadableEntry_isNothing();
    void message_withATarget_changesNothing();
    void seqsOutOfRange_areNone();
    void entries_leaveOutTheUnreadable();
    void mood_survivesTheWire_data();
    void mood_survivesTheWire();
    void strangeMood_isTamed();
    void user_survivesTheWire();
    void member_survivesTheWire();
    void contact_survivesTheWire();
    void chat_survivesTheWire();
    void chatsCompanions_surviveTheWire();
    void grant_survivesTheWire();
    void serverInfo_survivesTheWire();
    void translationOffer_ofAStranger_isBounded();
    void names_goBothWays();
};

void tst_Messages::entry_survivesTheWire_data()
{
    QTest::addColumn<Entry>("entry");
    QTest::newRow("message") << message();
    QTest::newRow("deleted message") << entryOf(EntryKind::Message);
    QTest::newRow("edit") << change(
        [](Entry &entry) {
            entry.target = 11;
            entry.text = u"better"_s;
            entry.mentions = {ben};
            entry.mood = glad;
        },
        EntryKind::Edit);
    QTest::newRow("delete") << change([](Entry &entry) { entry.target = 11; }, EntryKind::Delete);
    for (const bool on : {true, false}) {
        QTest::newRow(on ? "reaction" : "reaction taken back") << change(
            [on](Entry &entry) {
                entry.target = 11;
                entry.emoji = u"👍🏽"_s;
                entry.on = on;
            },
            EntryKind::Reaction);
    }
    QTest::newRow("member") << change(
        [](Entry &entry) {
            entry.userId = ben;
            entry.change = MemberChange::Role;
            entry.role = Role::Admin;
        },
        EntryKind::Member);
    for (const bool on : {true, false})
        QTest::newRow(on ? "pin" : "pin taken off") << change(
            [on](Entry &entry) {
                entry.target = 11;
                entry.on = on;
            },
            EntryKind::Pin);
    QTest::newRow("forwarded message") << change(
        [](Entry &entry) {
            entry.text = u"as I was told"_s;
            entry.forwarded = Origin{ben, noon};
        },
        EntryKind::Message);
    QTest::newRow("rules of a chat") << change(
        [](Entry &entry) {
            entry.locked = false;
            entry.history = HistoryRule::Joined;
        },
        EntryKind::Chat);
    QTest::newRow("title") << change([](Entry &entry) { entry.title = u"Trip"_s; },
                                     EntryKind::Chat);
    for (const FileId picture : {FileId{{9, 8}}, FileId()})
        QTest::newRow(picture.isValid() ? "picture" : "picture taken off")
            << change([picture](Entry &entry) { entry.picture = picture; }, EntryKind::Chat);
    QTest::newRow("topic emptied")
        << change([](Entry &entry) { entry.topic = u""_s; }, EntryKind::Chat);
}

void tst_Messages::entry_survivesTheWire()
{
    QFETCH(Entry, entry);
    const auto read = json::toEntry(overTheWire(json::fromEntry(entry)));
    QVERIFY(read.has_value());
    QVERIFY(*read == entry);
}

void tst_Messages::message_hasTheFormOfTheBook()
{
    const QJsonObject object = json::fromEntry(message());
    const QJsonObject expected{
        {u"seq"_s, 12},
        {u"kind"_s, u"message"_s},
        {u"at"_s, u"2026-01-31T12:00:00.123Z"_s},
        {u"by"_s, ada.toString()},
        {u"clientId"_s, u"c-1"_s},
        {u"text"_s, u"grüß dich 🙂"_s},
        {u"replyTo"_s, 11},
        {u"mentions"_s, QJsonArray{ben.toString(), ada.toString()}},
        {u"mood"_s, QJsonObject{{u"label"_s, u"joyful"_s},
                                {u"score"_s, 0.75},
                                {u"confidence"_s, 0.5},
                                {u"model"_s, u"linear-1"_s}}},
    };
    QCOMPARE(object, expected);
}

void tst_Messages::emptyMembers_areLeftOut()
{
    const QJsonObject object = json::fromEntry(entryOf(EntryKind::Message));
    for (const auto name : {"clientId"_L1, "replyTo"_L1, "mentions"_L1, "mood"_L1, "target"_L1})
        QVERIFY2(!object.contains(name), name.data());
    QVERIFY(object.contains("text"_L1));
}

void tst_Messages::unreadableEntry_isNothing_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("empty") << QByteArray("{}");
    QTest::newRow("no seq") << QByteArray(R"({"kind":"message"})");
    QTest::newRow("seq zero") << QByteArray(R"({"seq":0,"kind":"message"})");
    QTest::newRow("seq as text") << QByteArray(R"({"seq":"1","kind":"message"})");
    QTest::newRow("seq that overflows when counted on")
        << QByteArray(R"({"seq":9223372036854775807,"kind":"message"})");
    QTest::newRow("a kind of a later version") << QByteArray(R"({"seq":1,"kind":"poll"})");
}

void tst_Messages::unreadableEntry_isNothing()
{
    QFETCH(QByteArray, text);
    QVERIFY(!json::toEntry(QJsonDocument::fromJson(text).object()).has_value());
}

void tst_Messages::message_withATarget_changesNothing()
{
    const QByteArray text = R"({"seq":2,"kind":"message","text":"a","target":1})";
    const auto entry = json::toEntry(QJsonDocument::fromJson(text).object());
    QVERIFY(entry.has_value());
    QCOMPARE(entry->target, 0);
}

void tst_Messages::seqsOutOfRange_areNone()
{
    const QByteArray reply = R"({"seq":2,"kind":"message","replyTo":-9223372036854775808})";
    const auto message = json::toEntry(QJsonDocument::fromJson(reply).object());
    QVERIFY(message.has_value());
    QCOMPARE(message->replyTo, 0);
    const QByteArray change = R"({"seq":2,"kind":"delete","target":9007199254740992})";
    const auto deletion = json::toEntry(QJsonDocument::fromJson(change).object());
    QVERIFY(deletion.has_value());
    QCOMPARE(deletion->target, 0);
}

void tst_Messages::entries_leaveOutTheUnreadable()
{
    QJsonArray array = json::fromEntries({message(), entryOf(EntryKind::Delete)});
    array.insert(1, QJsonObject{{u"seq"_s, 13}, {u"kind"_s, u"poll"_s}});
    const QList<Entry> read = json::toEntries(array);
    QCOMPARE(read.size(), 2);
    QVERIFY(read.first() == message());
}

void tst_Messages::mood_survivesTheWire_data()
{
    QTest::addColumn<int>("label");
    for (const MoodLabel label : allMoodLabels)
        QTest::newRow(qPrintable(moodName(label))) << static_cast<int>(label);
}

void tst_Messages::mood_survivesTheWire()
{
    QFETCH(int, label);
    const Mood mood{static_cast<MoodLabel>(label), -0.25, 1.0, u"m"_s};
    QVERIFY(json::toMood(overTheWire(json::fromMood(mood))) == mood);
}

void tst_Messages::strangeMood_isTamed()
{
    QVERIFY(json::toMood({{u"label"_s, u"bored"_s}, {u"confidence"_s, 1}}) == Mood());
    const Mood loud =
        json::toMood({{u"label"_s, u"angry"_s}, {u"score"_s, -70}, {u"confidence"_s, 1e300}});
    QCOMPARE(loud.score, -1.0);
    QCOMPARE(loud.confidence, 1.0);
    const Mood precise{MoodLabel::Sad, -0.123456, 0.98765, u"m"_s};
    QCOMPARE(json::fromMood(precise).value("score"_L1).toDouble(), -0.123);
}

void tst_Messages::user_survivesTheWire()
{
    QVERIFY(json::toUser(overTheWire(json::fromUser(user()))) == user());
    const User plain{ben, u"ben"_s, u"Ben"_s, {}, Presence::Offline, {}, false, {}};
    const QJsonObject object = json::fromUser(plain);
    QVERIFY(!object.contains("about"_L1) && !object.contains("lastSeen"_L1));
    QVERIFY(json::toUser(overTheWire(object)) == plain);
}

void tst_Messages::member_survivesTheWire()
{
    const Member member{user(), Role::Admin, 17, noon};
    QVERIFY(json::toMember(overTheWire(json::fromMember(member))) == member);
}

void tst_Messages::contact_survivesTheWire()
{
    const Contact contact{user(), ContactState::Incoming, true, u"We met."_s, noon};
    QVERIFY(json::toContact(overTheWire(json::fromContact(contact))) == contact);
}

void tst_Messages::chat_survivesTheWire()
{
    QVERIFY(json::toSummary(overTheWire(json::fromSummary(summary()))) == summary());
    ChatSummary group = summary();
    group.kind = ChatKind::Group;
    group.title = u"Trip"_s;
    group.peer = {};
    group.last.reset();
    const QJsonObject object = json::fromSummary(group);
    QVERIFY(!object.contains("peer"_L1) && !object.contains("last"_L1));
    QVERIFY(json::toSummary(overTheWire(object)) == group);
}

void tst_Messages::chatsCompanions_surviveTheWire()
{
    const ChatId chat = summary().id;
    const Draft draft{chat, u"I was"_s, 7, noon};
    QVERIFY(json::toDraft(overTheWire(json::fromDraft(draft))) == draft);
    const InviteId link{{1, 2}};
    const ChatInvite invite{link, ada, noon, noon.addDays(1), 5, 2};
    QVERIFY(json::toChatInvite(overTheWire(json::fromChatInvite(invite))) == invite);
    const Conversion conversion{chat, ada, u"Three"_s, {ben}, noon};
    QVERIFY(json::toConversion(overTheWire(json::fromConversion(conversion))) == conversion);
    const Privacy privacy{PresenceAudience::Nobody, false};
    QVERIFY(json::toPrivacy(overTheWire(json::fromPrivacy(privacy))) == privacy);
}

void tst_Messages::grant_survivesTheWire()
{
    const Grant grant{ada, u"ada"_s, u"Ada"_s, u"secret"_s, noon};
    QVERIFY(json::toGrant(overTheWire(json::fromGrant(grant))) == grant);
    const Grant resumed{ada, u"ada"_s, u"Ada"_s, {}, noon};
    QVERIFY(!json::fromGrant(resumed).contains("token"_L1));
}

void tst_Messages::serverInfo_survivesTheWire()
{
    ServerInfo info{u"Home"_s, u"0.1.0"_s, SignupPolicy::Invite, {u"mood"_s}, noon, 4096, 3600};
    info.translation = {u"LibreTranslate"_s, u"tr.example"_s, {u"de"_s, u"pt-BR"_s}};
    info.termsUrl = u"https://home.example/terms"_s;
    info.contact = u"ada@home.example"_s;
    const QJsonObject object = json::fromServerInfo(info);
    QCOMPARE(object.value("server"_L1).toString(), u"chatoyant"_s);
    QVERIFY(json::toServerInfo(overTheWire(object)) == info);
}

// What a server says of itself is shown to people.
void tst_Messages::translationOffer_ofAStranger_isBounded()
{
    QJsonArray languages{7, QString(), QString(36, u'x'), u"de"_s};
    for (int number = 0; number < 1000; ++number)
        languages.append(u"a%1"_s.arg(number));
    const TranslationOffer offer = json::toTranslationOffer({{u"provider"_s, QString(5000, u'y')},
                                                             {u"host"_s, QString(5000, u'z')},
                                                             {u"languages"_s, languages}});
    QCOMPARE(offer.provider.size(), 64);
    QCOMPARE(offer.host.size(), 253);
    QCOMPARE(offer.languages.first(), u"de"_s);
    QCOMPARE(offer.languages.size(), 300);
    QVERIFY(!json::toTranslationOffer({}).isMade());
}

void tst_Messages::names_goBothWays()
{
    for (const auto kind : {EntryKind::Message, EntryKind::Edit, EntryKind::Delete,
                            EntryKind::Reaction, EntryKind::Member, EntryKind::Chat, EntryKind::Pin,
                            EntryKind::Transcript, EntryKind::Preview})
        QVERIFY(json::entryKindFromName(json::entryKindName(kind)) == kind);
    for (const auto change : {MemberChange::Added, MemberChange::Joined, MemberChange::Left,
                              MemberChange::Removed, MemberChange::Role})
        QVERIFY(json::memberChangeFromName(json::memberChangeName(change)) == change);
    for (const auto role : {Role::Reader, Role::Member, Role::Admin, Role::Owner})
        QVERIFY(json::roleFromName(json::roleName(role)) == role);
    for (const auto kind : {ChatKind::Direct, ChatKind::Group, ChatKind::Broadcast})
        QVERIFY(json::chatKindFromName(json::chatKindName(kind)) == kind);
    for (const auto state :
         {ContactState::None, ContactState::Outgoing, ContactState::Incoming, ContactState::Friend})
        QVERIFY(json::contactStateFromName(json::contactStateName(state)) == state);
    for (const auto presence :
         {Presence::Offline, Presence::Online, Presence::Away, Presence::Busy, Presence::Invisible})
        QVERIFY(json::presenceFromName(json::presenceName(presence)) == presence);
    for (const auto policy : {SignupPolicy::Closed, SignupPolicy::Invite, SignupPolicy::Open})
        QVERIFY(json::signupPolicyFromName(json::signupPolicyName(policy)) == policy);
}

QTEST_GUILESS_MAIN(tst_Messages)
#include "tst_messages.moc"

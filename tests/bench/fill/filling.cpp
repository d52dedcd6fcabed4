#include "tests/bench/fill/filling.h"

#include "common/base/random.h"
#include "server/storage/search_index.h"
#include "server/storage/sql_storage.h"
#include "tests/bench/sentences.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QStorageInfo>
#include <QTextStream>

#include <cmath>

namespace chatoyant::bench {

using namespace Qt::StringLiterals;
using namespace chatoyant::server;

namespace {

constexpr qint64 bytesPerMessage = 400; // with the search index, and the write-ahead logs on top
constexpr qint64 rowsPerCommit = 20'000;
constexpr qint64 talkers = 100; // people of the past
constexpr qint64 talkersPerChat = 10;

QDateTime longAgo()
{
    return QDateTime(QDate(2026, 1, 1), QTime(0, 0), Qt::UTC);
}

class Filling
{
public:
    Filling(const StoragePorts &ports, QTextStream *accounts)
        : m_ports(ports)
        , m_accounts(*accounts)
        , m_now(m_clock.now())
    {}

    bool addPairs(qint64 people);
    bool addGroups(qint64 people);
    bool addIdle(qint64 people);
    bool addPast(qint64 messages);

private:
    User addPerson(const QString &kind, qint64 number);
    QList<User> addPeople(const QString &kind, qint64 count);
    ChatId addChat(ChatKind kind, const QList<User> &members);
    void befriend(const User &one, const User &other);
    void tellChat(const User &first, qint64 size, ChatId chat);
    bool addMessages(ChatId chat, const QList<User> &members, qint64 count);
    bool commitNowAndThen();

    StoragePorts m_ports;
    QTextStream &m_accounts;
    SystemClock m_clock;
    SystemRandom m_random;
    QDateTime m_now;
    quint64 m_messages = 0;
    qint64 m_rows = 0;
};

User Filling::addPerson(const QString &kind, qint64 number)
{
    Account account;
    account.user.id = newId<UserId>(m_clock, m_random);
    account.user.username = u"bench.%1.%2"_s.arg(kind).arg(number, 5, 10, QChar(u'0'));
    account.user.displayName = account.user.username;
    account.passwordHash = u"none"_s; // they sign in by token only
    account.createdAt = m_now;
    m_ports.accounts.addAccount(account);
    const QString token = randomToken(m_random);
    m_ports.sessions.addSession(
        {newId<SessionId>(m_clock, m_random),
         account.user.id,
         QCryptographicHash::hash(token.toUtf8(), QCryptographicHash::Sha256),
         {u"bench"_s, {}},
         m_now,
         m_now});
    m_accounts << "account " << account.user.username << ' ' << account.user.id.toString() << ' '
               << token << '\n';
    commitNowAndThen();
    return account.user;
}

QList<User> Filling::addPeople(const QString &kind, qint64 count)
{
    QList<User> people;
    for (qint64 at = 0; at < count; ++at)
        people.append(addPerson(kind, at));
    return people;
}

void Filling::befriend(const User &one, const User &other)
{
    m_ports.contacts.setContact(one.id, {other, ContactState::Friend, false, {}, m_now});
    m_ports.contacts.setContact(other.id, {one, ContactState::Friend, false, {}, m_now});
}

ChatId Filling::addChat(ChatKind kind, const QList<User> &members)
{
    const ChatId chat = newId<ChatId>(m_clock, m_random);
    const bool isGroup = kind == ChatKind::Group;
    ChatRecord record;
    record.id = chat;
    record.kind = kind;
    record.title = isGroup ? u"Bench"_s : QString();
    record.createdAt = m_now;
    m_ports.chats.addChat(record);
    for (const User &member : members) {
        const bool isOwner = isGroup && member == members.first();
        m_ports.members.addMember(chat, {member, isOwner ? Role::Owner : Role::Member, 0, m_now});
    }
    commitNowAndThen();
    return chat;
}

void Filling::tellChat(const User &first, qint64 size, ChatId chat)
{
    m_accounts << "group " << first.username << '/' << size << ' ' << chat.toString() << '\n';
}

bool Filling::addPairs(qint64 people)
{
    const QList<User> all = addPeople(u"pair"_s, people);
    for (qsizetype at = 0; at + 1 < all.size(); at += 2) {
        befriend(all[at], all[at + 1]);
        tellChat(all[at], 2, addChat(ChatKind::Direct, {all[at], all[at + 1]}));
    }
    return m_ports.transaction.commit();
}

bool Filling::addGroups(qint64 people)
{
    const QList<User> all = addPeople(u"group"_s, people);
    for (const qsizetype size : {10, 100, 1000}) {
        for (qsizetype at = 0; at + size <= all.size(); at += size)
            tellChat(all[at], size, addChat(ChatKind::Group, all.sliced(at, size)));
    }
    return m_ports.transaction.commit();
}

bool Filling::addIdle(qint64 people)
{
    addPeople(u"idle"_s, people);
    return m_ports.transaction.commit();
}

// Chats of very different lengths: the longest holds about an eighth of all messages.
bool Filling::addPast(qint64 messages)
{
    constexpr qint64 fewest = 20;
    constexpr qint64 most = 2000;
    constexpr qint64 usual = 1000; // messages in a chat
    const QList<User> people = addPeople(u"past"_s, talkers);
    const qint64 chats = qBound(fewest, messages / usual, most);
    double shares = 0;
    for (qint64 chat = 1; chat <= chats; ++chat)
        shares += 1.0 / double(chat);
    for (qint64 at = 0; at < chats; ++at) {
        QList<User> members;
        for (qint64 member = 0; member < talkersPerChat; ++member)
            members.append(people[(at * 7 + member * 11) % talkers]);
        const auto count = qint64(std::ceil(double(messages) / double(at + 1) / shares));
        if (!addMessages(addChat(ChatKind::Group, members), members, count))
            return false;
    }
    return m_ports.transaction.commit();
}

bool Filling::addMessages(ChatId chat, const QList<User> &members, qint64 count)
{
    constexpr qint64 msApart = 60'000;
    Entry entry;
    entry.mood = Mood{MoodLabel::Neutral, 0.1, 0.5, u"bench"_s};
    for (qint64 seq = 1; seq <= count; ++seq) {
        entry.seq = seq;
        entry.at = longAgo().addMSecs(seq * msApart);
        entry.by = members[qsizetype(chanceOf(m_messages) % quint64(members.size()))].id;
        entry.clientId = u"past-%1"_s.arg(m_messages);
        entry.text = QString::fromStdString(textOf(m_messages));
        ++m_messages;
        if (!m_ports.log.append(chat, entry) || !commitNowAndThen())
            return false;
    }
    return true;
}

bool Filling::commitNowAndThen()
{
    return ++m_rows % rowsPerCommit != 0 || m_ports.transaction.commit();
}

QString fillCore(const StorageOptions &options, QTextStream *accounts, const Wanted &wanted)
{
    auto storage = SqlStorage::open(options);
    if (!storage)
        return storage.error().message;
    Filling filling((*storage)->ports(), accounts);
    const bool isFull = filling.addPairs(wanted.pairs) && filling.addGroups(wanted.members) &&
                        filling.addIdle(wanted.idle) && filling.addPast(wanted.messages);
    return isFull ? QString() : u"the database refused a row"_s;
}

// So that a server that is measured later does not do it.
QString fillIndex(const StorageOptions &options)
{
    auto index = SearchIndex::open(options);
    if (!index)
        return index.error().message;
    while ((*index)->isBehind()) {
        if (!(*index)->step())
            return u"the search index refused a row"_s;
    }
    return {};
}

} // namespace

QString fill(const QString &database, const QString &accountsFile, const Wanted &wanted)
{
    if (!QFileInfo::exists(database))
        return u"there is no database %1: make one with chatoyant-server init"_s.arg(database);
    const qint64 needed = wanted.messages * bytesPerMessage;
    const qint64 free = QStorageInfo(QFileInfo(database).absolutePath()).bytesAvailable();
    if (free < needed * 2)
        return u"%1 messages need %2 MB, twice that while they are written; %3 MB are free"_s
            .arg(wanted.messages)
            .arg(needed / 1'000'000)
            .arg(free / 1'000'000);
    QFile file(accountsFile);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Text))
        return u"%1: %2"_s.arg(accountsFile, file.errorString());
    QTextStream accounts(&file);
    StorageOptions options;
    options.file = database;
    options.isServer = false; // or the index would follow, and not in the order of time
    if (const QString refusal = fillCore(options, &accounts, wanted); !refusal.isEmpty())
        return refusal;
    return fillIndex(options);
}

} // namespace chatoyant::bench

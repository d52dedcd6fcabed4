#include "server/storage/users_table.h"

#include <QJsonDocument>

namespace chatoyant::server {

using namespace Qt::StringLiterals;

const QString userColumns =
    u"u.id, u.username, u.display_name, u.about, u.last_seen, u.is_bot, u.picture,"
    " u.status_emoji, u.status_text, u.status_until, u.time_zone, u.languages"_s;

namespace {

QString accountQuery(const QString &condition)
{
    return u"SELECT %1, u.email, u.password_hash, u.locale, u.is_admin, u.created_at,"
           " u.standing"
           " FROM users AS u %2"_s.arg(userColumns, condition);
}

Account readAccount(const SqlRow &row)
{
    constexpr int rest = userColumnCount;
    return {readUser(row, 0),
            row.text(rest),
            row.text(rest + 1),
            row.text(rest + 2),
            row.flag(rest + 3),
            row.time(rest + 4),
            row.choice<Standing>(rest + 5)};
}

QString searchName(const User &user)
{
    return user.username + u' ' + foldedName(user.displayName);
}

// Never NULL.
} // namespace

User readUser(const SqlRow &row, int firstColumn)
{
    User user;
    user.id = UserId::fromBytes(row.bytes(firstColumn));
    user.username = row.text(firstColumn + 1);
    user.displayName = row.text(firstColumn + 2);
    user.about = row.text(firstColumn + 3);
    user.lastSeen = row.time(firstColumn + 4);
    user.isBot = row.flag(firstColumn + 5);
    user.picture = FileId::fromBytes(row.bytes(firstColumn + 6));
    user.status = {row.text(firstColumn + 7), row.text(firstColumn + 8), row.time(firstColumn + 9)};
    user.timeZone = row.text(firstColumn + 10);
    user.languages = row.text(firstColumn + 11).split(u' ', Qt::SkipEmptyParts);
    return user;
}

QString foldedName(const QString &name)
{
    QString folded;
    const QString decomposed = name.normalized(QString::NormalizationForm_KD).toCaseFolded();
    for (const QChar c : decomposed) {
        if (c.category() != QChar::Mark_NonSpacing)
            folded.append(c);
    }
    return folded.simplified();
}

// The search: the whole user name or e-mail address, the beginning of a user name, the beginning of
// a name, any part of either.
UsersTable::UsersTable(SqlDatabase &database)
    : m_add(database,
            u"INSERT INTO users (id, username, email, password_hash, display_name, search_name,"
            " about, locale, is_bot, is_admin, created_at, standing)"
            " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12)"_s)
    , m_findById(database, accountQuery(u"WHERE u.id = ?1"_s))
    , m_findByUsername(database, accountQuery(u"WHERE u.username = ?1"_s))
    , m_findByEmail(database, accountQuery(u"WHERE u.email = ?1"_s))
    , m_list(database, accountQuery(u"ORDER BY u.username"_s))
    , m_change(database,
               u"UPDATE users SET username = ?2, email = ?3, password_hash = ?4, display_name = ?5,"
               " search_name = ?6, about = ?7, locale = ?8, is_bot = ?9, is_admin = ?10,"
               " standing = ?11, picture = nullif(?12, x''), time_zone = ?13, languages = ?14"
               " WHERE id = ?1"_s)
    , m_setProfile(database,
                   u"UPDATE users SET display_name = ?2, search_name = ?3, about = ?4,"
                   " picture = nullif(?5, x''), time_zone = ?6, languages = ?7 WHERE id = ?1"_s)
    , m_setLastSeen(database, u"UPDATE users SET last_seen = ?2 WHERE id = ?1"_s)
    , m_search(database,
               u"WITH given (text) AS (VALUES (?1)) SELECT %1,"
               " CASE WHEN given.text IN (u.username, u.email) THEN 0"
               " WHEN instr(u.username, given.text) = 1 THEN 1"
               " WHEN instr(' ' || u.search_name, ' ' || given.text) > 0 THEN 2 ELSE 3 END AS rank"
               " FROM given JOIN users AS u"
               " ON (instr(u.search_name, given.text) > 0 OR u.email = given.text)"
               " AND u.standing = 0"
               " ORDER BY rank, u.username LIMIT ?2"_s.arg(userColumns))
    , m_appearance(database,
                   u"SELECT presence, presence_to, shows_reads, messages_from, requests_from,"
                   " groups_from, picture_to FROM users WHERE id = ?1"_s)
    , m_setAppearance(database,
                      u"UPDATE users SET presence = ?2, presence_to = ?3, shows_reads = ?4,"
                      " messages_from = ?5, requests_from = ?6, groups_from = ?7, picture_to = ?8"
                      " WHERE id = ?1"_s)
    , m_getSettings(database, u"SELECT settings FROM users WHERE id = ?1"_s)
    , m_setSettings(database, u"UPDATE users SET settings = ?2 WHERE id = ?1"_s)
    , m_addErased(database,
                  u"INSERT OR REPLACE INTO erased_tokens (token_hash, at) VALUES (?1, ?2)"_s)
    , m_findErased(database, u"SELECT 1 FROM erased_tokens WHERE token_hash = ?1"_s)
    , m_setStatus(database,
                  u"UPDATE users SET status_emoji = ?2, status_text = ?3, status_until = ?4"
                  " WHERE id = ?1"_s)
    , m_nextStatusEnd(database,
                      u"SELECT status_until FROM users WHERE status_until IS NOT NULL"
                      " ORDER BY status_until LIMIT 1"_s)
    , m_statusesOver(database, u"SELECT id FROM users WHERE status_until <= ?1"_s)
{}

void UsersTable::addAccount(const Account &account)
{
    const User &user = account.user;
    const QString email = account.email.isEmpty() ? QString() : account.email;
    m_add.write(user.id.toBytes(), user.username, email, account.passwordHash,
                emptyForNull(user.displayName), searchName(user), emptyForNull(user.about),
                emptyForNull(account.locale), user.isBot, account.isAdmin, account.createdAt,
                account.standing);
}

std::optional<Account> UsersTable::account(UserId user) const
{
    return m_findById.first(readAccount, user.toBytes());
}

std::optional<Account> UsersTable::accountByUsername(const QString &username) const
{
    return m_findByUsername.first(readAccount, username.toLower());
}

std::optional<Account> UsersTable::accountByEmail(const QString &email) const
{
    return m_findByEmail.first(readAccount, email.toLower());
}

QList<Account> UsersTable::accounts() const
{
    QList<Account> found;
    m_list.each([&found](const SqlRow &row) { found.append(readAccount(row)); });
    return found;
}

void UsersTable::changeAccount(const Account &account)
{
    const User &user = account.user;
    const QString email = account.email.isEmpty() ? QString() : account.email;
    m_change.write(user.id.toBytes(), user.username, email, emptyForNull(account.passwordHash),
                   emptyForNull(user.displayName), searchName(user), emptyForNull(user.about),
                   emptyForNull(account.locale), user.isBot, account.isAdmin, account.standing,
                   bytesOrNone(user.picture), emptyForNull(user.timeZone),
                   emptyForNull(user.languages.join(u' ')));
}

void UsersTable::addErasedToken(const QByteArray &hash, const QDateTime &at)
{
    m_addErased.write(hash, at);
}

bool UsersTable::isErasedToken(const QByteArray &hash) const
{
    return m_findErased.first([](const SqlRow &row) { return row.flag(0); }, hash).has_value();
}

std::optional<User> UsersTable::user(UserId user) const
{
    return m_findById.first([](const SqlRow &row) { return readUser(row, 0); }, user.toBytes());
}

void UsersTable::setProfile(const User &user)
{
    m_setProfile.write(user.id.toBytes(), emptyForNull(user.displayName), searchName(user),
                       emptyForNull(user.about), bytesOrNone(user.picture),
                       emptyForNull(user.timeZone), emptyForNull(user.languages.join(u' ')));
}

void UsersTable::setLastSeen(UserId user, const QDateTime &at)
{
    m_setLastSeen.write(user.toBytes(), at);
}

QList<User> UsersTable::searchUsers(const QString &text, int limit) const
{
    QList<User> found;
    m_search.each([&found](const SqlRow &row) { found.append(readUser(row, 0)); }, foldedName(text),
                  limit);
    return found;
}

Appearance UsersTable::appearance(UserId user) const
{
    return m_appearance
        .first(
            [](const SqlRow &row) {
                return Appearance{row.choice<Presence>(0),
                                  {row.choice<PresenceAudience>(1), row.flag(2),
                                   row.choice<Audience>(3), row.choice<Audience>(4),
                                   row.choice<Audience>(5), row.choice<Audience>(6)}};
            },
            user.toBytes())
        .value_or(Appearance{});
}

void UsersTable::setAppearance(UserId user, const Appearance &appearance)
{
    const Privacy &privacy = appearance.privacy;
    m_setAppearance.write(user.toBytes(), appearance.presence, privacy.presence, privacy.readMarks,
                          privacy.messages, privacy.requests, privacy.groups, privacy.picture);
}

QJsonObject UsersTable::settings(UserId user) const
{
    const auto text =
        m_getSettings.first([](const SqlRow &row) { return row.text(0); }, user.toBytes());
    return QJsonDocument::fromJson(text.value_or(QString()).toUtf8()).object();
}

void UsersTable::setSettings(UserId user, const QJsonObject &settings)
{
    const auto text = QJsonDocument(settings).toJson(QJsonDocument::Compact);
    m_setSettings.write(user.toBytes(), QString::fromUtf8(text));
}

void UsersTable::setStatus(UserId user, const Status &status)
{
    m_setStatus.write(user.toBytes(), emptyForNull(status.emoji), emptyForNull(status.text),
                      status.until);
}

QDateTime UsersTable::nextStatusEnd() const
{
    return m_nextStatusEnd.first([](const SqlRow &row) { return row.time(0); })
        .value_or(QDateTime());
}

QList<UserId> UsersTable::statusesOver(const QDateTime &now) const
{
    QList<UserId> over;
    m_statusesOver.each(
        [&over](const SqlRow &row) { over.append(UserId::fromBytes(row.bytes(0))); }, now);
    return over;
}

} // namespace chatoyant::server

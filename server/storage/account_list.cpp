#include "server/storage/account_list.h"

#include "server/storage/users_table.h"

namespace chatoyant::server {

using namespace Qt::StringLiterals;

namespace {

// ?1: behind which user name, ?2: who, as in AdminUserChoice, ?3: part of a name.
QString listQuery(const QString &what)
{
    return u"SELECT %1 FROM users AS u INDEXED BY users_listed WHERE u.username > ?1"
           " AND u.standing < 2 AND (?2 <> 1 OR u.is_admin = 1) AND (?2 <> 2 OR u.standing = 1)"
           " AND (?3 = '' OR instr(u.search_name, ?3) > 0 OR instr(u.email, ?3) > 0)"_s.arg(what);
}

} // namespace

AccountList::AccountList(SqlDatabase &database)
    : m_list(database, listQuery(u"u.id"_s) + u" ORDER BY u.username LIMIT ?4"_s)
    , m_count(database, listQuery(u"count(*)"_s))
{}

QList<UserId>
AccountList::accountsBehind(const QString &username, const AccountChoice &choice, int limit) const
{
    QList<UserId> found;
    m_list.each([&found](const SqlRow &row) { found.append(UserId::fromBytes(row.bytes(0))); },
                emptyForNull(username), choice.which, emptyForNull(foldedName(choice.text)), limit);
    return found;
}

int AccountList::countAccounts(const AccountChoice &choice) const
{
    return int(m_count
                   .first([](const SqlRow &row) { return row.number(0); }, u""_s, choice.which,
                          emptyForNull(foldedName(choice.text)))
                   .value_or(0));
}

} // namespace chatoyant::server

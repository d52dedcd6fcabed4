#include "server/storage/invites_table.h"

namespace chatoyant::server {

using namespace Qt::StringLiterals;

namespace {

QString inviteQuery(const QString &rest)
{
    return u"SELECT id, code_hash, note, by, created_at, expires_at, uses, used FROM invites %1"_s
        .arg(rest);
}

} // namespace

InvitesTable::InvitesTable(SqlDatabase &database, UserNumbers &users)
    : m_users(users)
    , m_add(database,
            u"INSERT INTO invites (id, code_hash, note, by, created_at, expires_at, uses, used)"
            " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)"_s)
    , m_find(database, inviteQuery(u"WHERE code_hash = ?1"_s))
    , m_list(database, inviteQuery(u"ORDER BY id DESC"_s))
    , m_use(database, u"UPDATE invites SET used = used + 1 WHERE id = ?1"_s)
    , m_remove(database, u"DELETE FROM invites WHERE id = ?1"_s)
{}

void InvitesTable::addInvite(const Invite &invite)
{
    const qint64 by = m_users.numberOf(invite.by);
    m_add.write(invite.id.toBytes(), invite.codeHash, invite.note.isNull() ? u""_s : invite.note,
                by == 0 ? std::optional<qint64>() : by, invite.createdAt, invite.expiresAt,
                invite.uses, invite.used);
}

std::optional<Invite> InvitesTable::inviteByHash(const QByteArray &codeHash) const
{
    return m_find.first([this](const SqlRow &row) { return read(row); }, codeHash);
}

QList<Invite> InvitesTable::invites() const
{
    QList<Invite> found;
    m_list.each([this, &found](const SqlRow &row) { found.append(read(row)); });
    return found;
}

void InvitesTable::useInvite(InviteId invite)
{
    m_use.write(invite.toBytes());
}

bool InvitesTable::removeInvite(InviteId invite)
{
    return m_remove.write(invite.toBytes()) > 0;
}

Invite InvitesTable::read(const SqlRow &row) const
{
    return {InviteId::fromBytes(row.bytes(0)),
            row.bytes(1),
            row.text(2),
            row.isNull(3) ? UserId() : m_users.idOf(row.number(3)),
            row.time(4),
            row.time(5),
            int(row.number(6)),
            int(row.number(7))};
}

} // namespace chatoyant::server

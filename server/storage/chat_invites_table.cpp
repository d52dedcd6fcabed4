#include "server/storage/chat_invites_table.h"

namespace chatoyant::server {

using namespace Qt::StringLiterals;

ChatInvitesTable::ChatInvitesTable(SqlDatabase &database, UserNumbers &users, ChatNumbers &chats)
    : m_users(users)
    , m_chats(chats)
    , m_add(database,
            u"INSERT INTO chat_invites (id, chat, code_hash, by, created_at, expires_at, uses,"
            " asks) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)"_s)
    , m_find(database,
             u"SELECT id, by, created_at, expires_at, uses, used, asks, chat FROM chat_invites"
             " WHERE code_hash = ?1"_s)
    , m_list(database,
             u"SELECT id, by, created_at, expires_at, uses, used, asks FROM chat_invites"
             " WHERE chat = ?1 ORDER BY id DESC"_s)
    , m_use(database, u"UPDATE chat_invites SET used = used + 1 WHERE id = ?1"_s)
    , m_remove(database, u"DELETE FROM chat_invites WHERE id = ?1 AND chat = ?2"_s)
    , m_removeBy(database, u"DELETE FROM chat_invites WHERE chat = ?1 AND by = ?2"_s)
{}

void ChatInvitesTable::addChatInvite(const StoredChatInvite &stored)
{
    const ChatInvite &invite = stored.invite;
    m_add.write(invite.id.toBytes(), m_chats.numberOf(stored.chat), stored.codeHash,
                m_users.numberOf(invite.by), invite.createdAt, invite.expiresAt, invite.uses,
                invite.asks);
}

std::optional<StoredChatInvite> ChatInvitesTable::chatInviteByHash(const QByteArray &codeHash) const
{
    return m_find.first(
        [this, &codeHash](const SqlRow &row) {
            return StoredChatInvite{read(row), m_chats.idOf(row.number(7)), codeHash};
        },
        codeHash);
}

QList<ChatInvite> ChatInvitesTable::chatInvites(ChatId chat) const
{
    QList<ChatInvite> found;
    m_list.each([this, &found](const SqlRow &row) { found.append(read(row)); },
                m_chats.numberOf(chat));
    return found;
}

void ChatInvitesTable::useChatInvite(InviteId invite)
{
    m_use.write(invite.toBytes());
}

bool ChatInvitesTable::removeChatInvite(ChatId chat, InviteId invite)
{
    return m_remove.write(invite.toBytes(), m_chats.numberOf(chat)) > 0;
}

void ChatInvitesTable::removeChatInvitesBy(UserId user, ChatId chat)
{
    m_removeBy.write(m_chats.numberOf(chat), m_users.numberOf(user));
}

ChatInvite ChatInvitesTable::read(const SqlRow &row) const
{
    return {InviteId::fromBytes(row.bytes(0)),
            m_users.idOf(row.number(1)),
            row.time(2),
            row.time(3),
            int(row.number(4)),
            int(row.number(5)),
            row.flag(6)};
}

} // namespace chatoyant::server

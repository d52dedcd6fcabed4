#include "server/domain/chat_invite_service.h"

#include "common/base/limits.h"
#include "server/domain/invite_link.h"
#include "server/domain/secret_code.h"

namespace chatoyant::server {

using namespace Qt::StringLiterals;

ChatInviteService::ChatInviteService(const Parts &parts, const ServerPolicy &policy)
    : m_parts(parts)
    , m_policy(policy)
{}

Result<MadeChatInvite> ChatInviteService::create(UserId caller, const NewChatInvite &wanted)
{
    if (const auto chat = m_parts.directory.enter(wanted.chat, caller, Action::Invite); !chat)
        return chat.error();
    if (good(wanted.chat).size() >= limits::chatInvites)
        return makeError(Reason::ChatFull, u"chatId"_s);
    const QString code = newCode(m_parts.random, longCode);
    const QDateTime now = m_parts.clock.now();
    const ChatInvite invite{newId<InviteId>(m_parts.clock, m_parts.random),
                            caller,
                            now,
                            now.addSecs(wanted.lasts.count()),
                            wanted.uses,
                            0};
    m_parts.invites.addChatInvite({invite, wanted.chat, codeHash(code)});
    return MadeChatInvite{invite, code, inviteLink(LinkTarget::Chat, code, m_policy)};
}

Result<QList<ChatInvite>> ChatInviteService::list(UserId caller, ChatId chat)
{
    const auto entered = m_parts.directory.enter(chat, caller, Action::SeeInvites);
    return entered ? Result<QList<ChatInvite>>(good(chat)) : entered.error();
}

Result<void> ChatInviteService::revoke(UserId caller, ChatId chat, InviteId invite)
{
    const auto entered = m_parts.directory.enter(chat, caller, Action::RevokeInvite);
    if (!entered)
        return entered.error();
    if (!m_parts.invites.removeChatInvite(chat, invite))
        return makeError(Reason::ChatBadLink, u"inviteId"_s);
    return {};
}

Result<ChatPreview> ChatInviteService::preview(UserId caller, const QString &link)
{
    const auto found = find(link);
    if (!found)
        return found.error();
    const ChatState *chat = m_parts.directory.open(found->chat);
    if (!chat)
        return makeError(Reason::ChatBadLink, u"link"_s);
    m_parts.pictures.showByLink(caller, chat->record.picture);
    return ChatPreview{
        chat->record.kind,          chat->record.title,           chat->record.topic,
        int(chat->audience.size()), chat->roles.contains(caller), chat->record.picture};
}

Result<ChatId> ChatInviteService::join(UserId caller, const QString &link)
{
    const auto known = m_parts.invites.chatInviteByHash(codeHash(codeOfLink(link)));
    ChatState *chat = known ? m_parts.directory.open(known->chat) : nullptr;
    if (!chat)
        return makeError(Reason::ChatBadLink, u"link"_s);
    if (chat->roles.contains(caller))
        return known->chat;
    const auto found = find(link);
    if (!found)
        return found.error();
    if (const auto may = judgeJoining(m_parts.members.isBarred(found->chat, caller)); !may)
        return may.error();
    if (chat->audience.size() >= limits::chatMembers)
        return makeError(Reason::ChatFull, u"link"_s);
    m_parts.invites.useChatInvite(found->invite.id);
    m_parts.maker.letIn(*chat, caller, caller);
    return found->chat;
}

// What is over is forgotten when somebody looks.
QList<ChatInvite> ChatInviteService::good(ChatId chat)
{
    QList<ChatInvite> invites = m_parts.invites.chatInvites(chat);
    for (const ChatInvite &invite : std::as_const(invites)) {
        if (!isGood(invite))
            m_parts.invites.removeChatInvite(chat, invite.id);
    }
    invites.removeIf([this](const ChatInvite &invite) { return !isGood(invite); });
    return invites;
}

bool ChatInviteService::isGood(const ChatInvite &invite) const
{
    return invite.used < invite.uses && invite.expiresAt > m_parts.clock.now();
}

Result<StoredChatInvite> ChatInviteService::find(const QString &link) const
{
    const auto found = m_parts.invites.chatInviteByHash(codeHash(codeOfLink(link)));
    if (!found || !isGood(found->invite))
        return makeError(Reason::ChatBadLink, u"link"_s);
    return *found;
}

} // namespace chatoyant::server

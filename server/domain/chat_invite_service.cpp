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
    const auto chat = m_parts.directory.enter(wanted.chat, caller, Action::Invite);
    if (!chat)
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
                            0,
                            wanted.asks};
    m_parts.invites.addChatInvite({invite, wanted.chat, codeHash(code)});
    m_parts.log.note(AuditAction::ChatLinkMade, **chat, {caller});
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
    m_parts.log.note(AuditAction::ChatLinkRevoked, **entered, {caller});
    return {};
}

Result<ChatPreview> ChatInviteService::preview(UserId caller, const JoinChat &params)
{
    if (params.chat.isValid()) {
        const auto chat = publicOne(params.chat);
        return chat ? Result<ChatPreview>(previewOf(caller, **chat)) : chat.error();
    }
    const auto found = goodOne(params.link);
    if (!found)
        return found.error();
    const ChatState *chat = m_parts.directory.open(found->chat);
    if (!chat)
        return makeError(Reason::ChatBadLink, u"link"_s);
    m_parts.pictures.showByLink(caller, chat->record.picture);
    ChatPreview preview = previewOf(caller, *chat);
    preview.asks = preview.asks || found->invite.asks;
    return preview;
}

Result<QList<ChatPreview>> ChatInviteService::find(UserId caller, const QString &text)
{
    QList<ChatPreview> found;
    const QList<ChatId> chats = m_parts.chats.publicChats(text, limits::foundChats);
    for (const ChatId &id : chats) {
        if (const ChatState *chat = m_parts.directory.open(id))
            found.append(previewOf(caller, *chat));
    }
    return found;
}

ChatPreview ChatInviteService::previewOf(UserId caller, const ChatState &chat) const
{
    const ChatRecord &record = chat.record;
    ChatPreview preview;
    preview.kind = record.kind;
    preview.title = record.title;
    preview.topic = record.topic;
    preview.memberCount = int(chat.audience.size());
    preview.isMember = chat.roles.contains(caller);
    preview.picture = record.picture;
    preview.asks = record.rules.asks;
    preview.hasAsked = m_parts.requests.asks(record.id, caller);
    if (record.rules.isPublic)
        preview.chat = record.id;
    return preview;
}

Result<ChatState *> ChatInviteService::publicOne(ChatId chat)
{
    ChatState *state = m_parts.directory.open(chat);
    if (!state || !state->record.rules.isPublic)
        return makeError(Reason::ChatNotFound, u"chatId"_s);
    return state;
}

Result<Joined> ChatInviteService::join(UserId caller, const JoinChat &params)
{
    if (!params.chat.isValid())
        return joinByLink(caller, params.link);
    // Their answer may have been lost, and the chat private since.
    if (ChatState *known = m_parts.directory.find(params.chat, caller))
        return Joined(known->record.id);
    const auto chat = publicOne(params.chat);
    return chat ? letIn(caller, **chat, (*chat)->record.rules.asks) : chat.error();
}

Result<Joined> ChatInviteService::joinByLink(UserId caller, const QString &link)
{
    const auto known = m_parts.invites.chatInviteByHash(codeHash(codeOfLink(link)));
    ChatState *chat = known ? m_parts.directory.open(known->chat) : nullptr;
    if (!chat)
        return makeError(Reason::ChatBadLink, u"link"_s);
    if (chat->roles.contains(caller))
        return Joined(known->chat);
    const auto found = goodOne(link);
    if (!found)
        return found.error();
    const bool askedBefore = m_parts.requests.asks(found->chat, caller);
    const auto joined = letIn(caller, *chat, found->invite.asks || chat->record.rules.asks);
    // Who asks has used it up, and not once more when they ask again.
    if (joined && !(askedBefore && !*joined))
        m_parts.invites.useChatInvite(found->invite.id);
    return joined;
}

Result<void> ChatInviteService::withdraw(UserId caller, const JoinChat &params)
{
    if (params.chat.isValid())
        return m_parts.requests.withdraw(caller, params.chat);
    const auto known = m_parts.invites.chatInviteByHash(codeHash(codeOfLink(params.link)));
    if (!known)
        return makeError(Reason::ChatBadLink, u"link"_s);
    return m_parts.requests.withdraw(caller, known->chat);
}

Result<Joined> ChatInviteService::letIn(UserId caller, ChatState &chat, bool asks)
{
    const ChatId id = chat.record.id;
    if (const auto may = judgeJoining(m_parts.members.isBarred(id, caller)); !may)
        return may.error();
    if (chat.audience.size() >= limits::chatMembers)
        return makeError(Reason::ChatFull, u"link"_s);
    if (asks) {
        const auto asked = m_parts.requests.add(caller, chat);
        return asked ? Result<Joined>(Joined()) : asked.error();
    }
    m_parts.maker.letIn(chat, caller, caller);
    return Joined(id);
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

Result<StoredChatInvite> ChatInviteService::goodOne(const QString &link) const
{
    const auto found = m_parts.invites.chatInviteByHash(codeHash(codeOfLink(link)));
    if (!found || !isGood(found->invite))
        return makeError(Reason::ChatBadLink, u"link"_s);
    return *found;
}

} // namespace chatoyant::server

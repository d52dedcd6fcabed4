#include "server/domain/message_service.h"

#include "common/protocol/json.h"
#include "server/domain/permissions.h"

namespace chatoyant::server {

using namespace Qt::StringLiterals;

namespace {

QList<UserId> membersAmong(const QList<UserId> &users, const ChatState &chat)
{
    QList<UserId> members;
    for (const UserId &user : users) {
        if (chat.roles.contains(user) && !members.contains(user))
            members.append(user);
    }
    return members;
}

Result<void> checkMayWrite(const ChatState &chat, UserId caller, Action action)
{
    if (!isAllowed(action, chat.record.kind, chat.roles.value(caller)))
        return makeError(Reason::NotAllowed);
    if (chat.blocked.contains(caller))
        return makeError(Reason::UserBlocked);
    return {};
}

bool isTooLong(const QString &text, qsizetype bytes)
{
    constexpr qsizetype mostBytesPerUnit = 3;
    return text.size() * mostBytesPerUnit > bytes && text.toUtf8().size() > bytes;
}

} // namespace

MessageService::MessageService(const Parts &parts, const ServerPolicy &policy)
    : m_parts(parts)
    , m_policy(policy)
{
    m_parts.batch.onFailure([this] { m_counts = {}; });
}

Result<Stored> MessageService::send(UserId caller, const SendMessage &params)
{
    ChatState *chat = m_parts.directory.find(params.chat, caller);
    if (const auto right = mayBeSent(params, chat, caller); !right) {
        // Its author may have been shut out after it was stored, while the answer was lost.
        const auto before = sentBefore(caller, params);
        return before ? before : Result<Stored>(right.error());
    }

    Entry entry;
    entry.by = caller;
    entry.clientId = params.clientId;
    entry.text = params.text;
    entry.replyTo = params.replyTo;
    entry.mentions = membersAmong(params.mentions, *chat);
    entry.mood = m_parts.moods.score(params.text);
    if (!m_parts.log.append(*chat, entry))
        return sentBefore(caller, params);
    m_parts.moods.add(*chat, entry);
    m_counts.add(chat->record.kind, entry.mood);
    return Stored{entry.seq, entry.at, entry.mood, false};
}

Result<void>
MessageService::mayBeSent(const SendMessage &params, const ChatState *chat, UserId caller) const
{
    if (!chat)
        return makeError(Reason::ChatNotFound, u"chatId"_s);
    if (params.clientId.isEmpty() || params.clientId.size() > limits::clientIdLength)
        return makeError(Reason::InvalidField, u"clientId"_s);
    if (const auto text = checkText(params.text); !text)
        return text.error();
    if (const auto right = checkMayWrite(*chat, caller, Action::Write); !right)
        return right.error();
    if (params.replyTo < 0 || params.replyTo > chat->head)
        return makeError(Reason::MessageNotFound, u"replyTo"_s);
    if (params.replyTo > 0 && !m_parts.storage.message(params.chat, params.replyTo))
        return makeError(Reason::MessageNotFound, u"replyTo"_s);
    return {};
}

Result<Stored> MessageService::edit(UserId caller, const EditMessage &params)
{
    ChatState *chat = m_parts.directory.find(params.chat, caller);
    if (!chat)
        return makeError(Reason::ChatNotFound, u"chatId"_s);
    if (const auto text = checkText(params.text); !text)
        return text.error();
    const auto message = liveMessage(*chat, params.seq);
    if (!message)
        return message.error();
    if (message->by != caller)
        return makeError(Reason::NotAllowed);
    if (const auto right = checkMayWrite(*chat, caller, Action::EditOwn); !right)
        return right.error();

    Entry entry;
    entry.kind = EntryKind::Edit;
    entry.by = caller;
    entry.target = params.seq;
    entry.text = params.text;
    entry.mentions = membersAmong(params.mentions, *chat);
    entry.mood = m_parts.moods.score(params.text);
    m_parts.log.append(*chat, entry);
    m_parts.moods.refresh(*chat, entry.seq);
    return Stored{entry.seq, entry.at, entry.mood, false};
}

Result<Seq> MessageService::remove(UserId caller, const MessageTarget &params)
{
    ChatState *chat = m_parts.directory.find(params.chat, caller);
    if (!chat)
        return makeError(Reason::ChatNotFound, u"chatId"_s);
    const auto message = liveMessage(*chat, params.seq);
    if (!message)
        return message.error();
    const Action action = message->by == caller ? Action::DeleteOwn : Action::DeleteOthers;
    if (!isAllowed(action, chat->record.kind, chat->roles.value(caller)))
        return makeError(Reason::NotAllowed);

    Entry entry;
    entry.kind = EntryKind::Delete;
    entry.by = caller;
    entry.target = params.seq;
    m_parts.storage.erase(params.chat, params.seq);
    m_parts.log.append(*chat, entry);
    m_parts.moods.refresh(*chat, entry.seq);
    return entry.seq;
}

Result<Seq> MessageService::react(UserId caller, const React &params)
{
    ChatState *chat = m_parts.directory.find(params.chat, caller);
    if (!chat)
        return makeError(Reason::ChatNotFound, u"chatId"_s);
    if (params.emoji.toUtf8().size() > limits::emojiBytes || !json::isStorableText(params.emoji) ||
        !json::hasVisibleText(params.emoji))
        return makeError(Reason::InvalidField, u"emoji"_s);
    const auto message = liveMessage(*chat, params.seq);
    if (!message)
        return message.error();
    if (const auto right = checkMayWrite(*chat, caller, Action::React); !right)
        return right.error();

    Entry entry;
    entry.kind = EntryKind::Reaction;
    entry.by = caller;
    entry.target = params.seq;
    entry.emoji = params.emoji;
    entry.on = params.on;
    if (!m_parts.storage.setReaction(params.chat, entry))
        return Seq(0);
    m_parts.log.append(*chat, entry);
    return entry.seq;
}

Result<void> MessageService::checkText(const QString &text) const
{
    if (!json::isStorableText(text))
        return makeError(Reason::MessageBadText, u"text"_s);
    if (isTooLong(text, m_policy.messageBytes))
        return makeError(Reason::MessageTooLong, u"text"_s);
    if (!json::hasVisibleText(text))
        return makeError(Reason::MessageEmpty, u"text"_s);
    return {};
}

Result<Stored> MessageService::sentBefore(UserId caller, const SendMessage &params) const
{
    const auto sent = m_parts.storage.sentAs(caller, params.clientId);
    if (!sent)
        return makeError(Reason::StorageFailed); // the turn has failed
    const Entry &first = sent->entry;
    const bool isSame = sent->chat == params.chat && first.clientId == params.clientId &&
                        (sent->isDeleted || first.text == params.text);
    if (!isSame)
        return makeError(Reason::MessageIdReused, u"clientId"_s);
    return Stored{first.seq, first.at, first.mood, true};
}

Result<MessageState> MessageService::liveMessage(const ChatState &chat, Seq seq) const
{
    if (seq < 1 || seq > chat.head)
        return makeError(Reason::MessageNotFound, u"seq"_s);
    const auto message = m_parts.storage.message(chat.record.id, seq);
    if (!message)
        return makeError(Reason::MessageNotFound, u"seq"_s);
    if (message->isDeleted)
        return makeError(Reason::MessageDeleted, u"seq"_s);
    return *message;
}

} // namespace chatoyant::server

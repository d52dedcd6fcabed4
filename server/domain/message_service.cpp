#include "server/domain/message_service.h"

#include "common/protocol/json.h"
#include "server/domain/permissions.h"

#include <algorithm>

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

bool areSame(const QList<Attachment> &one, const QList<Attachment> &other)
{
    return std::equal(one.cbegin(), one.cend(), other.cbegin(), other.cend(),
                      [](const Attachment &a, const Attachment &b) { return a.id == b.id; });
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
    , m_slow(parts.storage, parts.clock)
{
    m_parts.batch.onFailure([this] { m_counts.forget(); });
    m_parts.batch.onFailure([this] { m_slow.forget(); });
}

Result<Stored> MessageService::send(UserId caller, const SendMessage &params)
{
    ChatState *chat = m_parts.directory.find(params.chat, caller);
    const auto right = chat ? mayBeSent(params, *chat, caller) : judge(Action::Send, {});
    if (!right) {
        // Its author may have been shut out after it was stored, while the answer was lost.
        const auto before = sentBefore(caller, params);
        return before ? before : Result<Stored>(right.error());
    }
    const auto files = filesOf(caller, params);
    if (!files) {
        // Likewise: its files may be gone since.
        const auto before = sentBefore(caller, params);
        return before ? before : Result<Stored>(files.error());
    }

    Entry entry;
    entry.by = caller;
    entry.clientId = params.clientId;
    entry.text = params.text.isNull() ? u""_s : params.text; // null: erased
    entry.replyTo = params.replyTo;
    entry.mentions = membersAmong(params.mentions, *chat);
    entry.forwarded = params.forwarded;
    entry.files = *files;
    entry.wantsPreview = params.hasPreview;
    entry.mood = m_parts.moods.score(*chat, caller, entry.forwarded, params.text);
    if (!m_parts.log.append(*chat, entry))
        return sentBefore(caller, params);
    m_parts.moods.add(*chat, entry);
    m_parts.transcripts.sent(*chat, entry);
    if (params.hasPreview)
        m_parts.previews.sent(*chat, entry);
    m_counts.add(chat->record.kind, entry);
    m_slow.sent(*chat, caller, entry.at);
    return Stored{entry.seq, entry.at, entry.mood, false};
}

Result<void>
MessageService::mayBeSent(const SendMessage &params, const ChatState &chat, UserId caller) const
{
    if (params.clientId.isEmpty() || params.clientId.size() > limits::clientIdLength)
        return makeError(Reason::InvalidField, u"clientId"_s);
    if (const auto text = checkText(params.text, !params.files.isEmpty()); !text)
        return text.error();
    const Action action = params.forwarded ? Action::ForwardTo : Action::Send;
    if (const auto right = judge(action, chat.party(caller)); !right)
        return right.error();
    if (params.replyTo < 0 || params.replyTo > chat.head)
        return makeError(Reason::MessageNotFound, u"replyTo"_s);
    const bool isThere = params.replyTo >= chat.first(caller) &&
                         m_parts.storage.message(params.chat, params.replyTo);
    if (params.replyTo > 0 && !isThere)
        return makeError(Reason::MessageNotFound, u"replyTo"_s);
    return m_slow.judge(chat, caller);
}

Result<QList<Attachment>> MessageService::filesOf(UserId caller, const SendMessage &params) const
{
    return params.forwarded ? params.files : m_parts.files.attached(caller, params.files);
}

Result<Stored> MessageService::forward(UserId caller, const ForwardMessage &params)
{
    SendMessage copy{params.to, params.clientId, {}, 0, {}, Origin{}};
    const auto source = m_parts.directory.enter(params.chat, caller, Action::ForwardFrom);
    if (!source)
        return source.error();
    const auto message = m_parts.directory.message(**source, params.seq, caller);
    if (!message) {
        // It may have been deleted after it was forwarded, while the answer was lost.
        const auto before = sentBefore(caller, copy);
        return before ? before : Result<Stored>(message.error());
    }
    copy.text = message->text;
    copy.files = message->files;
    copy.forwarded = message->forwarded.value_or(Origin{message->by, message->at});
    return send(caller, copy);
}

Result<Stored> MessageService::edit(UserId caller, const EditMessage &params)
{
    const auto entered = m_parts.directory.enter(params.chat, caller, Action::ReadLog);
    if (!entered)
        return entered.error();
    ChatState &chat = **entered;
    const auto message = m_parts.directory.message(chat, params.seq, caller);
    const bool hasFiles = message && !message->files.isEmpty();
    if (const auto text = checkText(params.text, hasFiles); !text)
        return text.error();
    if (!message)
        return message.error();
    // What was forwarded says who wrote it first: it stays as they wrote it.
    const bool isOwn = message->by == caller && !message->forwarded;
    const Action action = isOwn ? Action::EditOwn : Action::EditOthers;
    if (const auto right = judge(action, chat.party(caller)); !right)
        return right.error();

    Entry entry;
    entry.kind = EntryKind::Edit;
    entry.by = caller;
    entry.target = params.seq;
    entry.text = params.text.isNull() ? u""_s : params.text;
    entry.mentions = membersAmong(params.mentions, chat);
    entry.mood = m_parts.moods.score(chat, caller, {}, params.text);
    m_parts.log.append(chat, entry);
    if (message->wantsPreview)
        m_parts.previews.edited(chat, message->text, entry);
    m_parts.moods.refresh(chat, entry.seq);
    return Stored{entry.seq, entry.at, entry.mood, false};
}

Result<Seq> MessageService::remove(UserId caller, const MessageTarget &params)
{
    const auto entered = m_parts.directory.enter(params.chat, caller, Action::ReadLog);
    if (!entered)
        return entered.error();
    ChatState &chat = **entered;
    const auto message = m_parts.directory.message(chat, params.seq, caller);
    if (!message)
        return message.error();
    if (const auto right = mayRemove(*message, chat.party(caller), caller); !right)
        return right.error();

    Entry entry;
    entry.kind = EntryKind::Delete;
    entry.by = caller;
    entry.target = params.seq;
    m_parts.storage.erase(params.chat, params.seq);
    m_parts.log.append(chat, entry);
    m_parts.moods.refresh(chat, entry.seq);
    if (message->by != caller)
        m_parts.log.note(AuditAction::ChatMessageDeleted, chat, {caller, message->by});
    return entry.seq;
}

// Who may delete other people's messages may delete their own as late as these.
Result<void>
MessageService::mayRemove(const MessageState &message, const Party &party, UserId caller) const
{
    const bool isOwn = message.by == caller;
    const auto right = judge(isOwn ? Action::DeleteOwn : Action::DeleteOthers, party);
    if (!right || !isOwn || m_policy.deleteWindow.count() == 0)
        return right;
    const bool isLate = message.at.addSecs(m_policy.deleteWindow.count()) < m_parts.clock.now();
    if (isLate && !judge(Action::DeleteOthers, party))
        return makeError(Reason::MessageTooOld, u"seq"_s);
    return {};
}

Result<Seq> MessageService::react(UserId caller, const React &params)
{
    const auto chat = m_parts.directory.enter(params.chat, caller, Action::React);
    if (!chat)
        return chat.error();
    if (params.emoji.toUtf8().size() > limits::emojiBytes || !json::isStorableText(params.emoji) ||
        !json::hasVisibleText(params.emoji))
        return makeError(Reason::InvalidField, u"emoji"_s);
    const auto message = m_parts.directory.message(**chat, params.seq, caller);
    if (!message)
        return message.error();

    Entry entry;
    entry.kind = EntryKind::Reaction;
    entry.by = caller;
    entry.target = params.seq;
    entry.emoji = params.emoji;
    entry.on = params.on;
    if (!m_parts.storage.setReaction(params.chat, entry))
        return Seq(0);
    m_parts.log.append(**chat, entry);
    return entry.seq;
}

Result<void> MessageService::checkText(const QString &text, bool mayBeEmpty) const
{
    if (mayBeEmpty && text.isEmpty())
        return {};
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
    // What is forwarded may have been edited in between.
    const bool isSameText = (first.text == params.text && areSame(first.files, params.files)) ||
                            (params.forwarded && first.forwarded);
    const bool isSame = sent->chat == params.chat && first.clientId == params.clientId &&
                        (sent->isDeleted || isSameText);
    if (!isSame)
        return makeError(Reason::MessageIdReused, u"clientId"_s);
    return Stored{first.seq, first.at, first.mood, true};
}

} // namespace chatoyant::server

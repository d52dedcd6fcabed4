#include "client/net/api.h"
#include "client/state/change_queue.h"
#include "client/state/conversation.h"
#include "client/state/entry_store.h"
#include "client/state/outbox.h"
#include "client/state/preview_wishes.h"
#include "client/state/synced_settings.h"
#include "client/state/workspace.h"

// What somebody writes in a conversation, and does to what is written there.
namespace chatoyant::client {

namespace {

// 128 random bits; whatever waits on other devices, it is the only one.
QString newClientId(Random &random)
{
    return QString::fromLatin1(randomBytes(random, 16).toHex());
}

} // namespace

QString Conversation::send(const QString &text,
                           Seq replyTo,
                           const QList<UserId> &mentions,
                           const QList<OutgoingFile> &files)
{
    if (!m_store->isAtEnd() && m_isOpen)
        jumpToNewest();
    const QString clientId = newClientId(m_workspace.environment.random);
    OutgoingMessage message{m_chat, clientId, text, replyTo, mentions, files};
    message.hasPreview = m_workspace.settings.isOn(PreviewWishes::sendSetting);
    m_workspace.outbox.add(message);
    setDraft({});
    return clientId;
}

void Conversation::retry(const QString &clientId)
{
    m_workspace.outbox.retry(clientId);
}

void Conversation::discard(const QString &clientId)
{
    m_workspace.outbox.discard(clientId);
}

void Conversation::edit(Seq seq, const QString &text, const QList<UserId> &mentions)
{
    Entry edit;
    edit.kind = EntryKind::Edit;
    edit.target = seq;
    edit.text = text;
    edit.mentions = mentions;
    m_workspace.changes.add(m_chat, edit);
}

void Conversation::remove(Seq seq)
{
    Entry removal;
    removal.kind = EntryKind::Delete;
    removal.target = seq;
    m_workspace.changes.add(m_chat, removal);
}

void Conversation::react(Seq seq, const QString &emoji, bool on)
{
    Entry reaction;
    reaction.kind = EntryKind::Reaction;
    reaction.target = seq;
    reaction.emoji = emoji;
    reaction.on = on;
    m_workspace.changes.add(m_chat, reaction);
}

void Conversation::retryChange(Seq seq)
{
    m_workspace.changes.retry(m_chat, seq);
}

void Conversation::dismissChange(Seq seq)
{
    m_workspace.changes.dismiss(m_chat, seq);
}

QString Conversation::refusedEdit(Seq seq) const
{
    return m_workspace.changes.refusedEdit(m_chat, seq);
}

void Conversation::forward(const QList<Seq> &messages,
                           const QList<ChatId> &to,
                           const QString &comment)
{
    for (const ChatId chat : to) {
        if (!comment.isEmpty())
            m_workspace.outbox.add(
                {chat, newClientId(m_workspace.environment.random), comment, 0, {}});
        for (const Seq seq : messages)
            forward(seq, chat);
    }
    if (to.contains(m_chat) && m_isOpen && !m_store->isAtEnd())
        jumpToNewest();
}

void Conversation::forward(Seq seq, ChatId to)
{
    const auto found = line(seq);
    if (!found || !found->isMessage() || found->isDeleted)
        return;
    const Entry &entry = found->entry;
    OutgoingMessage copy{to, newClientId(m_workspace.environment.random), entry.text, 0, {}};
    copy.forwarding =
        Forwarding{m_chat, seq, entry.forwarded.value_or(Origin{entry.by, entry.at}), entry.files};
    m_workspace.outbox.add(copy);
}

void Conversation::pin(Seq seq, bool on)
{
    Entry pin;
    pin.kind = EntryKind::Pin;
    pin.target = seq;
    pin.on = on;
    m_workspace.changes.add(m_chat, pin);
}

void Conversation::removePreview(Seq seq)
{
    Entry removal;
    removal.kind = EntryKind::Preview;
    removal.target = seq;
    m_workspace.changes.add(m_chat, removal);
}

void Conversation::versions(Seq seq, QObject *context, Reply<MessageVersions> reply)
{
    m_workspace.api.versions(m_chat, seq, context, std::move(reply));
}

} // namespace chatoyant::client

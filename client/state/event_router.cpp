#include "client/state/event_router.h"

#include "client/net/answer_codec.h"
#include "client/net/rpc_channel.h"
#include "client/state/catch_up.h"
#include "client/state/chat_list.h"
#include "client/state/contacts.h"
#include "client/state/conversions.h"
#include "client/state/draft_sync.h"
#include "client/state/groups.h"
#include "client/state/outbox.h"
#include "client/state/people.h"
#include "client/state/privacy_settings.h"
#include "client/state/reports.h"
#include "client/state/synced_settings.h"
#include "client/state/typing_tracker.h"
#include "common/protocol/account_messages.h"
#include "common/protocol/chat_messages.h"
#include "common/protocol/contact_messages.h"
#include "common/protocol/json.h"
#include "common/protocol/message_messages.h"
#include "common/protocol/mood_messages.h"

#include <QJsonArray>

namespace chatoyant::client {

using namespace Qt::StringLiterals;

namespace {

ChatId chatOf(const QJsonObject &params)
{
    return ChatId::fromString(params.value("chatId"_L1).toString());
}

UserId userOf(const QJsonObject &params)
{
    return UserId::fromString(params.value("userId"_L1).toString());
}

} // namespace

EventRouter::EventRouter(RpcChannel &channel, const Targets &targets, QObject *parent)
    : QObject(parent)
    , m_targets(targets)
{
    connect(&channel, &RpcChannel::notified, this, &EventRouter::onNotified);
    connect(&targets.catchUp, &CatchUp::userAccepted, this, &EventRouter::onUserEntry);
    connect(&targets.catchUp, &CatchUp::settled, this, &EventRouter::onSettled);
}

void EventRouter::onNotified(const QString &method, const QJsonObject &params)
{
    const ChatId chat = chatOf(params);
    if (method == "entry"_L1)
        onEntry(chat, params);
    else if (method == "userEntry"_L1)
        m_targets.catchUp.receive(toUserEntry(params.value("entry"_L1).toObject()));
    else if (method == "typing"_L1)
        m_targets.typing.heard(chat, userOf(params));
    else if (method == "presence"_L1)
        onPresence(params);
    else if (method == "status"_L1)
        m_targets.people.setStatus(userOf(params),
                                   json::toStatus(params.value("status"_L1).toObject()));
    else if (method == "read"_L1)
        onRead(chat, params);
    else if (method == "received"_L1)
        m_targets.chats.setPeersReceived(chat, params.value("seq"_L1).toInteger());
    else if (method == "mood"_L1)
        m_targets.chats.setMood(chat, json::toMood(params.value("mood"_L1).toObject()));
    else if (method == "draft"_L1)
        onDraft(chat, params);
    else if (method == "reports"_L1)
        onReports(params);
    else if (method == "lagged"_L1)
        onLagged(params);
    else if (method == "sessionEnded"_L1)
        emit sessionEnded(makeError(
            reasonFromName(params.value("reason"_L1).toString()).value_or(Reason::SessionExpired)));
    else if (method == "bye"_L1)
        emit serverLeaves(std::chrono::milliseconds(params.value("retryAfterMs"_L1).toInteger()));
}

void EventRouter::onReports(const QJsonObject &params)
{
    const QJsonValue open = params.value("open"_L1);
    m_targets.reports.setOpen(open.isDouble() ? std::optional(open.toInt()) : std::nullopt);
    if (params.value("new"_L1).toBool())
        emit m_targets.reports.arrived();
}

void EventRouter::onEntry(ChatId chat, const QJsonObject &params)
{
    const auto entry = json::toEntry(params.value("entry"_L1).toObject());
    if (entry && chat.isValid())
        m_targets.catchUp.receive(chat, *entry);
}

void EventRouter::onPresence(const QJsonObject &params)
{
    const auto state = json::presenceFromName(params.value("state"_L1).toString());
    m_targets.people.setPresence(userOf(params), state.value_or(Presence::Offline),
                                 json::timeFromText(params.value("lastSeen"_L1).toString()));
}

void EventRouter::onRead(ChatId chat, const QJsonObject &params)
{
    const Seq seq = params.value("seq"_L1).toInteger();
    if (userOf(params) != m_targets.people.me().id)
        return m_targets.chats.setPeersRead(chat, seq);
    if (seq > m_targets.chats.summary(chat).read)
        emit otherDeviceActed();
    m_targets.chats.setRead(chat, seq);
}

void EventRouter::onLagged(const QJsonObject &params)
{
    m_targets.catchUp.lagged(toChatIds(params.value("chats"_L1)));
}

void EventRouter::onDraft(ChatId chat, const QJsonObject &params)
{
    const chatoyant::Draft draft = json::toDraft(params);
    if (!chat.isValid())
        return;
    // The server tells also whoever wrote it.
    if (m_targets.drafts.heard(chat, {draft.text, draft.replyTo, 0}))
        emit otherDeviceActed();
}

void EventRouter::onUserEntry(const UserEntry &entry)
{
    const ChatId chat = chatOf(entry.body);
    if (entry.kind == "contact"_L1)
        onContact(json::toContact(entry.body.value("contact"_L1).toObject()));
    else if (entry.kind == "chat"_L1 && entry.body.value("change"_L1) == "left"_L1)
        onChatLeft(chat, entry.body.value("deleted"_L1).toObject());
    else if (entry.kind == "chat"_L1)
        m_targets.catchUp.refresh(chat);
    else if (entry.kind == "joinRequest"_L1)
        m_targets.groups.onRequest(chat, userOf(entry.body) == m_targets.people.me().id,
                                   entry.body.value("change"_L1).toString());
    else if (entry.kind == "read"_L1)
        onUserRead(chat, entry.body.value("chatSeq"_L1).toInteger());
    else if (entry.kind == "preferences"_L1)
        m_targets.chats.setPreferences(
            chat, json::toPreferences(entry.body.value("preferences"_L1).toObject()));
    else if (entry.kind == "settings"_L1)
        m_targets.settings.apply(entry.body.value("settings"_L1).toObject());
    else if (entry.kind == "privacy"_L1)
        m_targets.privacy.apply(json::toPrivacy(entry.body.value("privacy"_L1).toObject()));
    else if (entry.kind == "conversion"_L1)
        m_targets.conversions.apply(json::toConversion(entry.body),
                                    entry.body.value("change"_L1).toString());
    else if (entry.kind == "profile"_L1)
        onProfile(json::toUser(entry.body.value("user"_L1).toObject()));
}

// No log holds how people say they are.
void EventRouter::onContact(Contact contact)
{
    contact.user.status = m_targets.people.user(contact.user.id).status;
    m_targets.contacts.apply(contact);
}

// By oneself, by an admin, or because it is there for nobody any more.
void EventRouter::onChatLeft(ChatId chat, const QJsonObject &deleted)
{
    m_targets.catchUp.drop(chat);
    if (!deleted.isEmpty())
        m_targets.groups.onDeleted(chat, deleted.value("title"_L1).toString(),
                                   UserId::fromString(deleted.value("by"_L1).toString()));
}

// Of oneself, from another device, or of a friend. Presence and status have messages of their own.
void EventRouter::onProfile(User user)
{
    const User known = m_targets.people.user(user.id);
    user.presence = known.presence;
    user.lastSeen = known.lastSeen;
    user.status = known.status;
    if (user.id == m_targets.people.me().id)
        m_targets.people.setMe(user);
    else
        m_targets.people.learn(user);
}

void EventRouter::onUserRead(ChatId chat, Seq seq)
{
    if (seq <= m_targets.chats.summary(chat).read)
        return;
    emit otherDeviceActed();
    m_targets.chats.setRead(chat, seq);
    if (m_targets.chats.summary(chat).unread > 0)
        m_targets.catchUp.refresh(chat); // only the server can count what is left
}

void EventRouter::onSettled(ChatId chat, const QList<Entry> &entries)
{
    for (const Entry &entry : entries) {
        if (entry.kind == EntryKind::Message && entry.by == m_targets.people.me().id)
            m_targets.outbox.seen(chat, entry.clientId);
    }
}

} // namespace chatoyant::client

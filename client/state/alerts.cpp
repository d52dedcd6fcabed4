#include "client/state/alerts.h"

#include "client/state/chat_list.h"
#include "client/state/contacts.h"
#include "client/state/hidden_messages.h"
#include "client/state/own_presence.h"
#include "client/state/people.h"

#include <algorithm>

namespace chatoyant::client {

Alerts::Alerts(const Parts &parts, Timers &timers, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
    , m_timers(timers)
{
    connect(&parts.chats, &ChatList::messageArrived, this, &Alerts::onArrived);
    connect(&parts.chats, &ChatList::changed, this, &Alerts::onChanged);
    connect(&parts.chats, &ChatList::removed, this, &Alerts::withdraw);
    connect(&parts.chats, &ChatList::reset, this, [this] {
        const QList<ChatId> chats = m_alerts.keys();
        for (const ChatId &chat : chats)
            onChanged(chat);
    });
    connect(&parts.contacts, &Contacts::requestReceived, this, &Alerts::onRequest);
    // Who asks not to be disturbed has seen what is there.
    connect(&parts.presence, &OwnPresence::changed, this, [this] {
        if (isQuiet())
            withdrawAll();
    });
    connect(&parts.rules, &AlertRules::changed, this, &Alerts::onRules);
    connect(&parts.hidden, &HiddenMessages::changed, this, [this](ChatId chat) {
        const auto shown = alert(chat);
        if (shown && m_parts.hidden.has(chat, shown->message.seq))
            withdraw(chat);
    });
}

void Alerts::watch(ChatId chat)
{
    m_watched = chat;
    withdraw(chat);
}

void Alerts::leave(ChatId chat)
{
    if (m_watched == chat)
        m_watched = {};
}

std::optional<Alert> Alerts::alert(ChatId chat) const
{
    const auto found = m_alerts.constFind(chat);
    return found == m_alerts.cend() ? std::nullopt : std::optional(*found);
}

int Alerts::badge() const
{
    int count = 0;
    const QList<ChatSummary> chats = m_parts.chats.chats();
    for (const ChatSummary &chat : chats) {
        const AlertScope scope = m_parts.rules.of(chat.id, AlertScope::All);
        if (scope == AlertScope::All && chat.kind == ChatKind::Direct)
            count += chat.unread;
        else if (scope != AlertScope::Nothing)
            count += chat.mentions;
    }
    return count;
}

bool Alerts::hasOther() const
{
    const QList<ChatSummary> chats = m_parts.chats.chats();
    return std::ranges::any_of(chats, [this](const ChatSummary &chat) {
        return chat.kind != ChatKind::Direct && chat.unread > chat.mentions &&
               m_parts.rules.of(chat.id, AlertScope::All) == AlertScope::All;
    });
}

void Alerts::onArrived(ChatId chat, const Entry &message)
{
    const ChatSummary summary = m_parts.chats.summary(chat);
    const bool isForMe = message.mentions.contains(m_parts.people.me().id);
    const AlertScope scope = m_parts.rules.of(chat, m_types);
    const bool isWanted = scope == AlertScope::All || (scope == AlertScope::Mentions && isForMe);
    if (chat == m_watched || !isWanted || isQuiet() || summary.unread == 0 ||
        m_parts.hidden.has(chat, message.seq))
        return;
    Alert &alert = m_alerts[chat];
    alert.count = alert.chat.isValid() ? alert.count + 1 : 1;
    alert.chat = chat;
    alert.message = message;
    raise(chat);
}

void Alerts::raise(ChatId chat)
{
    if (m_held.contains(chat))
        return; // with what waits
    if (!isOtherActive())
        return raiseNow(chat);
    m_held.insert(chat, ++m_holds);
    m_timers.after(besideOther, this, [this, chat, hold = m_holds] {
        if (m_held.value(chat) == hold)
            isQuiet() ? withdraw(chat) : raiseNow(chat); // it may have begun meanwhile
    });
}

void Alerts::raiseNow(ChatId chat)
{
    m_held.remove(chat);
    Alert &alert = m_alerts[chat];
    alert.isSilent = !takesSound();
    emit raised(alert);
}

bool Alerts::isOtherActive() const
{
    return m_otherActedAt && m_timers.elapsed() - *m_otherActedAt < otherIsActive;
}

void Alerts::onChanged(ChatId chat)
{
    const auto found = m_alerts.find(chat);
    if (found == m_alerts.end())
        return;
    const ChatSummary summary = m_parts.chats.summary(chat);
    if (summary.unread == 0) // read elsewhere
        return withdraw(chat);
    const std::optional<Entry> &last = summary.last;
    if (!last || last->seq != found->message.seq || last->text == found->message.text)
        return;
    found->message = *last;
    if (m_held.contains(chat))
        return; // it comes with these words
    found->isSilent = true;
    emit raised(*found);
}

void Alerts::onRequest(const Contact &contact)
{
    if (m_types.requests && !isQuiet())
        emit requestRaised(contact);
}

void Alerts::askForSample()
{
    emit sampleWanted(!m_hasSound);
}

// What nobody wants to hear of any more goes from the screen, too.
void Alerts::onRules()
{
    const QList<ChatId> chats = m_alerts.keys();
    for (const ChatId &chat : chats) {
        if (m_parts.rules.of(chat, m_types) == AlertScope::Nothing)
            withdraw(chat);
    }
}

void Alerts::withdraw(ChatId chat)
{
    m_held.remove(chat);
    if (m_alerts.remove(chat) > 0)
        emit withdrawn(chat);
}

void Alerts::withdrawAll()
{
    const QList<ChatId> chats = m_alerts.keys();
    for (const ChatId &chat : chats)
        withdraw(chat);
}

bool Alerts::takesSound()
{
    const auto now = m_timers.elapsed();
    if (!m_hasSound || (m_soundedAt && now - *m_soundedAt < soundPause))
        return false;
    m_soundedAt = now;
    return true;
}

bool Alerts::isQuiet() const
{
    const QDateTime now = m_parts.clock.now();
    return m_parts.presence.chosen() == Presence::Busy || m_quiet.contains(now.toLocalTime()) ||
           (m_silentUntil.isValid() && now < m_silentUntil);
}

} // namespace chatoyant::client

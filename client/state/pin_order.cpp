#include "client/state/pin_order.h"

#include "client/state/chat_list.h"
#include "client/state/synced_settings.h"

#include <QJsonArray>

namespace chatoyant::client {

PinOrder::PinOrder(SyncedSettings &settings, ChatList &chats, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
    , m_chats(chats)
{
    connect(&settings, &SyncedSettings::changed, this, &PinOrder::follow);
    follow();
}

bool PinOrder::isBefore(const ChatSummary &a, const ChatSummary &b) const
{
    constexpr int unmoved = -1;
    const int placeA = m_places.value(a.id, unmoved);
    const int placeB = m_places.value(b.id, unmoved);
    if (placeA != placeB)
        return placeA < placeB;
    if (a.activeAt != b.activeAt)
        return a.activeAt > b.activeAt;
    return a.id > b.id;
}

QList<ChatId> PinOrder::pinned() const
{
    QList<ChatSummary> chats = m_chats.chats();
    chats.removeIf([](const ChatSummary &chat) { return !chat.preferences.pinned; });
    std::sort(chats.begin(), chats.end(),
              [this](const ChatSummary &a, const ChatSummary &b) { return isBefore(a, b); });
    QList<ChatId> order;
    for (const ChatSummary &chat : std::as_const(chats))
        order.append(chat.id);
    return order;
}

void PinOrder::move(ChatId chat, ChatId other, int behind)
{
    QList<ChatId> order = pinned();
    if (chat == other || !order.contains(chat) || !order.contains(other))
        return;
    order.removeOne(chat);
    order.insert(order.indexOf(other) + behind, chat);
    QJsonArray kept;
    for (const ChatId each : std::as_const(order))
        kept.append(each.toString());
    m_settings.set(setting, kept);
}

void PinOrder::follow()
{
    QHash<ChatId, int> places;
    const QJsonArray kept = m_settings.value(setting).toArray();
    for (const QJsonValue &each : kept) {
        const ChatId chat = ChatId::fromString(each.toString());
        if (chat.isValid() && !places.contains(chat))
            places.insert(chat, static_cast<int>(places.size()));
    }
    if (places == m_places)
        return;
    m_places = places;
    emit changed();
}

} // namespace chatoyant::client

#include "client/state/conversions.h"

#include "client/net/api.h"
#include "client/state/chat_list.h"
#include "client/state/people.h"

namespace chatoyant::client {

namespace {

template <typename Value>
std::optional<Value> valueOf(const QHash<ChatId, Value> &all, ChatId chat)
{
    const auto at = all.constFind(chat);
    return at == all.cend() ? std::nullopt : std::optional(*at);
}

} // namespace

Conversions::Conversions(Api &api, ChatList &chats, People &people, QObject *parent)
    : QObject(parent)
    , m_api(api)
    , m_chats(chats)
    , m_people(people)
{}

std::optional<Conversion> Conversions::pending(ChatId direct) const
{
    return valueOf(m_pending, direct);
}

std::optional<EndedConversion> Conversions::outcome(ChatId direct) const
{
    return valueOf(m_outcomes, direct);
}

void Conversions::dismiss(ChatId direct)
{
    if (m_outcomes.remove(direct) > 0)
        emit changed(direct);
}

void Conversions::begin(const NewConversion &wanted, QObject *context, Reply<ChatId> reply)
{
    m_api.convertChat(wanted, context, taking(wanted.direct, std::move(reply)));
}

void Conversions::answer(ChatId direct, bool isGiven, QObject *context, Reply<ChatId> reply)
{
    m_api.consent(direct, isGiven, context, taking(direct, std::move(reply)));
}

Reply<std::optional<ChatSummary>> Conversions::taking(ChatId direct, Reply<ChatId> reply)
{
    return
        [this, direct, reply = std::move(reply)](const Result<std::optional<ChatSummary>> &group) {
            if (!group) {
                if (group.error().reason == Reason::ChatNoConversion)
                    know(direct, std::nullopt);
                return reply(group.error());
            }
            if (!*group)
                return reply(ChatId());
            m_chats.taking(reply)(**group);
        };
}

void Conversions::know(ChatId direct, const std::optional<Conversion> &pending)
{
    const auto before = valueOf(m_pending, direct);
    if (before == pending)
        return;
    if (!pending)
        return end(*before, ConversionEnd::Unknown);
    m_pending.insert(direct, *pending);
    m_outcomes.remove(direct);
    emit changed(direct);
    if (!before && pending->by != m_people.me().id)
        emit asked(direct);
}

void Conversions::replaceAll(const QList<Conversion> &pending)
{
    QHash<ChatId, Conversion> waiting;
    for (const Conversion &conversion : pending)
        waiting.insert(conversion.chat, conversion);
    for (const ChatId direct : m_pending.keys() + waiting.keys())
        know(direct, valueOf(waiting, direct));
}

void Conversions::apply(const Conversion &conversion, QStringView change)
{
    using namespace Qt::StringLiterals;
    if (change == "asked"_L1)
        know(conversion.chat, conversion);
    else if (change == "accepted"_L1)
        end(conversion, ConversionEnd::Accepted);
    else if (change == "declined"_L1)
        end(conversion, ConversionEnd::Declined);
    else
        end(conversion, ConversionEnd::Withdrawn);
}

void Conversions::end(const Conversion &conversion, ConversionEnd end)
{
    const ChatId direct = conversion.chat;
    m_pending.remove(direct);
    const bool isMine = conversion.by == m_people.me().id;
    const bool isOwnDoing = (end == ConversionEnd::Withdrawn) == isMine;
    const bool isNews = end == ConversionEnd::Unknown || !isOwnDoing;
    if (isNews)
        m_outcomes.insert(direct, {conversion, end});
    emit changed(direct);
    if (isNews)
        emit ended(direct);
}

void Conversions::forget()
{
    m_pending.clear();
    m_outcomes.clear();
}

} // namespace chatoyant::client

#include "server/domain/delivery.h"

#include "common/protocol/account_messages.h"
#include "common/protocol/chat_messages.h"
#include "common/protocol/json.h"
#include "common/protocol/mood_messages.h"
#include "common/protocol/rpc.h"
#include "server/domain/entry_writer.h"

namespace chatoyant::server {

using namespace Qt::StringLiterals;

Delivery::Delivery(LiveLinks &links, LogBatch &batch)
    : m_links(links)
    , m_batch(batch)
{}

void Delivery::entry(ChatId chat, const Entry &entry, const QList<UserId> &audience)
{
    send(audience, entryNotification(chat, entry));
}

void Delivery::userEntry(UserId user, const QByteArray &entryJson)
{
    send({user}, R"({"jsonrpc":"2.0","method":"userEntry","params":{"entry":)" + entryJson + "}}");
}

void Delivery::typing(ChatId chat, UserId who, const QList<UserId> &audience)
{
    send(audience, rpc::writeNotification(u"typing"_s, {{u"chatId"_s, chat.toString()},
                                                        {u"userId"_s, who.toString()}}));
}

void Delivery::read(ChatId chat, UserId who, Seq seq, const QList<UserId> &audience)
{
    send(audience, rpc::writeNotification(u"read"_s, {{u"chatId"_s, chat.toString()},
                                                      {u"userId"_s, who.toString()},
                                                      {u"seq"_s, seq}}));
}

void Delivery::received(ChatId chat, Seq seq, const QList<UserId> &audience)
{
    send(audience,
         rpc::writeNotification(u"received"_s, {{u"chatId"_s, chat.toString()}, {u"seq"_s, seq}}));
}

void Delivery::mood(ChatId chat, const Mood &mood, Seq seq, const QList<UserId> &audience)
{
    send(audience, rpc::writeNotification(u"mood"_s, {{u"chatId"_s, chat.toString()},
                                                      {u"mood"_s, json::fromMood(mood)},
                                                      {u"seq"_s, seq}}));
}

void Delivery::draft(UserId owner, const Draft &draft)
{
    send({owner}, rpc::writeNotification(u"draft"_s, json::fromDraft(draft)));
}

void Delivery::presence(const User &who, const QList<UserId> &audience)
{
    QJsonObject params{{u"userId"_s, who.id.toString()},
                       {u"state"_s, json::presenceName(who.presence)}};
    if (who.lastSeen.isValid())
        params.insert("lastSeen"_L1, json::timeToText(who.lastSeen));
    send(audience, rpc::writeNotification(u"presence"_s, params));
}

void Delivery::status(UserId who, const Status &status, const QList<UserId> &audience)
{
    send(audience, rpc::writeNotification(u"status"_s, {{u"userId"_s, who.toString()},
                                                        {u"status"_s, json::fromStatus(status)}}));
}

void Delivery::reports(std::optional<int> open, bool isNew, const QList<UserId> &readers)
{
    QJsonObject params;
    if (open)
        params.insert("open"_L1, *open);
    if (isNew)
        params.insert("new"_L1, true);
    send(readers, rpc::writeNotification(u"reports"_s, params));
}

void Delivery::send(const QList<UserId> &audience, const QByteArray &frame)
{
    if (audience.isEmpty())
        return;
    m_batch.afterCommit([this, audience, frame] { m_links.deliver(audience, frame); });
}

} // namespace chatoyant::server

// A group of three friends on a server of their own, for what people try who may not.
#pragma once

#include "tests/server/app/wire_people.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

namespace chatoyant::test {

// A group of ada's with ben in it; cleo is ada's friend, and not in it.
class AccessScene
{
public:
    bool start() { return people.start(); }
    bool fresh()
    {
        ada = people.person(QStringLiteral("ada"));
        ben = people.person(QStringLiteral("ben"));
        cleo = people.person(QStringLiteral("cleo"));
        if (!ada || !ben || !cleo || !befriend(*ada, *ben) || !befriend(*ada, *cleo))
            return false;
        chat = group();
        return !chat.isEmpty();
    }

    QString group(const QString &kind = QStringLiteral("group"))
    {
        return ada
            ->call(QStringLiteral("chat.create"),
                   {{QStringLiteral("kind"), kind},
                    {QStringLiteral("title"), QStringLiteral("Tea")},
                    {QStringLiteral("members"), QJsonArray{ben->userId()}}})
            .value(QStringLiteral("chatId"))
            .toString();
    }
    // Of a call about the chat.
    QString refusal(RpcClient &who, const QString &method, QJsonObject params = {}) const
    {
        params.insert(QStringLiteral("chatId"), chat);
        return who.refusal(method, params);
    }
    QJsonObject call(RpcClient &who, const QString &method, QJsonObject params = {}) const
    {
        params.insert(QStringLiteral("chatId"), chat);
        return who.call(method, params);
    }
    bool add(const RpcClient &whom) const
    {
        return refusal(*ada, QStringLiteral("chat.addMembers"),
                       {{QStringLiteral("members"), QJsonArray{whom.userId()}}})
            .isEmpty();
    }
    // All that this reader may read.
    QJsonArray entries(RpcClient &who) const
    {
        return call(who, QStringLiteral("log.read"),
                    {{QStringLiteral("after"), 0}, {QStringLiteral("limit"), 500}})
            .value(QStringLiteral("entries"))
            .toArray();
    }
    QJsonArray hits(RpcClient &who, const QString &query) const
    {
        return who.call(QStringLiteral("message.search"), {{QStringLiteral("query"), query}})
            .value(QStringLiteral("hits"))
            .toArray();
    }

    WirePeople people;
    std::unique_ptr<RpcClient> ada, ben, cleo;
    QString chat;
};

} // namespace chatoyant::test

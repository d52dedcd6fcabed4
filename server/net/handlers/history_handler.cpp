#include "server/net/handlers/history_handler.h"

#include "common/base/limits.h"
#include "common/protocol/json.h"
#include "server/net/handlers/seqs.h"

namespace chatoyant::server {

using namespace Qt::StringLiterals;

namespace {

QList<ChatCursor> readCursors(json::Fields &fields)
{
    QList<ChatCursor> cursors;
    const QJsonObject chats = fields.optionalObject("chats"_L1).value_or(QJsonObject());
    for (auto chat = chats.constBegin(); chat != chats.constEnd(); ++chat) {
        const QJsonObject pair{{u"chatId"_s, chat.key()}, {u"seq"_s, chat.value()}};
        json::Fields one(pair);
        cursors.append({one.id<ChatId>("chatId"_L1), one.integer("seq"_L1, 0, largestSeq)});
        if (one.error())
            fields.fail(Reason::InvalidField, "chats"_L1);
    }
    return cursors;
}

} // namespace

void HistoryHandler::addTo(Dispatcher &dispatcher)
{
    dispatcher.add("log.read"_L1, [this](const Call &call) { return read(call); });
    dispatcher.add("message.versions"_L1, [this](const Call &call) { return versions(call); });
    dispatcher.add("log.catchUp"_L1, [this](const Call &call) { return catchUp(call); });
    dispatcher.add("chat.received"_L1, [this](const Call &call) { return received(call); });
}

Answer HistoryHandler::read(const Call &call)
{
    constexpr int usual = 50;
    json::Fields fields(call.params);
    ReadLog params;
    params.chat = fields.id<ChatId>("chatId"_L1);
    params.after = fields.optionalInteger("after"_L1, 0, largestSeq);
    params.before = fields.optionalInteger("before"_L1, 0, largestSeq);
    params.limit = int(fields.optionalInteger("limit"_L1, 1, limits::logPage).value_or(usual));
    if (params.after && params.before)
        fields.fail(Reason::InvalidField, "before"_L1);
    if (fields.error())
        return *fields.error();
    return m_services.history.read(call.user(), params);
}

Answer HistoryHandler::versions(const Call &call)
{
    json::Fields fields(call.params);
    ReadVersions params;
    params.chat = fields.id<ChatId>("chatId"_L1);
    params.seq = fields.integer("seq"_L1, 1, largestSeq);
    if (fields.error())
        return *fields.error();
    return m_services.history.versions(call.user(), params);
}

Answer HistoryHandler::catchUp(const Call &call)
{
    json::Fields fields(call.params);
    CatchUp params;
    params.user = fields.optionalInteger("user"_L1, 0, largestSeq);
    params.chats = readCursors(fields);
    if (fields.error())
        return *fields.error();
    return m_services.history.catchUp(call.user(), params);
}

Answer HistoryHandler::received(const Call &call)
{
    json::Fields fields(call.params);
    const QList<ChatCursor> marks = readCursors(fields);
    if (marks.isEmpty() || marks.size() > limits::receivedChats)
        fields.fail(Reason::InvalidField, "chats"_L1);
    if (fields.error())
        return *fields.error();
    for (const ChatCursor &mark : marks)
        m_services.received.received(call.user(), mark.chat, mark.seq);
    return answerWith({});
}

} // namespace chatoyant::server

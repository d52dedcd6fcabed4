#include "server/net/handlers/pin_handler.h"

#include "common/protocol/json.h"
#include "server/domain/entry_writer.h"
#include "server/net/handlers/pages.h"
#include "server/net/handlers/seqs.h"

namespace chatoyant::server {

using namespace Qt::StringLiterals;

namespace {

// As many of the newest as fit.
QByteArray packPins(const QList<Entry> &pins)
{
    QByteArray text = R"({"pins":[)";
    qsizetype packed = 0;
    for (const Entry &pin : pins) {
        QByteArray next;
        appendEntry(next, pin);
        if (packed > 0 && text.size() + next.size() > pageBytes)
            break;
        text.append(packed++ > 0 ? "," : "").append(next);
    }
    return text + R"(],"more":)" + (packed < pins.size() ? "true" : "false") + '}';
}

} // namespace

void PinHandler::addTo(Dispatcher &dispatcher)
{
    dispatcher.add("message.pin"_L1, [this](const Call &call) { return set(call); });
    dispatcher.add("chat.pins"_L1, [this](const Call &call) { return list(call); });
}

Answer PinHandler::set(const Call &call)
{
    json::Fields fields(call.params);
    PinMessage params;
    params.chat = fields.id<ChatId>("chatId"_L1);
    params.seq = fields.integer("seq"_L1, 1, largestSeq);
    params.on = fields.flag("on"_L1);
    if (fields.error())
        return *fields.error();
    return answerFrom(m_services.pins.set(call.user(), params), packSeq);
}

Answer PinHandler::list(const Call &call)
{
    json::Fields fields(call.params);
    const auto chat = fields.id<ChatId>("chatId"_L1);
    if (fields.error())
        return *fields.error();
    const auto pins = m_services.pins.list(call.user(), chat);
    return pins ? Answer(packPins(*pins)) : pins.error();
}

} // namespace chatoyant::server

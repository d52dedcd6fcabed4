#include "server/net/handlers/media_handler.h"

#include "common/protocol/message_messages.h"
#include "server/domain/entry_writer.h"
#include "server/net/handlers/pages.h"
#include "server/net/handlers/seqs.h"

namespace chatoyant::server {

using namespace Qt::StringLiterals;

namespace {

// As many of the newest as fit; those that do not come with the next page.
QByteArray packMedia(const MediaPage &page)
{
    QByteArray text = R"({"entries":[)";
    qsizetype packed = 0;
    Seq before = page.before;
    for (const Entry &entry : page.entries) {
        QByteArray next;
        appendEntry(next, entry);
        if (packed > 0 && text.size() + next.size() > pageBytes) {
            before = page.entries.at(packed - 1).seq;
            break;
        }
        text.append(packed++ > 0 ? "," : "").append(next);
    }
    const bool isCut = packed < page.entries.size();
    return text + R"(],"before":)" + QByteArray::number(before) + R"(,"more":)" +
           (page.more || isCut ? "true" : "false") + '}';
}

} // namespace

void MediaHandler::addTo(Dispatcher &dispatcher)
{
    dispatcher.add("log.media"_L1, [this](const Call &call) { return read(call); });
}

Answer MediaHandler::read(const Call &call)
{
    constexpr int usual = 50;
    json::Fields fields(call.params);
    ReadMedia params;
    params.chat = fields.id<ChatId>("chatId"_L1);
    params.kind = fields.choice("kind"_L1, json::mediaKindFromName);
    params.before = fields.optionalInteger("before"_L1, 0, largestSeq);
    params.name = fields.optionalText("name"_L1, limits::queryLength).value_or(QString());
    params.limit = int(fields.optionalInteger("limit"_L1, 1, limits::mediaPage).value_or(usual));
    if (fields.error())
        return *fields.error();
    const auto page = m_services.media.read(call.user(), params);
    return page ? Answer(packMedia(*page)) : page.error();
}

} // namespace chatoyant::server

#include "server/net/handlers/search_handler.h"

#include "common/base/limits.h"
#include "common/protocol/file_messages.h"
#include "common/protocol/json.h"
#include "common/protocol/message_messages.h"
#include "server/net/handlers/field_text.h"

namespace chatoyant::server {

using namespace Qt::StringLiterals;

namespace {

QJsonObject packHit(const SearchHit &hit)
{
    QJsonArray marks;
    for (const TextMark &mark : hit.marks)
        marks.append(QJsonArray{mark.start, mark.length});
    QJsonObject packed{{u"chatId"_s, hit.chat.toString()},  {u"seq"_s, hit.seq},
                       {u"at"_s, json::timeToText(hit.at)}, {u"by"_s, hit.by.toString()},
                       {u"snippet"_s, hit.snippet},         {u"marks"_s, marks}};
    if (!hit.files.isEmpty())
        packed.insert("files"_L1, json::fromAttachments(hit.files));
    return packed;
}

QJsonObject packHits(const SearchPage &page)
{
    QJsonArray hits;
    for (const SearchHit &hit : page.hits)
        hits.append(packHit(hit));
    return {{u"hits"_s, hits}, {u"more"_s, page.more}};
}

std::optional<QDateTime> optionalTime(json::Fields &fields, QLatin1StringView name)
{
    constexpr qsizetype timeLength = 40;
    const auto text = fields.optionalText(name, timeLength);
    if (!text)
        return std::nullopt;
    const QDateTime time = json::timeFromText(*text);
    if (!time.isValid())
        fields.fail(Reason::InvalidField, name);
    return time;
}

// Absent, or one to all of the names of log.media.
QList<MediaKind> kindsIn(json::Fields &fields, const QJsonObject &params)
{
    QList<MediaKind> kinds;
    const QJsonValue value = params.value("kinds"_L1);
    if (value.isUndefined() || value.isNull())
        return kinds;
    const QJsonArray names = value.toArray();
    for (const QJsonValue &name : names) {
        if (const auto kind = json::mediaKindFromName(name.toString());
            kind && !kinds.contains(*kind))
            kinds.append(*kind);
    }
    if (kinds.isEmpty() || kinds.size() != names.size())
        fields.fail(Reason::InvalidField, "kinds"_L1);
    return kinds;
}

} // namespace

void SearchHandler::addTo(Dispatcher &dispatcher)
{
    dispatcher.addLate("message.search"_L1,
                       [this](const Call &call, const auto &reply) { search(call, reply); });
}

void SearchHandler::search(const Call &call, const Dispatcher::Reply &reply)
{
    constexpr int usual = 30;
    json::Fields fields(call.params);
    SearchMessages params;
    if (!fields.isAbsent("query"_L1))
        params.query = anyText(fields, call.params, "query"_L1);
    if (params.query.size() > limits::queryLength)
        fields.fail(Reason::InvalidField, "query"_L1);
    params.chat = fields.optionalId<ChatId>("chatId"_L1);
    params.by = fields.optionalId<UserId>("from"_L1);
    params.kinds = kindsIn(fields, call.params);
    params.unread = fields.optionalFlag("unread"_L1).value_or(false);
    params.after = optionalTime(fields, "after"_L1);
    params.before = optionalTime(fields, "before"_L1);
    params.limit = int(fields.optionalInteger("limit"_L1, 1, limits::searchHits).value_or(usual));
    if (fields.error()) {
        reply(*fields.error());
        return;
    }
    m_services.search.search(call.user(), params, [reply](const Result<SearchPage> &page) {
        reply(answerFrom(page, packHits));
    });
}

} // namespace chatoyant::server

#include "server/domain/search_service.h"

#include "common/base/limits.h"
#include "server/domain/text_marks.h"

namespace chatoyant::server {

using namespace Qt::StringLiterals;

SearchService::SearchService(SearchStorage &storage, ChatDirectory &directory)
    : m_storage(storage)
    , m_directory(directory)
{}

Result<SearchPage> SearchService::search(UserId caller, const SearchMessages &params)
{
    const QString query = params.query.simplified();
    if (query.size() < limits::queryMinimum)
        return makeError(Reason::QueryTooShort, u"query"_s);
    if (query.size() > limits::queryLength)
        return makeError(Reason::InvalidField, u"query"_s);
    if (params.limit < 1 || params.limit > limits::searchHits)
        return makeError(Reason::InvalidField, u"limit"_s);
    if (params.chat && !m_directory.find(*params.chat, caller))
        return makeError(Reason::ChatNotFound, u"chatId"_s);

    const QStringList words = query.split(u' ');
    QList<FoundMessage> found =
        m_storage.findMessages({caller, words, params.chat, params.before, params.limit + 1});
    SearchPage page;
    page.more = found.size() > params.limit;
    if (page.more)
        found.removeLast();
    for (const FoundMessage &message : found) {
        const Snippet snippet = snippetOf(message.text, words);
        page.hits.append(
            {message.chat, message.seq, message.at, message.by, snippet.text, snippet.marks});
    }
    return page;
}

} // namespace chatoyant::server

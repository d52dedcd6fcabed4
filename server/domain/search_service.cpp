#include "server/domain/search_service.h"

#include "common/base/limits.h"
#include "server/domain/text_marks.h"

namespace chatoyant::server {

using namespace Qt::StringLiterals;

namespace {

QList<Attachment> lightened(QList<Attachment> files)
{
    for (Attachment &file : files) {
        file.waveform.clear();
        file.blur.clear();
    }
    return files;
}

} // namespace

SearchService::SearchService(SearchStorage &storage, ChatDirectory &directory)
    : m_storage(storage)
    , m_directory(directory)
{}

void SearchService::search(UserId caller, const SearchMessages &params, const Done &done)
{
    if (const auto refusal = fault(caller, params)) {
        done(*refusal);
        return;
    }
    const QStringList words = params.query.simplified().split(u' ', Qt::SkipEmptyParts);
    const MessageQuery query{caller,        words,         params.chat,
                             params.by,     params.kinds,  params.after,
                             params.before, params.unread, params.limit + 1};
    m_storage.findMessages(query, [this, query, done](const Result<QList<FoundMessage>> &found) {
        done(found ? Result<SearchPage>(pageOf(*found, query)) : found.error());
    });
}

std::optional<Error> SearchService::fault(UserId caller, const SearchMessages &params) const
{
    const QString query = params.query.simplified();
    const bool isFiltered = query.isEmpty() && params.isNarrowed();
    if (query.size() < limits::queryMinimum && !isFiltered)
        return makeError(Reason::QueryTooShort, u"query"_s);
    if (query.size() > limits::queryLength)
        return makeError(Reason::InvalidField, u"query"_s);
    if (params.limit < 1 || params.limit > limits::searchHits)
        return makeError(Reason::InvalidField, u"limit"_s);
    if (!params.chat)
        return std::nullopt;
    const auto chat = m_directory.enter(*params.chat, caller, Action::Search);
    return chat ? std::nullopt : std::optional(chat.error());
}

SearchPage SearchService::pageOf(QList<FoundMessage> found, const MessageQuery &query)
{
    SearchPage page;
    page.more = found.size() >= query.limit;
    if (page.more)
        found.removeLast();
    for (const FoundMessage &message : found) {
        if (!m_directory.enter(message.chat, query.member, Action::Search))
            continue; // left the chat while the search went on
        const Snippet snippet = snippetOf(message.text, query.words);
        page.hits.append({message.chat, message.seq, message.at, message.by, snippet.text,
                          snippet.marks, lightened(message.files)});
    }
    return page;
}

} // namespace chatoyant::server

#include "server/domain/media_service.h"

#include "common/base/limits.h"

#include <algorithm>

namespace chatoyant::server {

using namespace Qt::StringLiterals;

MediaService::MediaService(const MediaStorage &storage, ChatDirectory &directory)
    : m_storage(storage)
    , m_directory(directory)
{}

Result<MediaPage> MediaService::read(UserId caller, const ReadMedia &params)
{
    const auto entered = m_directory.enter(params.chat, caller, Action::SeeMedia);
    if (!entered)
        return entered.error();
    if (params.limit < 1 || params.limit > limits::mediaPage)
        return makeError(Reason::InvalidField, u"limit"_s);
    if (params.name.size() > limits::queryLength)
        return makeError(Reason::InvalidField, u"name"_s);
    const ChatState &chat = **entered;
    MediaRange range{params.kind, chat.first(caller) - 1, params.before, params.limit + 1};
    MediaPage page;
    page.before = params.before.value_or(chat.head + 1);
    int looked = 0;
    do {
        const QList<Entry> found = m_storage.media(params.chat, range);
        page.more = found.size() == range.limit;
        for (qsizetype at = 0; at < qMin(found.size(), qsizetype(params.limit)); ++at) {
            if (page.entries.size() == params.limit) {
                page.more = true;
                break;
            }
            page.before = found[at].seq;
            ++looked;
            if (isNamed(found[at], params))
                page.entries.append(found[at]);
        }
        range.before = page.before;
    } while (page.more && page.entries.size() < params.limit && looked < mostLookedAt);
    return page;
}

bool MediaService::isNamed(const Entry &entry, const ReadMedia &params)
{
    if (params.name.isEmpty())
        return true;
    return std::any_of(entry.files.cbegin(), entry.files.cend(), [&params](const Attachment &file) {
        return mediaKindOf(file.kind) == params.kind &&
               file.name.contains(params.name, Qt::CaseInsensitive);
    });
}

} // namespace chatoyant::server

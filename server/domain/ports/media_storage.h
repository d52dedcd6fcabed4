// Finds the messages of a chat that carry pictures, files, voice notes or links.
#pragma once

#include "common/model/entry.h"
#include "common/model/media_kind.h"

#include <QList>

namespace chatoyant::server {

// Messages after `after` and before `before`.
struct MediaRange
{
    MediaKind kind = MediaKind::Pictures;
    Seq after = 0;
    std::optional<Seq> before = {};
    int limit = 0;
};

class MediaStorage
{
public:
    virtual ~MediaStorage() = default;
    // Newest first, as messages with their last text; without clientId and mood.
    virtual QList<Entry> media(ChatId chat, const MediaRange &range) const = 0;
};

} // namespace chatoyant::server

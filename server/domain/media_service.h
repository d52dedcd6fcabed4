// Lists what a chat holds beside its words: pictures, files, voice notes, links.
#pragma once

#include "common/base/error.h"
#include "server/domain/chat_directory.h"
#include "server/domain/ports/media_storage.h"

namespace chatoyant::server {

struct ReadMedia
{
    ChatId chat;
    MediaKind kind = MediaKind::Pictures;
    std::optional<Seq> before = {};
    QString name = {}; // part of a file's; empty: all
    int limit = 50;
};

struct MediaPage
{
    QList<Entry> entries; // newest first
    Seq before = 0;       // where the next page begins
    bool more = false;
};

class MediaService
{
public:
    // Looked through for one page at most: names stand in no index.
    static constexpr int mostLookedAt = 1000;

    MediaService(const MediaStorage &storage, ChatDirectory &directory);

    // Who may read the log may read this, as far back.
    Result<MediaPage> read(UserId caller, const ReadMedia &params);

private:
    static bool isNamed(const Entry &entry, const ReadMedia &params);

    const MediaStorage &m_storage;
    ChatDirectory &m_directory;
};

} // namespace chatoyant::server

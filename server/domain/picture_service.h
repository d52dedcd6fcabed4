// Says which uploads may be the picture of somebody or of a chat, and who may see one.
#pragma once

#include "server/domain/chat_directory.h"
#include "server/domain/file_service.h"
#include "server/domain/people.h"

namespace chatoyant::server {

// Only their small previews are ever shown to others: without what a camera wrote into the file.
class PictureService
{
public:
    struct Parts
    {
        const FileStorage &storage;
        const FileUse &use;
        const FileService &files;
        ChatDirectory &directory;
        const People &people;
        const Clock &clock;
    };

    explicit PictureService(const Parts &parts);

    // One of the caller's own uploads that is to become a picture. FileNotFound, FileGone,
    // FileIncomplete, PictureUnusable, PictureTooLarge.
    Result<void> judge(UserId owner, FileId file) const;
    // The picture of somebody whom the reader may see, of a chat of theirs, or of a public one.
    Result<StoredFile> seen(UserId reader, FileId file);
    // Somebody holds a link to the chat of this picture: for an hour they see it, the last one
    // only.
    void showByLink(UserId reader, FileId picture);

private:
    bool isPublic(ChatId chat) const;
    bool isShownTo(UserId reader, FileId file) const;

    struct Shown
    {
        FileId picture;
        QDateTime until;
    };

    Parts m_parts;
    QHash<UserId, Shown> m_byLink;
};

} // namespace chatoyant::server

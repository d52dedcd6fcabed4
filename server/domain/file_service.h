// Lets people upload files, and says who may have them.
#pragma once

#include "common/base/clock.h"
#include "common/base/random.h"
#include "common/model/attachment.h"
#include "server/domain/attempt_limits.h"
#include "server/domain/chat_directory.h"
#include "server/domain/file_rules.h"
#include "server/domain/ports/blob_store.h"
#include "server/domain/ports/file_storage.h"

namespace chatoyant::server {

struct NewFile
{
    QString name;
    QString type; // MIME, as its owner says
    qint64 bytes = 0;
    QString address = {}; // where it comes from
};

// What was found when all of a file had come.
struct FileContent
{
    QByteArray hash; // SHA-256
    QString type;    // see judgedType()
    PictureFacts picture;
};

struct FileInfo
{
    Attachment file;
    bool isComplete = false;
};

// What nobody needs any more.
struct Leftovers
{
    QList<FileId> uploads;    // to be discarded
    QList<QByteArray> hashes; // of contents that no file has

    bool isEmpty() const { return uploads.isEmpty() && hashes.isEmpty(); }
};

// Contents are written and read elsewhere, beside the domain thread: here is what may be.
class FileService
{
public:
    struct Parts
    {
        FileStorage &files;
        FileUse &use;
        const BlobStore *blobs; // none: this server takes no files
        ChatDirectory &directory;
        AttemptLimits &limits;
        const Clock &clock;
        Random &random;
    };

    FileService(const Parts &parts, const FileRules &rules);

    // FileEmpty, FileTooLarge, FileQuota, StorageFull; RateLimited, and when to come again.
    Result<StoredFile> begin(UserId owner, const NewFile &wanted);
    // One of the caller's own, complete or not; FileNotFound or FileGone otherwise.
    Result<StoredFile> own(UserId owner, FileId file) const;
    // The same; more of it is about to come, and it is kept for as long again.
    Result<StoredFile> goOn(UserId owner, FileId file);
    // All of it has come.
    Result<StoredFile> complete(FileId file, const FileContent &content);
    // Cancels it. FileInUse for one that stands in a message, or is a picture.
    Result<StoredFile> remove(UserId owner, FileId file);
    // A complete one that is the caller's, or stands in a message that they may read.
    Result<StoredFile> readable(UserId reader, FileId file) const;
    // One's own, complete or not, or one that is readable.
    Result<FileInfo> info(UserId asker, FileId file) const;
    // What the sender of a message names in it: complete, theirs, each once; as others see it.
    Result<QList<Attachment>> attached(UserId sender, const QList<Attachment> &wanted) const;

    // Whether the disk has so much to spare.
    bool hasRoom(qint64 bytes) const { return m_parts.blobs && !isDiskFull(bytes); }
    // How long an upload is kept that does not go on.
    QDateTime expiryOf(const StoredFile &file) const;
    // Uploads that were given up, and files that stand nowhere.
    QList<StoredFile> stale() const;
    // Forgets them. To be called now and then.
    Leftovers removeStale();
    // Those of the contents that no file has.
    QList<QByteArray> unusedAmong(const QList<QByteArray> &hashes) const;
    // Those of the uploads that nobody goes on with.
    QList<FileId> unknownAmong(const QList<FileId> &uploads) const;
    // In a rising order, those that files have: what comes after this one.
    QList<QByteArray> contentsAfter(const QByteArray &hash) const
    {
        return m_parts.use.contentsAfter(hash);
    }

private:
    Result<void> checkRoom(UserId owner, qint64 bytes) const;
    bool isDiskFull(qint64 bytes) const;
    void makeGone(StoredFile file);

    Parts m_parts;
    const FileRules &m_rules;
};

} // namespace chatoyant::server

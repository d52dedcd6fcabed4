#include "server/domain/file_service.h"

#include "common/base/file_name.h"
#include "common/base/file_type.h"
#include "common/base/limits.h"

#include <algorithm>

namespace chatoyant::server {

using namespace Qt::StringLiterals;

namespace {

const QString field = u"files"_s;

AttachmentKind kindOf(const StoredFile &file, AttachmentKind wanted)
{
    if (wanted == AttachmentKind::File || !isShownInPlace(file.type))
        return AttachmentKind::File;
    if (file.type.startsWith("image/"_L1))
        return AttachmentKind::Image;
    if (file.type.startsWith("video/"_L1))
        return AttachmentKind::Video;
    return wanted == AttachmentKind::Voice ? AttachmentKind::Voice : AttachmentKind::Audio;
}

// What the server has seen itself counts; the sender fills in the rest.
Attachment shown(const StoredFile &file, const Attachment &wanted)
{
    Attachment found;
    found.id = file.id;
    found.name = file.name;
    found.type = file.type;
    found.bytes = file.bytes;
    found.kind = kindOf(file, wanted.kind);
    const bool isPicture = file.type.startsWith("image/"_L1);
    const bool moves = file.type.startsWith("video/"_L1);
    const bool isSeen = file.picture.width > 0 && file.picture.height > 0;
    if (isSeen || isPicture || moves) {
        found.width = isSeen ? file.picture.width : wanted.width;
        found.height = isSeen ? file.picture.height : wanted.height;
        found.blur = isSeen ? file.picture.blur : wanted.blur;
    }
    if (!isPicture && found.kind != AttachmentKind::File)
        found.durationMs = wanted.durationMs;
    if (found.kind == AttachmentKind::Voice)
        found.waveform = wanted.waveform;
    found.hasPreview = file.picture.hasPreviews;
    return found;
}

} // namespace

FileService::FileService(const Parts &parts, const FileRules &rules)
    : m_parts(parts)
    , m_rules(rules)
{}

Result<StoredFile> FileService::begin(UserId owner, const NewFile &wanted)
{
    if (wanted.bytes < 1)
        return makeError(Reason::FileEmpty);
    if (const auto rate = m_parts.limits.takeUpload(owner, wanted.address); !rate)
        return rate.error();
    if (const auto room = checkRoom(owner, wanted.bytes); !room)
        return room.error();
    StoredFile file;
    file.id = newId<FileId>(m_parts.clock, m_parts.random);
    file.owner = owner;
    file.name = cleanFileName(wanted.name);
    file.type = wanted.type.left(limits::fileTypeLength);
    file.bytes = wanted.bytes;
    file.changedAt = m_parts.clock.now();
    m_parts.files.addFile(file);
    return file;
}

Result<void> FileService::checkRoom(UserId owner, qint64 bytes) const
{
    if (!m_parts.blobs || bytes > m_rules.fileBytes)
        return makeError(Reason::FileTooLarge);
    if (m_rules.personBytes > 0 && m_parts.files.bytesOf(owner) > m_rules.personBytes - bytes)
        return makeError(Reason::FileQuota);
    if (m_parts.files.unsentOf(owner) >= m_rules.personUnsent)
        return makeError(Reason::FileQuota);
    if (m_rules.serverBytes > 0 && m_parts.files.bytesOfAll() > m_rules.serverBytes - bytes)
        return makeError(Reason::StorageFull);
    return isDiskFull(bytes) ? makeError(Reason::StorageFull) : Result<void>();
}

bool FileService::isDiskFull(qint64 bytes) const
{
    constexpr int hundred = 100;
    const BlobSpace space = m_parts.blobs->space();
    return space.free - bytes < space.total / hundred * m_rules.freePercent;
}

Result<StoredFile> FileService::own(UserId owner, FileId file) const
{
    auto found = m_parts.files.file(file);
    if (!found || found->owner != owner)
        return makeError(Reason::FileNotFound);
    const bool isOver =
        found->state == FileState::Growing && expiryOf(*found) <= m_parts.clock.now();
    if (found->state == FileState::Gone || isOver)
        return makeError(Reason::FileGone);
    return *std::move(found);
}

Result<StoredFile> FileService::goOn(UserId owner, FileId file)
{
    auto found = own(owner, file);
    if (!found || found->state == FileState::Complete)
        return found;
    if (!m_parts.blobs || isDiskFull(0))
        return makeError(Reason::StorageFull);
    // Not for each piece of it.
    constexpr qint64 grain = 60'000;
    const QDateTime now = m_parts.clock.now();
    if (found->changedAt.msecsTo(now) >= grain) {
        found->changedAt = now;
        m_parts.files.changeFile(*found);
    }
    return found;
}

Result<StoredFile> FileService::complete(FileId file, const FileContent &content)
{
    auto found = m_parts.files.file(file);
    if (!found)
        return makeError(Reason::FileNotFound);
    if (found->state == FileState::Gone) // cancelled while its last piece came
        return makeError(Reason::FileGone);
    if (found->state == FileState::Complete) // told before: the answer was lost
        return *std::move(found);
    found->state = FileState::Complete;
    found->hash = content.hash;
    found->type = content.type;
    found->picture = content.picture;
    found->changedAt = m_parts.clock.now();
    m_parts.files.changeFile(*found);
    return *std::move(found);
}

Result<StoredFile> FileService::remove(UserId owner, FileId file)
{
    auto found = own(owner, file);
    if (!found)
        return found;
    if (!m_parts.use.placesOf(file).isEmpty() || !m_parts.use.pictureOf(file).isEmpty())
        return makeError(Reason::FileInUse);
    makeGone(*found);
    return found;
}

void FileService::makeGone(StoredFile file)
{
    file.state = FileState::Gone;
    file.bytes = 0; // it takes no room any more
    file.hash.clear();
    file.picture = {};
    file.changedAt = m_parts.clock.now();
    m_parts.files.changeFile(file);
}

Result<StoredFile> FileService::readable(UserId reader, FileId file) const
{
    auto found = m_parts.files.file(file);
    if (!found || found->state != FileState::Complete)
        return makeError(Reason::FileNotFound);
    if (found->owner == reader)
        return *std::move(found);
    const QList<FilePlace> places = m_parts.use.placesOf(file);
    const bool stands = std::any_of(places.cbegin(), places.cend(), [&](const FilePlace &place) {
        const auto chat = m_parts.directory.enter(place.chat, reader, Action::ReadLog);
        return chat && place.seq >= (*chat)->first(reader);
    });
    return stands ? Result<StoredFile>(*std::move(found)) : makeError(Reason::FileNotFound);
}

Result<FileInfo> FileService::info(UserId asker, FileId file) const
{
    auto found = own(asker, file);
    if (!found && found.error().reason == Reason::FileNotFound)
        found = readable(asker, file);
    if (!found)
        return found.error();
    Attachment any;
    any.kind = AttachmentKind::Image; // where it is one: by its type
    return FileInfo{shown(*found, any), found->state == FileState::Complete};
}

Result<QList<Attachment>> FileService::attached(UserId sender,
                                                const QList<Attachment> &wanted) const
{
    QList<Attachment> found;
    if (wanted.size() > limits::files)
        return makeError(Reason::TooManyFiles, field);
    for (const Attachment &one : wanted) {
        const bool isTwice =
            std::any_of(found.cbegin(), found.cend(),
                        [&one](const Attachment &before) { return before.id == one.id; });
        if (isTwice)
            return makeError(Reason::TooManyFiles, field);
        const auto file = own(sender, one.id);
        if (!file)
            return makeError(file.error().reason, field);
        if (file->state != FileState::Complete)
            return makeError(Reason::FileIncomplete, field);
        found.append(shown(*file, one));
    }
    return found;
}

QDateTime FileService::expiryOf(const StoredFile &file) const
{
    return file.changedAt.addSecs(m_rules.uploadLasts.count());
}

QList<StoredFile> FileService::stale() const
{
    const QDateTime now = m_parts.clock.now();
    const auto since = [&now](std::chrono::seconds lasts) { return now.addSecs(-lasts.count()); };
    return m_parts.files.staleFiles(FileState::Growing, since(m_rules.uploadLasts)) +
           m_parts.files.staleFiles(FileState::Complete, since(m_rules.unplacedLasts)) +
           m_parts.files.staleFiles(FileState::Gone, since(m_rules.goneLasts));
}

Leftovers FileService::removeStale()
{
    Leftovers left;
    const QList<StoredFile> files = stale();
    for (const StoredFile &file : files) {
        if (file.state == FileState::Growing) {
            makeGone(file);
            left.uploads.append(file.id);
            continue;
        }
        m_parts.files.removeFile(file.id);
        if (file.state == FileState::Complete)
            left.hashes.append(file.hash);
    }
    left.hashes = unusedAmong(left.hashes);
    return left;
}

QList<QByteArray> FileService::unusedAmong(const QList<QByteArray> &hashes) const
{
    QList<QByteArray> unused;
    for (const QByteArray &hash : hashes) {
        if (!unused.contains(hash) && !m_parts.use.isUsed(hash))
            unused.append(hash);
    }
    return unused;
}

QList<FileId> FileService::unknownAmong(const QList<FileId> &uploads) const
{
    QList<FileId> unknown;
    for (const FileId &upload : uploads) {
        const auto file = m_parts.files.file(upload);
        if (!file || file->state != FileState::Growing)
            unknown.append(upload);
    }
    return unknown;
}

} // namespace chatoyant::server

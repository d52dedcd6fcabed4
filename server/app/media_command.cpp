#include "server/app/opened_domain.h"
#include "server/app/verbs.h"
#include "server/integrations/preview_worker.h"
#include "server/net/files/file_sweep.h"
#include "server/storage/disk_blob_store.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QLocale>

namespace chatoyant::server {

using namespace Qt::StringLiterals;

namespace {

// What a verb about files works on, beside a running server or without one.
struct Media
{
    OpenedDomain opened;
    std::unique_ptr<DiskBlobStore> blobs;
};

Media openMedia(const CommandLine &line)
{
    Media media{openDomain(line), nullptr};
    if (!media.opened.domain)
        return media;
    auto blobs = DiskBlobStore::open(media.opened.config.mediaFolder);
    if (blobs) {
        media.blobs = *std::move(blobs);
    } else {
        media.opened.domain = nullptr;
        media.opened.code = line.fail(exit_code::notReady, blobs.error());
    }
    return media;
}

QString sizeText(qint64 bytes)
{
    return QLocale::c().formattedDataSize(bytes);
}

QString amountText(int contents, qint64 bytes, int uploads)
{
    //: How much, in "media gc". %1: "3 files", %2: size, %3: "1 upload"
    return CommandLine::tr("%1 (%2), %3")
        .arg(CommandLine::tr("%n file(s)", nullptr, contents), sizeText(bytes),
             //: Of files that did not come to their end
             CommandLine::tr("%n upload(s)", nullptr, uploads));
}

// What no file has any more.
Leftovers orphansOf(const Media &media)
{
    const FileService &files = media.opened.services().files;
    Leftovers left;
    QList<QByteArray> hashes;
    const QList<KeptBlob> kept = media.blobs->blobs();
    for (const KeptBlob &blob : kept)
        hashes.append(blob.hash);
    left.hashes = files.unusedAmong(hashes);
    left.uploads = files.unknownAmong(media.blobs->uploads());
    return left;
}

qint64 bytesOf(const BlobStore &blobs, const QList<QByteArray> &hashes)
{
    qint64 bytes = 0;
    for (const QByteArray &hash : hashes) {
        if (const auto content = blobs.read(hash))
            bytes += (*content)->size();
    }
    return bytes;
}

int show(const CommandLine &line, const Media &media)
{
    Leftovers left = orphansOf(media);
    const QList<StoredFile> stale = media.opened.services().files.stale();
    for (const StoredFile &file : stale) {
        if (file.state == FileState::Growing)
            left.uploads.append(file.id);
        if (file.state == FileState::Complete && !left.hashes.contains(file.hash))
            left.hashes.append(file.hash);
    }
    const qint64 bytes = bytesOf(*media.blobs, left.hashes);
    //: %1: "3 files (2 MB), 1 upload"
    line.print(CommandLine::tr("Not needed: %1. --apply takes them away, but for files that came "
                               "within the last hour.")
                   .arg(amountText(int(left.hashes.size()), bytes, int(left.uploads.size()))),
               {{u"applied"_s, false},
                {u"contents"_s, left.hashes.size()},
                {u"bytes"_s, bytes},
                {u"uploads"_s, left.uploads.size()}});
    return exit_code::done;
}

QByteArray hashOf(BlobReader &content)
{
    constexpr qint64 pieceBytes = 1 << 20;
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (qint64 at = 0; at < content.size();) {
        const auto piece = content.read(at, pieceBytes);
        if (!piece || piece->isEmpty())
            return {};
        hash.addData(*piece);
        at += piece->size();
    }
    return hash.result();
}

struct Faults
{
    int looked = 0;
    QStringList missing; // hashes
    QStringList damaged;
};

Faults faultsOf(const Media &media)
{
    Faults faults;
    QByteArray last;
    for (;;) {
        const QList<QByteArray> hashes = media.opened.services().files.contentsAfter(last);
        if (hashes.isEmpty())
            return faults;
        last = hashes.last();
        for (const QByteArray &hash : hashes) {
            ++faults.looked;
            const auto content = media.blobs->read(hash);
            if (!content)
                faults.missing.append(QString::fromLatin1(hash.toHex()));
            else if (hashOf(**content) != hash)
                faults.damaged.append(QString::fromLatin1(hash.toHex()));
        }
    }
}

} // namespace

int runMediaGc(const QStringList &arguments)
{
    CommandLine line(u"media gc"_s, u"[--apply] [options]"_s,
                     CommandLine::tr("Shows what nobody needs any more: uploads that were given "
                                     "up, files that stand in no message. The server takes these "
                                     "away by itself, in time. Also beside a running server."));
    line.addPlaces();
    line.addFlag(u"apply"_s, CommandLine::tr("Take it away."));
    if (const auto code = line.read(arguments))
        return *code;
    const Media media = openMedia(line);
    if (!media.opened.domain)
        return media.opened.code;
    if (!line.isSet(u"apply"_s))
        return show(line, media);
    (void)media.opened.services().files.removeStale(); // what it leaves is found on the disk
    if (const auto stored = media.opened.domain->finish(); !stored)
        return line.fail(exit_code::failed, sentenceOf(stored.error()));
    PreviewWorker previews({{}, media.opened.config.mediaFolder + u"/previews"_s}, *media.blobs);
    const Removed removed =
        removeLeftovers(*media.blobs, &previews, orphansOf(media), QDateTime::currentDateTimeUtc());
    //: %1: "3 files (2 MB), 1 upload"
    line.print(CommandLine::tr("Gone: %1.")
                   .arg(amountText(removed.contents, removed.bytes, removed.uploads)),
               {{u"applied"_s, true},
                {u"contents"_s, removed.contents},
                {u"bytes"_s, removed.bytes},
                {u"uploads"_s, removed.uploads}});
    return exit_code::done;
}

int runMediaVerify(const QStringList &arguments)
{
    CommandLine line(u"media verify"_s, u"[options]"_s,
                     CommandLine::tr("Reads every file and compares it with its SHA-256. Also "
                                     "beside a running server. Exit code 1 where one is missing "
                                     "or damaged."));
    line.addPlaces();
    if (const auto code = line.read(arguments))
        return *code;
    const Media media = openMedia(line);
    if (!media.opened.domain)
        return media.opened.code;
    const Faults faults = faultsOf(media);
    //: What "media verify" found: numbers
    QStringList lines{CommandLine::tr("Files: %1, missing: %2, damaged: %3")
                          .arg(faults.looked)
                          .arg(faults.missing.size())
                          .arg(faults.damaged.size())};
    for (const QString &hash : faults.missing)
        lines.append(CommandLine::tr("missing  %1").arg(hash));
    for (const QString &hash : faults.damaged)
        lines.append(CommandLine::tr("damaged  %1").arg(hash));
    line.print(lines.join(u'\n'), {{u"contents"_s, faults.looked},
                                   {u"missing"_s, QJsonArray::fromStringList(faults.missing)},
                                   {u"damaged"_s, QJsonArray::fromStringList(faults.damaged)}});
    return faults.missing.isEmpty() && faults.damaged.isEmpty() ? exit_code::done
                                                                : exit_code::failed;
}

} // namespace chatoyant::server

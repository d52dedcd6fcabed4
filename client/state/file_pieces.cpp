#include "client/state/file_pieces.h"

#include <QFile>
#include <QFileInfo>

namespace chatoyant::client {

Result<void> checkFile(const OutgoingFile &file)
{
    const QFileInfo info(file.path);
    if (!info.isFile() || !info.isReadable())
        return makeError(Reason::FileUnreadable);
    const bool isSame = info.size() == file.file.bytes && info.lastModified().toMSecsSinceEpoch() ==
                                                              file.changedAt.toMSecsSinceEpoch();
    if (!isSame)
        return makeError(Reason::FileChanged);
    return {};
}

Result<QByteArray> readPiece(const OutgoingFile &file, qint64 from, qint64 most)
{
    if (const auto isGood = checkFile(file); !isGood)
        return isGood.error();
    QFile source(file.path);
    if (!source.open(QIODevice::ReadOnly) || !source.seek(from))
        return makeError(Reason::FileUnreadable);
    const qint64 wanted = std::min(most, file.file.bytes - from);
    QByteArray bytes = source.read(wanted);
    if (bytes.size() != wanted)
        return makeError(Reason::FileUnreadable);
    return bytes;
}

} // namespace chatoyant::client

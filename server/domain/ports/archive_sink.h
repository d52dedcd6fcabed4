// Takes the files of an archive, one after the other.
#pragma once

#include "common/base/error.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace chatoyant::server {

struct ArchivedFile
{
    QString path;                     // ASCII, with slashes
    std::optional<qint64> bytes = {}; // none: not known before it ends
    bool isDense = false;             // pictures, sound: smaller it will not get
};

class ArchiveSink
{
public:
    virtual ~ArchiveSink() = default;
    // The one before is whole.
    virtual Result<void> begin(const ArchivedFile &file) = 0;
    virtual Result<void> write(QByteArrayView bytes) = 0;
};

} // namespace chatoyant::server

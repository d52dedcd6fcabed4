#include "common/disk/whole_file.h"

#include <QSaveFile>

namespace chatoyant {

Expected<void, QString>
writeWhole(const QString &path, const QByteArray &bytes, QFileDevice::Permissions rights)
{
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && (!rights || file.setPermissions(rights)) &&
        file.write(bytes) == bytes.size() && file.commit())
        return {};
    return file.errorString();
}

} // namespace chatoyant

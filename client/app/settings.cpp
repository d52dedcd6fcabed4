#include "client/app/settings.h"

#include "common/disk/whole_file.h"

#include <QFile>

#include <algorithm>

namespace chatoyant::client {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 largestSettings = 4LL << 20; // many times what is ever kept

bool isSettingsLine(const QByteArray &line)
{
    const QByteArray text = line.trimmed();
    const bool isText =
        std::all_of(text.begin(), text.end(), [](char c) { return uchar(c) >= ' ' || c == '\t'; });
    const bool hasForm = text.isEmpty() || text.startsWith('[') || text.startsWith(';') ||
                         text.startsWith('#') || text.indexOf('=') > 0;
    return isText && hasForm && !QString::fromUtf8(text).contains(QChar::ReplacementCharacter);
}

// Where the file as it was is kept, if it had to be mended. QSettings reads over what it does not
// understand, and writes the file without it at the next change.
QString mended(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QByteArray good;
    bool isWhole = file.size() <= largestSettings;
    const QList<QByteArray> lines = isWhole ? file.readAll().split('\n') : QList<QByteArray>();
    for (const QByteArray &line : lines) {
        if (isSettingsLine(line))
            good += line + '\n';
        else
            isWhole = false;
    }
    file.close();
    if (isWhole)
        return {};
    const QString aside = path + u".damaged"_s;
    QFile::remove(aside);
    if (!QFile::rename(path, aside))
        return {};
    (void)writeWhole(path, good); // where it fails, all begins with its usual value
    return aside;
}

} // namespace

Settings::Settings(const QString &file)
    : m_keptAside(mended(file))
    , m_settings(file, QSettings::IniFormat)
{}

} // namespace chatoyant::client

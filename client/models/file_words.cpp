#include "client/models/file_words.h"

#include "common/base/file_name.h"

#include <QDir>
#include <QLocale>

namespace chatoyant::client {

using namespace Qt::StringLiterals;

QString FileWords::path(const QString &path)
{
    const QChar separator = QDir::separator();
    constexpr QChar zeroWidthSpace(0x200B);
    return QDir::toNativeSeparators(path).replace(separator, QString(separator) + zeroWidthSpace);
}

QString FileWords::size(qint64 bytes)
{
    const int decimals = bytes < 1'000'000 ? 0 : 1;
    return QLocale().formattedDataSize(bytes, decimals, QLocale::DataSizeSIFormat);
}

QString FileWords::progress(qint64 done, qint64 total)
{
    //: How much of a file has been sent or fetched: "3.1 MB of 12.0 MB".
    return tr("%1 of %2").arg(size(done), size(total));
}

QString FileWords::timeLeft(qint64 seconds)
{
    constexpr qint64 minute = 60;
    constexpr qint64 hour = 60 * minute;
    if (seconds < minute)
        //: A number of seconds.
        return tr("%1 s").arg(seconds);
    if (seconds < hour)
        //: A number of minutes.
        return tr("%1 min").arg((seconds + minute - 1) / minute);
    //: A number of hours.
    return tr("%1 h").arg((seconds + hour - 1) / hour);
}

QString FileWords::kindAndSize(const Attachment &file)
{
    const QString extension = fileExtension(file.name).toUpper();
    //: The kind of a file and its size: "PDF · 1.2 MB".
    return extension.isEmpty() ? size(file.bytes) : tr("%1 · %2").arg(extension, size(file.bytes));
}

QString FileWords::summary(const QList<Attachment> &files)
{
    if (files.isEmpty())
        return {};
    const auto isAll = [&files](AttachmentKind kind) {
        return std::all_of(files.cbegin(), files.cend(),
                           [kind](const Attachment &file) { return file.kind == kind; });
    };
    const int count = static_cast<int>(files.size());
    if (isAll(AttachmentKind::Image))
        return count == 1 ? tr("Photo") : tr("%n photo(s)", nullptr, count);
    if (isAll(AttachmentKind::Voice))
        return tr("Voice message");
    return count == 1 ? files.first().name : tr("%n file(s)", nullptr, count);
}

QString FileWords::textOr(const QString &text, const QList<Attachment> &files)
{
    return text.isEmpty() ? summary(files) : text;
}

QString FileWords::duration(qint64 milliseconds)
{
    constexpr int minute = 60;
    const qint64 seconds = (milliseconds + 500) / 1000;
    return u"%1:%2"_s.arg(seconds / minute).arg(seconds % minute, 2, 10, QChar(u'0'));
}

} // namespace chatoyant::client

// Files in words: sizes, kinds, how far one has come.
#pragma once

#include "common/model/attachment.h"

#include <QCoreApplication>
#include <QList>

namespace chatoyant::client {

class FileWords final
{
    Q_DECLARE_TR_FUNCTIONS(chatoyant::client::FileWords)

public:
    // "1.2 MB"
    static QString size(qint64 bytes);
    // "3.1 MB of 12 MB"
    static QString progress(qint64 done, qint64 total);
    // "40 s", "3 min", "2 h"; more than a guess it is not.
    static QString timeLeft(qint64 seconds);
    // "PDF · 1.2 MB"; the extension says what a computer would do with it.
    static QString kindAndSize(const Attachment &file);
    // What stands for a message's files where there is one line: "Photo", "3 photos", "report.pdf".
    static QString summary(const QList<Attachment> &files);
    // The text, or what stands for the files where there is none.
    static QString textOr(const QString &text, const QList<Attachment> &files);
    // "1:05"
    static QString duration(qint64 milliseconds);
    // As the system writes it; a line may end behind each folder.
    static QString path(const QString &path);
};

} // namespace chatoyant::client

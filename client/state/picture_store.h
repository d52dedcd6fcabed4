// Pictures and sounds of messages: from this device where they were had before, else the server's.
#pragma once

#include "client/state/file_upload.h"

#include <QHash>

namespace chatoyant::client {

// What was fetched stays on the disk, up to a limit; the oldest goes first.
class PictureStore final : public QObject
{
    Q_OBJECT

public:
    static constexpr int atATime = 3;
    static constexpr qint64 diskBytes = 256LL << 20;
    static constexpr qint64 wholeBytes = 64LL << 20; // of one that is fetched as it is

    explicit PictureStore(const TransferTools &tools, QObject *parent = nullptr);

    // Where they lie; forgets what was asked.
    void setFolder(const QString &folder);
    void setOnline(bool isOnline);

    // The server's smaller picture.
    void preview(FileId file, PictureSize size, QObject *context, Reply<QByteArray> reply);
    // The picture or the sound itself. From the reply on, it also lies at pathOf().
    void whole(const Attachment &file, QObject *context, Reply<QByteArray> reply);
    // What was just sent need not be fetched: a copy of that file is the small picture from now on.
    void keep(FileId file, const QString &path, QObject *context, std::function<void()> done);
    // Of the small picture, where it lies on this device; else empty.
    QString smallPathOf(FileId file) const;
    QString pathOf(FileId file) const { return m_folder + u'/' + file.toString(); }

private:
    struct Asked
    {
        QPointer<QObject> context;
        Reply<QByteArray> reply;
    };
    struct Wish
    {
        Attachment file;
        std::optional<PictureSize> size; // nothing: the picture itself
        QList<Asked> askers;
        QByteArray gathered;
    };

    void ask(const QString &name, Wish wish);
    void pump();
    void fetch(const QString &name);
    void onFetched(const QString &name, const Result<QByteArray> &bytes);
    void answer(const QString &name, const Result<QByteArray> &bytes);
    void trim();

    TransferTools m_tools;
    QString m_folder;
    QHash<QString, Wish> m_wishes; // by the name of the file on disk
    QStringList m_queue;           // those that the disk does not have
    quint64 m_turn = 0;
    int m_running = 0;
    bool m_isOnline = false;
};

} // namespace chatoyant::client

// Moves the wire of files to a thread of its own: here only what comes of it is heard.
#pragma once

#include "client/net/file_link.h"

#include <QPointer>
#include <QThread>

namespace chatoyant::client {

// Qt hands a body to its socket in pieces of 16 KB, each fetched from the thread that asked: done
// by the thread of the windows, an upload is as slow as they are busy, and they are as slow as it
// is fast. Of what was sent one hears ten times a second at most; of what arrives a few blocks
// wait here, and then in the socket.
class FileLinkThread final : public FileLink
{
    Q_OBJECT

public:
    // The factory is called, and its link lives and dies, in the thread.
    explicit FileLinkThread(FileLinkFactory makeLink, QObject *parent = nullptr);
    ~FileLinkThread() override;
    static std::unique_ptr<FileLink> overHttp();

    void setServer(const FileServer &server) override;
    quint64 send(const FileRequest &request,
                 const FileProgress &progress,
                 QObject *context,
                 Reply<FileAnswer> reply) override;
    void abort(quint64 request) override;

private:
    class Far;
    struct Wanted;
    struct Running
    {
        QPointer<QObject> context;
        FileProgress progress;
        Reply<FileAnswer> done;
    };

    void onSent(quint64 id, qint64 bytes);
    void onArrived(quint64 id, const FileAnswer &head, const QByteArray &bytes);
    void onDone(quint64 id, const Result<FileAnswer> &answer);

    QThread m_thread;
    std::unique_ptr<Far> m_far; // lives in the thread
    QHash<quint64, Running> m_running;
    quint64 m_last = 0;
};

} // namespace chatoyant::client

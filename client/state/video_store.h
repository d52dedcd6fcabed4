// Videos to be watched: fetched whole into the profile, where players find them.
#pragma once

#include "client/state/file_download.h"

namespace chatoyant::client {

// One at a time: who wants another one lets go of the one on the way, and what came of it stays for
// another time. Players are not given the address of the server: they know neither its certificate
// nor when to try again.
class VideoStore final : public QObject
{
    Q_OBJECT

public:
    static constexpr qint64 diskBytes = 1LL << 30; // of all; the oldest go first

    explicit VideoStore(const TransferTools &tools, QObject *parent = nullptr);
    ~VideoStore() override;

    void setFolder(const QString &folder);
    // Where it lies on this device, once all of it is there; progressed() tells how far it is.
    void fetch(const Attachment &file, QObject *context, Reply<QString> reply);
    void stop();
    // Where it lies already; empty: nowhere.
    QString pathOf(const Attachment &file) const;
    qint64 receivedBytes() const;
    bool isFetching() const { return m_download != nullptr; }

signals:
    void progressed();

private:
    void finish(const Result<QString> &path);

    TransferTools m_tools;
    QString m_folder;
    std::unique_ptr<FileDownload> m_download;
    QPointer<QObject> m_context;
    Reply<QString> m_reply;
};

} // namespace chatoyant::client

// Fetches one file of the server into a folder, from wherever it was left.
#pragma once

#include "client/state/file_upload.h"

#include <QFile>

namespace chatoyant::client {

// Goes on by itself after whatever passes by; ends in saved() or failed(), unless it is stopped.
class FileDownload final : public QObject
{
    Q_OBJECT

public:
    FileDownload(const Attachment &file,
                 const QString &partial,
                 const TransferTools &tools,
                 QObject *parent);
    ~FileDownload() override;

    const Attachment &file() const { return m_file; }
    QString folder() const { return m_folder; }
    qint64 receivedBytes() const { return m_received; }

    void start(const QString &folder);
    // Says nothing more; what came stays in the partial file.
    void stop();

signals:
    void progressed();
    void saved(const QString &path);
    void failed(const chatoyant::Error &error);

private:
    void fetch();
    void onArrival(const FileTransfer::Arrival &arrival);
    void onEnd(const Result<void> &end);
    void keep();
    void fail(const Error &error);

    Attachment m_file;
    QFile m_partial;
    TransferTools m_tools;
    QString m_folder;
    QByteArray m_hash;
    qint64 m_received = 0;
    quint64 m_request = 0;
    int m_attempt = 0;
    bool m_isFirstPart = false; // of an answer: says where it begins
    bool m_isStopped = true;
};

} // namespace chatoyant::client

// Sends one file of a waiting message, piece by piece, from wherever it was left.
#pragma once

#include "client/net/file_transfer.h"
#include "client/net/outgoing_file.h"
#include "client/state/background.h"
#include "client/state/environment.h"

namespace chatoyant::client {

// What transfers of files work with.
struct TransferTools
{
    FileTransfer &transfer;
    Background &background;
    const Environment &environment;
};

// Goes on by itself after whatever passes by; ends in sent() or failed(), unless it is stopped.
class FileUpload final : public QObject
{
    Q_OBJECT

public:
    // What is sent again at most after a loss.
    static constexpr qint64 pieceBytes = 4LL << 20;

    FileUpload(const OutgoingFile &file, const TransferTools &tools, QObject *parent);
    ~FileUpload() override;

    void start();
    // Says nothing more, and lets go of the wire.
    void stop();
    qint64 sentBytes() const { return m_sent; }

signals:
    // It has a place on the server, to go on from another time.
    void placed(const QString &place);
    void progressed();
    void sent();
    void failed(const chatoyant::Error &error);

private:
    void begin();
    void askOffset();
    void goOn();
    void read(qint64 from);
    void onRead(qint64 from, const Result<QByteArray> &piece);
    void send();
    void onOffset(qint64 offset);
    void onError(const Error &error);
    void again();

    // Read while the one before is on the wire.
    struct NextPiece
    {
        qint64 from = -1; // none is wanted
        QByteArray bytes = {};
    };

    OutgoingFile m_file;
    TransferTools m_tools;
    NextPiece m_next;
    bool m_isHungry = false; // the wire waits for it
    qint64 m_offset = 0;     // the server has them
    qint64 m_sent = 0;       // and those that are on the wire
    quint64 m_request = 0;
    int m_attempt = 0; // in a row, without getting on
    bool m_isStopped = false;
};

} // namespace chatoyant::client

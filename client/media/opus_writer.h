// Writes speech as Opus in an Ogg file (RFC 7845) that can be played at any moment.
#pragma once

#include <QFile>
#include <QList>

#include <memory>
#include <ogg/ogg.h>
#include <span>

struct OpusEncoder;

namespace chatoyant::client {

// Half a second goes to the disk at a time: no more is lost with the program. A file that was
// closed, or left behind by a crash, can be gone on with.
class OpusWriter final
{
public:
    static constexpr int rate = 48'000; // samples a second, of one channel
    static constexpr int bitRate = 24'000;

    OpusWriter();
    ~OpusWriter();
    Q_DISABLE_COPY_MOVE(OpusWriter)

    // In place of what lies there. False, as with the others: the disk refuses.
    bool create(const QString &path);
    // After what lies there; a damaged end of it goes.
    bool goOn(const QString &path);
    bool write(std::span<const qint16> samples);
    // The last word is in the file then.
    bool close();

private:
    bool beginStream(int serial);
    bool writeHead();
    bool encodeFrame(std::span<const qint16> frame, bool isLast);
    bool writePages();

    QFile m_file;
    std::unique_ptr<OpusEncoder, void (*)(OpusEncoder *)> m_encoder;
    ogg_stream_state m_stream{};
    QList<qint16> m_waiting; // less than a frame
    qint64 m_samples = 0;    // in the stream, with what the decoder skips
    qint64 m_packets = 0;
    int m_onPage = 0; // packets that are not in the file
};

} // namespace chatoyant::client

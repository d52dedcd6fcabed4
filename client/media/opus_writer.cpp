#include "client/media/opus_writer.h"

#include "common/sound/ogg_pages.h"

#include <QtEndian>

#include <opus/opus.h>

namespace chatoyant::client {

namespace {

constexpr qsizetype frameSamples = OpusWriter::rate / 50;
constexpr int packetsOnPage = 25;
constexpr int onlySerial = 1; // there is no other stream in the file
constexpr qsizetype mostPacketBytes = 1500;

template <typename T>
void appendLittle(QByteArray &bytes, T value)
{
    const T little = qToLittleEndian(value);
    bytes.append(reinterpret_cast<const char *>(&little), sizeof little);
}

QByteArray opusHead(quint16 skipped)
{
    QByteArray head("OpusHead\x01\x01"); // version, channels
    appendLittle<quint16>(head, skipped);
    appendLittle<quint32>(head, OpusWriter::rate);
    appendLittle<quint16>(head, 0); // gain
    head.append('\0');              // one stream
    return head;
}

// Says nothing about who recorded it, where or with what.
QByteArray opusTags()
{
    QByteArray tags("OpusTags");
    appendLittle<quint32>(tags, 0);
    appendLittle<quint32>(tags, 0);
    return tags;
}

int lookAhead(OpusEncoder &encoder)
{
    opus_int32 samples = 0;
    opus_encoder_ctl(&encoder, OPUS_GET_LOOKAHEAD(&samples));
    return samples;
}

} // namespace

OpusWriter::OpusWriter()
    : m_encoder(nullptr, opus_encoder_destroy)
{}

OpusWriter::~OpusWriter()
{
    close();
}

bool OpusWriter::create(const QString &path)
{
    close();
    m_samples = 0;
    m_packets = 0;
    m_file.setFileName(path);
    return m_file.open(QIODevice::WriteOnly | QIODevice::Truncate | QIODevice::Unbuffered) &&
           beginStream(onlySerial) && writeHead();
}

bool OpusWriter::goOn(const QString &path)
{
    close();
    m_file.setFileName(path);
    if (!m_file.open(QIODevice::ReadWrite | QIODevice::Unbuffered))
        return false;
    QByteArray bytes = m_file.readAll();
    const QList<OggPage> pages = oggPages(bytes);
    constexpr qsizetype heads = 2;
    if (pages.size() < heads) {
        m_file.close();
        return create(path);
    }
    const OggPage last = pages.last();
    setLastPage(bytes, last, false);
    if (!beginStream(static_cast<int>(last.serial)) || !m_file.resize(last.end()) ||
        !m_file.seek(last.at) || m_file.write(bytes.constData() + last.at, last.headBytes) < 0)
        return false;
    m_stream.b_o_s = 1; // its beginning is written
    m_stream.pageno = static_cast<long>(last.number) + 1;
    m_samples = last.granule;
    m_packets = m_samples / frameSamples;
    return m_file.seek(last.end());
}

bool OpusWriter::beginStream(int serial)
{
    m_waiting.clear();
    m_onPage = 0;
    int error = OPUS_OK;
    m_encoder.reset(opus_encoder_create(rate, 1, OPUS_APPLICATION_VOIP, &error));
    if (!m_encoder)
        return false;
    opus_encoder_ctl(m_encoder.get(), OPUS_SET_BITRATE(bitRate));
    opus_encoder_ctl(m_encoder.get(), OPUS_SET_SIGNAL(OPUS_SIGNAL_VOICE));
    ogg_stream_init(&m_stream, serial);
    return true;
}

// Each of the two on a page of its own.
bool OpusWriter::writeHead()
{
    QByteArray parts[] = {opusHead(static_cast<quint16>(lookAhead(*m_encoder))), opusTags()};
    for (QByteArray &part : parts) {
        ogg_packet packet{};
        packet.packet = reinterpret_cast<unsigned char *>(part.data());
        packet.bytes = static_cast<long>(part.size());
        packet.b_o_s = &part == &parts[0];
        packet.packetno = m_packets++;
        ogg_stream_packetin(&m_stream, &packet);
        if (!writePages())
            return false;
    }
    return true;
}

bool OpusWriter::write(std::span<const qint16> samples)
{
    if (!m_encoder)
        return false;
    m_waiting.append(QList<qint16>(samples.begin(), samples.end()));
    qsizetype done = 0;
    bool isGood = true;
    for (; m_waiting.size() - done >= frameSamples && isGood; done += frameSamples)
        isGood = encodeFrame(std::span(m_waiting).subspan(size_t(done), frameSamples), false);
    m_waiting.remove(0, done);
    return isGood;
}

bool OpusWriter::encodeFrame(std::span<const qint16> frame, bool isLast)
{
    QByteArray bytes(mostPacketBytes, Qt::Uninitialized);
    const int count = opus_encode(m_encoder.get(), frame.data(), frameSamples,
                                  reinterpret_cast<unsigned char *>(bytes.data()), mostPacketBytes);
    if (count < 0)
        return false;
    m_samples += frameSamples;
    ogg_packet packet{};
    packet.packet = reinterpret_cast<unsigned char *>(bytes.data());
    packet.bytes = count;
    packet.e_o_s = isLast;
    packet.granulepos = m_samples;
    packet.packetno = m_packets++;
    ogg_stream_packetin(&m_stream, &packet);
    ++m_onPage;
    return (m_onPage < packetsOnPage && !isLast) || writePages();
}

bool OpusWriter::writePages()
{
    ogg_page page{};
    while (ogg_stream_flush(&m_stream, &page) != 0) {
        if (m_file.write(reinterpret_cast<const char *>(page.header), page.header_len) !=
                page.header_len ||
            m_file.write(reinterpret_cast<const char *>(page.body), page.body_len) != page.body_len)
            return false;
    }
    m_onPage = 0;
    return true;
}

// The encoder hears a little ahead: what it has not given out yet is pushed through by silence.
bool OpusWriter::close()
{
    if (!m_encoder)
        return true;
    bool isGood = true;
    const qsizetype wanted = m_waiting.size() + lookAhead(*m_encoder);
    m_waiting.resize((wanted + frameSamples - 1) / frameSamples * frameSamples);
    for (qsizetype at = 0; at < m_waiting.size() && isGood; at += frameSamples)
        isGood = encodeFrame(std::span(m_waiting).subspan(size_t(at), frameSamples),
                             at + frameSamples == m_waiting.size());
    m_waiting.clear();
    m_encoder.reset();
    ogg_stream_clear(&m_stream);
    m_file.close();
    return isGood;
}

} // namespace chatoyant::client

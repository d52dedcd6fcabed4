#include "client/media/opus_reader.h"

#include "client/media/ogg_pages.h"
#include "client/media/opus_writer.h"

#include <QFile>
#include <QtEndian>

#include <array>
#include <opus/opus.h>

namespace chatoyant::client {

namespace {

constexpr size_t mostSamples = OpusWriter::rate * 120 / 1000; // of one packet
constexpr qsizetype skippedAt = 10;                           // in the head

using Decoder = std::unique_ptr<OpusDecoder, void (*)(OpusDecoder *)>;

class Reading
{
public:
    Reading(RecordedSound &sound, const std::function<void(std::span<const qint16>)> &listener)
        : m_sound(sound)
        , m_listener(listener)
        , m_decoder(opus_decoder_create(OpusWriter::rate, 1, nullptr), opus_decoder_destroy)
    {}

    void take(const ogg_packet &packet)
    {
        const QByteArrayView bytes(packet.packet, packet.bytes);
        if (m_number++ == 0 && bytes.startsWith("OpusHead") && bytes.size() > skippedAt + 1)
            m_skipped = qFromLittleEndian<quint16>(bytes.data() + skippedAt);
        else if (m_number > 2 && m_decoder)
            decode(packet);
    }

private:
    void decode(const ogg_packet &packet)
    {
        const int count =
            opus_decode(m_decoder.get(), packet.packet, static_cast<opus_int32>(packet.bytes),
                        m_pcm.data(), static_cast<int>(mostSamples), 0);
        if (count <= 0)
            return;
        const size_t skipped = std::min(m_skipped, size_t(count));
        m_skipped -= skipped;
        const std::span<const qint16> heard(m_pcm.data() + skipped, size_t(count) - skipped);
        m_sound.samples += qint64(heard.size());
        m_sound.loudness.add(heard);
        if (m_listener)
            m_listener(heard);
    }

    RecordedSound &m_sound;
    const std::function<void(std::span<const qint16>)> &m_listener;
    Decoder m_decoder;
    std::array<qint16, mostSamples> m_pcm{};
    int m_number = 0;
    size_t m_skipped = 0; // still to come: the encoder's start
};

} // namespace

qint64 RecordedSound::durationMs() const
{
    return samples * 1000 / OpusWriter::rate;
}

RecordedSound readRecording(const QString &path,
                            const std::function<void(std::span<const qint16>)> &listener)
{
    RecordedSound sound;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return sound;
    QByteArray bytes = file.readAll();
    const QList<OggPage> pages = oggPages(bytes);
    if (pages.isEmpty())
        return sound;
    Reading reading(sound, listener);
    ogg_stream_state stream{};
    ogg_stream_init(&stream, static_cast<int>(pages.first().serial));
    for (const OggPage &page : pages) {
        auto *head = reinterpret_cast<unsigned char *>(bytes.data()) + page.at;
        ogg_page raw{head, static_cast<long>(page.headBytes), head + page.headBytes,
                     static_cast<long>(page.bodyBytes)};
        ogg_stream_pagein(&stream, &raw);
        ogg_packet packet{};
        while (ogg_stream_packetout(&stream, &packet) == 1)
            reading.take(packet);
    }
    ogg_stream_clear(&stream);
    sound.isClosed = pages.last().isLast;
    return sound;
}

} // namespace chatoyant::client

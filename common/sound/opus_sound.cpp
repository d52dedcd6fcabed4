#include "common/sound/opus_sound.h"

#include "common/sound/ogg_pages.h"

#include <QtEndian>

#include <memory>
#include <ogg/ogg.h>
#include <opus/opus.h>
#include <vector>

namespace chatoyant {

namespace {

constexpr int usualRate = 48'000;   // in which the head counts, whatever is decoded
constexpr int longestPacket = 120;  // ms
constexpr qsizetype skippedAt = 10; // in the head

using Decoder = std::unique_ptr<OpusDecoder, void (*)(OpusDecoder *)>;

class Hearing
{
public:
    Hearing(int rate, OpusSound &sound, const SoundListener &listener)
        : m_rate(rate)
        , m_sound(sound)
        , m_listener(listener)
        , m_decoder(opus_decoder_create(rate, 1, nullptr), opus_decoder_destroy)
        , m_pcm(size_t(rate) * longestPacket / 1000)
    {}

    // False: no more is wanted.
    bool take(const ogg_packet &packet)
    {
        const QByteArrayView bytes(packet.packet, packet.bytes);
        if (m_number++ == 0 && bytes.startsWith("OpusHead") && bytes.size() > skippedAt + 1)
            m_skipped = size_t(qFromLittleEndian<quint16>(bytes.data() + skippedAt)) *
                        size_t(m_rate) / usualRate;
        else if (m_number > 2 && m_decoder)
            return decode(packet);
        return true;
    }

private:
    bool decode(const ogg_packet &packet)
    {
        const int count =
            opus_decode(m_decoder.get(), packet.packet, static_cast<opus_int32>(packet.bytes),
                        m_pcm.data(), static_cast<int>(m_pcm.size()), 0);
        if (count <= 0)
            return true;
        const size_t skipped = std::min(m_skipped, size_t(count));
        m_skipped -= skipped;
        const std::span<const qint16> heard(m_pcm.data() + skipped, size_t(count) - skipped);
        m_sound.samples += qint64(heard.size());
        return m_listener(heard);
    }

    const int m_rate;
    OpusSound &m_sound;
    const SoundListener &m_listener;
    Decoder m_decoder;
    std::vector<qint16> m_pcm;
    int m_number = 0;
    size_t m_skipped = 0; // still to come: the encoder's start
};

} // namespace

OpusSound decodeOpus(QByteArray &file, int rate, const SoundListener &listener)
{
    OpusSound sound;
    const QList<OggPage> pages = oggPages(file);
    if (pages.isEmpty())
        return sound;
    Hearing hearing(rate, sound, listener);
    ogg_stream_state stream{};
    ogg_stream_init(&stream, static_cast<int>(pages.first().serial));
    bool goesOn = true;
    for (qsizetype at = 0; at < pages.size() && goesOn; ++at) {
        const OggPage &page = pages[at];
        auto *head = reinterpret_cast<unsigned char *>(file.data()) + page.at;
        ogg_page raw{head, static_cast<long>(page.headBytes), head + page.headBytes,
                     static_cast<long>(page.bodyBytes)};
        ogg_stream_pagein(&stream, &raw);
        ogg_packet packet{};
        while (goesOn && ogg_stream_packetout(&stream, &packet) == 1)
            goesOn = hearing.take(packet);
    }
    ogg_stream_clear(&stream);
    sound.isClosed = pages.last().isLast;
    return sound;
}

} // namespace chatoyant

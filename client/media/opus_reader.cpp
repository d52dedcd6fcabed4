#include "client/media/opus_reader.h"

#include "client/media/opus_writer.h"
#include "common/sound/opus_sound.h"

#include <QFile>

namespace chatoyant::client {

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
    const OpusSound heard =
        decodeOpus(bytes, OpusWriter::rate, [&](std::span<const qint16> samples) {
            sound.loudness.add(samples);
            if (listener)
                listener(samples);
            return true;
        });
    sound.samples = heard.samples;
    sound.isClosed = heard.isClosed;
    return sound;
}

} // namespace chatoyant::client

// The microphones and speakers of this device, each by an id that stays the same.
#pragma once

#include <QList>
#include <QString>

class QAudioDevice;

namespace chatoyant::client {

struct SoundDevice
{
    QString id;
    QString name;

    friend bool operator==(const SoundDevice &, const SoundDevice &) = default;
};

// The first question to the sound server may take a moment.
class SoundDevices final
{
public:
    static QList<SoundDevice> microphones();
    static QList<SoundDevice> speakers();
    // The system's own, which no id stands for, counts as there.
    static bool isThere(const QList<SoundDevice> &devices, const QString &id);

    // Of an empty id, what the system prefers; null: there is none.
    static QAudioDevice microphone(const QString &id);
    static QAudioDevice speaker(const QString &id);
};

} // namespace chatoyant::client

#include "client/media/sound_devices.h"

#include <QAudioDevice>
#include <QMediaDevices>

namespace chatoyant::client {

namespace {

QList<SoundDevice> namesOf(const QList<QAudioDevice> &devices)
{
    QList<SoundDevice> named;
    for (const QAudioDevice &device : devices)
        named.append({QString::fromUtf8(device.id()), device.description()});
    return named;
}

QAudioDevice deviceWith(const QString &id, const QList<QAudioDevice> &devices)
{
    for (const QAudioDevice &device : devices) {
        if (QString::fromUtf8(device.id()) == id)
            return device;
    }
    return {};
}

} // namespace

QList<SoundDevice> SoundDevices::microphones()
{
    return namesOf(QMediaDevices::audioInputs());
}

QList<SoundDevice> SoundDevices::speakers()
{
    return namesOf(QMediaDevices::audioOutputs());
}

bool SoundDevices::isThere(const QList<SoundDevice> &devices, const QString &id)
{
    return id.isEmpty() || std::any_of(devices.begin(), devices.end(),
                                       [&id](const SoundDevice &each) { return each.id == id; });
}

QAudioDevice SoundDevices::microphone(const QString &id)
{
    return id.isEmpty() ? QMediaDevices::defaultAudioInput()
                        : deviceWith(id, QMediaDevices::audioInputs());
}

QAudioDevice SoundDevices::speaker(const QString &id)
{
    return id.isEmpty() ? QMediaDevices::defaultAudioOutput()
                        : deviceWith(id, QMediaDevices::audioOutputs());
}

} // namespace chatoyant::client

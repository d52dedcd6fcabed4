// The microphone that this device prefers.
#pragma once

#include "client/media/microphone.h"

#include <QAudioDevice>
#include <QAudioSource>
#include <QTimer>

#include <memory>

namespace chatoyant::client {

class DeviceMicrophone final : public Microphone
{
    Q_OBJECT

public:
    explicit DeviceMicrophone(QObject *parent);
    ~DeviceMicrophone() override;

    void start() override;
    void stop() override;
    void abort() override;

private:
    void read();
    void fail(VoiceFault fault);
    void onStateChanged();
    void look();

    QAudioDevice m_device;
    std::unique_ptr<QAudioSource> m_source; // while it records
    QIODevice *m_samples = nullptr;         // the source's
    QTimer m_tail;                          // until the last word has come through
    QTimer m_silence;                       // nothing at all comes, not even quiet
    QTimer m_watch;                         // whether it is still there
    bool m_hasHeard = false;
};

} // namespace chatoyant::client

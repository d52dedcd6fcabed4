// The microphone that was chosen, else the one that the system prefers.
#pragma once

#include "client/media/microphone.h"

#include <QAudioDevice>
#include <QAudioSource>
#include <QTimer>

#include <functional>
#include <memory>

namespace chatoyant::client {

class DeviceMicrophone final : public Microphone
{
    Q_OBJECT

public:
    // The id of the chosen one (see sound_devices.h), asked whenever it starts; empty: none is.
    using Chosen = std::function<QString()>;

    DeviceMicrophone(Chosen chosen, QObject *parent);
    ~DeviceMicrophone() override;

    void start() override;
    void stop() override;
    void abort() override;

private:
    void read();
    void fail(VoiceFault fault);
    void onStateChanged();
    void look();

    Chosen m_chosen;
    QAudioDevice m_device;
    std::unique_ptr<QAudioSource> m_source; // while it records
    QIODevice *m_samples = nullptr;         // the source's
    QTimer m_tail;                          // until the last word has come through
    QTimer m_silence;                       // nothing at all comes, not even quiet
    QTimer m_watch;                         // whether it is still there
    bool m_hasHeard = false;
};

} // namespace chatoyant::client

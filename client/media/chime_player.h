// Plays a sound for new messages.
#pragma once

#include "client/media/chimes.h"

#include <QBuffer>
#include <QObject>

class QAudioSink;

namespace chatoyant::client {

class ChimePlayer final : public QObject
{
    Q_OBJECT

public:
    explicit ChimePlayer(QObject *parent);
    ~ChimePlayer() override;

    // From its beginning, in place of one that plays. False: there is no such sound, or nothing to
    // hear it from. Of speakers see sound_devices.h.
    bool play(const QString &name, const QString &speakers);

private:
    QBuffer m_samples;
    std::unique_ptr<QAudioSink> m_sink;
};

} // namespace chatoyant::client

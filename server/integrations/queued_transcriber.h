// Hands voice notes to a speech engine, one after the other, on a thread of its own.
#pragma once

#include "server/integrations/job_queue.h"
#include "server/integrations/speech_engine.h"

#include <QObject>

#include <memory>

namespace chatoyant::server {

class QueuedTranscriber final : public QObject, public Transcriber
{
    Q_OBJECT

public:
    explicit QueuedTranscriber(std::unique_ptr<SpeechEngine> engine,
                               size_t mostWaiting = 100,
                               QObject *parent = nullptr);
    // Notes that wait, and the one that is listened to, get no words.
    ~QueuedTranscriber() override;

    // Beyond those that may wait the newest get no words, and the log is told.
    void transcribe(const SpokenNote &note, Done done) override;

signals:
    // A completion has run.
    void answered();

private:
    void listenTo(const SpokenNote &note, const Done &done);
    void tell(const Done &done, const std::optional<QString> &words);

    const std::unique_ptr<SpeechEngine> m_engine;
    JobQueue m_jobs; // ends before the engine does
};

} // namespace chatoyant::server

// Hands voice notes to a speech engine, one after the other, on a thread of its own.
#pragma once

#include "server/integrations/speech_engine.h"

#include <QObject>

#include <condition_variable>
#include <deque>
#include <memory>
#include <mutex>
#include <thread>

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
    struct Waiting
    {
        SpokenNote note;
        Done done;
    };

    void run();
    void listenTo(const Waiting &waiting);
    void tell(const Done &done, const std::optional<QString> &words);

    const std::unique_ptr<SpeechEngine> m_engine;
    const size_t m_mostWaiting;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::deque<Waiting> m_waiting; // guarded by the mutex
    bool m_isEnding = false;       // likewise
    std::thread m_thread;
};

} // namespace chatoyant::server

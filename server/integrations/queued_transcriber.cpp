#include "server/integrations/queued_transcriber.h"

#include <QElapsedTimer>
#include <QLoggingCategory>

namespace chatoyant::server {

namespace {

Q_LOGGING_CATEGORY(logVoice, "voice")

} // namespace

QueuedTranscriber::QueuedTranscriber(std::unique_ptr<SpeechEngine> engine,
                                     size_t mostWaiting,
                                     QObject *parent)
    : QObject(parent)
    , m_engine(std::move(engine))
    , m_mostWaiting(mostWaiting)
    , m_thread([this] { run(); })
{}

QueuedTranscriber::~QueuedTranscriber()
{
    {
        const std::lock_guard lock(m_mutex);
        m_isEnding = true;
        if (!m_waiting.empty())
            qCWarning(logVoice, "%zu voice notes get no words: the server stops", m_waiting.size());
    }
    m_engine->stop();
    m_changed.notify_one();
    m_thread.join();
}

void QueuedTranscriber::transcribe(const SpokenNote &note, Done done)
{
    {
        const std::lock_guard lock(m_mutex);
        if (m_waiting.size() >= m_mostWaiting) {
            qCWarning(logVoice, "a voice note gets no words: %zu wait already", m_waiting.size());
            return tell(done, std::nullopt);
        }
        m_waiting.push_back({note, std::move(done)});
    }
    m_changed.notify_one();
}

void QueuedTranscriber::run()
{
    std::unique_lock lock(m_mutex);
    while (!m_isEnding) {
        if (m_waiting.empty()) {
            m_changed.wait(lock);
            continue;
        }
        const Waiting next = std::move(m_waiting.front());
        m_waiting.pop_front();
        lock.unlock();
        listenTo(next);
        lock.lock();
    }
}

void QueuedTranscriber::listenTo(const Waiting &waiting)
{
    QElapsedTimer clock;
    clock.start();
    const auto words = m_engine->words(waiting.note);
    if (words)
        qCInfo(logVoice, "a voice note of %lld bytes was written down in %lld ms",
               static_cast<long long>(waiting.note.bytes), static_cast<long long>(clock.elapsed()));
    else
        qCWarning(logVoice, "a voice note of %lld bytes gets no words: %s",
                  static_cast<long long>(waiting.note.bytes), qPrintable(words.error().why));
    tell(waiting.done, words ? std::optional(*words) : std::nullopt);
}

void QueuedTranscriber::tell(const Done &done, const std::optional<QString> &words)
{
    QMetaObject::invokeMethod(
        this,
        [this, done, words] {
            done(words);
            emit answered();
        },
        Qt::QueuedConnection);
}

} // namespace chatoyant::server

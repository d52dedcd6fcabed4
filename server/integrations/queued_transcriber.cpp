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
    , m_jobs(1, mostWaiting)
{}

QueuedTranscriber::~QueuedTranscriber()
{
    if (const size_t left = m_jobs.stop(); left > 0)
        qCWarning(logVoice, "%zu voice notes get no words: the server stops", left);
    m_engine->stop();
}

void QueuedTranscriber::transcribe(const SpokenNote &note, Done done)
{
    if (m_jobs.add([this, note, done] { listenTo(note, done); }))
        return;
    qCWarning(logVoice, "a voice note gets no words: %zu wait already", m_jobs.mostWaiting());
    tell(done, std::nullopt);
}

void QueuedTranscriber::listenTo(const SpokenNote &note, const Done &done)
{
    QElapsedTimer clock;
    clock.start();
    const auto words = m_engine->words(note);
    if (words)
        qCInfo(logVoice, "a voice note of %lld bytes was written down in %lld ms",
               static_cast<long long>(note.bytes), static_cast<long long>(clock.elapsed()));
    else
        qCWarning(logVoice, "a voice note of %lld bytes gets no words: %s",
                  static_cast<long long>(note.bytes), qPrintable(words.error().why));
    tell(done, words ? std::optional(*words) : std::nullopt);
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

#include "server/integrations/queued_translator.h"

#include <QLoggingCategory>

namespace chatoyant::server {

namespace {

Q_LOGGING_CATEGORY(logTranslation, "translation")

} // namespace

QueuedTranslator::QueuedTranslator(std::unique_ptr<TranslationEngine> engine,
                                   size_t mostWaiting,
                                   QObject *parent)
    : QObject(parent)
    , m_engine(std::move(engine))
    , m_jobs(threads, mostWaiting)
{}

QueuedTranslator::~QueuedTranslator()
{
    m_jobs.stop();
    m_engine->stop();
}

void QueuedTranslator::translate(const TranslationOrder &order, Done done)
{
    if (m_jobs.add([this, order, done] { carryOut(order, done); }))
        return;
    qCWarning(logTranslation, "a message is not translated: %zu wait already",
              m_jobs.mostWaiting());
    tell(done, NotTranslated());
}

void QueuedTranslator::learnLanguages()
{
    if (!m_languages.isEmpty() || m_isLearning)
        return;
    m_isLearning = m_jobs.add([this] {
        const auto found = m_engine->languages();
        if (!found)
            qCWarning(logTranslation, "languages are not known: %s", qPrintable(found.error()));
        QMetaObject::invokeMethod(
            this,
            [this, codes = found ? *found : QStringList()] {
                m_isLearning = false;
                m_languages = codes;
            },
            Qt::QueuedConnection);
    });
}

void QueuedTranslator::carryOut(const TranslationOrder &order, const Done &done)
{
    const auto made = m_engine->translate(order);
    if (!made)
        qCWarning(logTranslation, "a message is not translated: %s", qPrintable(made.error().why));
    tell(done, made ? Outcome(*made) : Outcome(made.error().what));
}

void QueuedTranslator::tell(const Done &done, const Outcome &outcome)
{
    QMetaObject::invokeMethod(
        this,
        [this, done, outcome] {
            done(outcome);
            emit answered();
        },
        Qt::QueuedConnection);
}

} // namespace chatoyant::server

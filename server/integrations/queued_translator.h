// Hands what is to be translated to an engine, a few at a time, on threads of its own.
#pragma once

#include "server/integrations/job_queue.h"
#include "server/integrations/translation_engine.h"

#include <QObject>

#include <memory>

namespace chatoyant::server {

class QueuedTranslator final : public QObject, public Translator
{
    Q_OBJECT

public:
    static constexpr size_t threads = 4;

    explicit QueuedTranslator(std::unique_ptr<TranslationEngine> engine,
                              size_t mostWaiting = 100,
                              QObject *parent = nullptr);
    // What waits is not translated any more.
    ~QueuedTranslator() override;

    QString provider() const override { return m_engine->provider(); }
    QStringList languages() const override { return m_languages; }
    // Beyond those that may wait the newest fails at once, and the log is told.
    void translate(const TranslationOrder &order, Done done) override;
    // Asks for the languages, unless they are known.
    void learnLanguages();

signals:
    // A completion has run.
    void answered();

private:
    void carryOut(const TranslationOrder &order, const Done &done);
    void tell(const Done &done, const Outcome &outcome);

    const std::unique_ptr<TranslationEngine> m_engine;
    QStringList m_languages;
    bool m_isLearning = false;
    JobQueue m_jobs; // ends before the engine does
};

} // namespace chatoyant::server

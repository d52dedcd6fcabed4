#include "client/state/draft_scorer.h"

namespace chatoyant::client {

DraftScorer::DraftScorer(QObject *parent)
    : QObject(parent)
{
    m_thread.setMaxThreadCount(1);
}

DraftScorer::~DraftScorer()
{
    m_thread.waitForDone();
}

void DraftScorer::load(const MoodLoader &loader)
{
    m_thread.start([this, loader] {
        MoodScorer scorer = loader();
        QMetaObject::invokeMethod(
            this, [this, scorer] { onLoaded(scorer); }, Qt::QueuedConnection);
    });
}

void DraftScorer::score(const QString &text, QObject *asker, Answer answer)
{
    scoreAll({text}, asker,
             [answer = std::move(answer)](const QList<Mood> &moods) { answer(moods.first()); });
}

void DraftScorer::scoreAll(const QStringList &texts, QObject *asker, Answers answer)
{
    forget(asker);
    m_waiting.append({asker, texts, std::move(answer)});
    next();
}

void DraftScorer::forget(QObject *asker)
{
    m_waiting.removeIf([asker](const Wish &wish) { return !wish.asker || wish.asker == asker; });
    if (m_running.asker == asker)
        m_running.asker.clear();
}

QList<WeighedWord> DraftScorer::explain(const QString &text, int count) const
{
    return m_scorer.explain ? m_scorer.explain(text, count) : QList<WeighedWord>();
}

QString DraftScorer::languageOf(const QString &text) const
{
    return m_scorer.language ? m_scorer.language(text) : QString();
}

void DraftScorer::next()
{
    if (m_isBusy || !m_scorer.score || m_waiting.isEmpty())
        return;
    m_isBusy = true;
    m_running = m_waiting.takeFirst();
    m_thread.start([this, score = m_scorer.score, texts = m_running.texts] {
        QList<Mood> moods;
        for (const QString &text : texts)
            moods.append(score(text));
        QMetaObject::invokeMethod(
            this, [this, moods] { onScored(moods); }, Qt::QueuedConnection);
    });
}

void DraftScorer::onLoaded(const MoodScorer &scorer)
{
    const QString before = std::exchange(m_scorer, scorer).fault;
    if (before != m_scorer.fault)
        emit faultChanged();
    emit loaded();
    next();
}

void DraftScorer::onScored(const QList<Mood> &moods)
{
    m_isBusy = false;
    const Wish done = std::exchange(m_running, {});
    if (done.asker)
        done.answer(moods);
    next();
}

} // namespace chatoyant::client

#include "client/state/mood_tracker.h"

namespace chatoyant::client {

using std::chrono::milliseconds;

MoodTracker::MoodTracker(bool isGroup,
                         const Environment &environment,
                         DraftScorer &scorer,
                         QObject *parent)
    : QObject(parent)
    , m_environment(environment)
    , m_isGroup(isGroup)
    , m_fold(isGroup)
    , m_scorer(scorer)
    , m_changeAlarm(environment.timers)
    , m_draftAlarm(environment.timers)
{
    connect(&m_changeAlarm, &Alarm::rang, this, &MoodTracker::show);
    connect(&m_draftAlarm, &Alarm::rang, this, &MoodTracker::scoreDraft);
}

void MoodTracker::useCorrections(const MoodCorrections &corrections)
{
    m_corrections = &corrections;
    connect(&corrections, &MoodCorrections::changed, this, &MoodTracker::scoreDraft);
}

void MoodTracker::setGroup(bool isGroup)
{
    if (m_isGroup == isGroup)
        return;
    m_isGroup = isGroup;
    fold({});
}

void MoodTracker::setOn(bool isOn)
{
    m_isOn = isOn;
    show();
    scoreDraft();
}

QList<ConversationMood::Contribution> MoodTracker::contributions(int count) const
{
    return m_isOn ? m_fold.contributions(m_environment.clock.now(), count)
                  : QList<ConversationMood::Contribution>();
}

void MoodTracker::fold(const QList<Entry> &messages)
{
    m_fold = ConversationMood(m_isGroup);
    m_isFolded = false;
    for (const Entry &message : messages)
        addToFold(message);
    show();
}

void MoodTracker::add(const Entry &message)
{
    if (!message.mood)
        return;
    addToFold(message);
    show();
}

void MoodTracker::addToFold(const Entry &message)
{
    if (!message.mood)
        return;
    const Mood mood =
        m_corrections ? m_corrections->applied(message.text, *message.mood) : *message.mood;
    m_fold.add(mood, message.by, message.at);
    m_isFolded = true;
}

void MoodTracker::setServerMood(const Mood &mood)
{
    m_serverMood = mood;
    show();
}

void MoodTracker::setDraft(const QString &text)
{
    if (m_draft == text)
        return;
    m_draft = text;
    m_draftAlarm.start(draftPause);
}

void MoodTracker::show()
{
    const QDateTime now = m_environment.clock.now();
    Mood mood;
    if (m_isOn)
        mood = m_isFolded ? m_fold.current(now) : m_serverMood;
    if (const auto next = m_fold.nextChange(now); m_isOn && m_isFolded && next)
        m_changeAlarm.start(milliseconds(std::max<qint64>(1, now.msecsTo(*next))));
    else
        m_changeAlarm.stop();
    const Mood was = std::exchange(m_shown, mood);
    if (was.label != mood.label)
        emit moodChanged(was, mood);
}

void MoodTracker::scoreDraft()
{
    if (m_isOn && !m_draft.trimmed().isEmpty())
        return m_scorer.score(m_draft, this, [this](const Mood &mood) {
            setDraftMood(m_corrections ? m_corrections->applied(m_draft, mood) : mood);
        });
    m_scorer.forget(this);
    setDraftMood({});
}

void MoodTracker::setDraftMood(const Mood &mood)
{
    if (std::exchange(m_draftMood, mood) != mood)
        emit draftMoodChanged(mood);
}

} // namespace chatoyant::client

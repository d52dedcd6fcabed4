#include "client/state/mood_tracker.h"

namespace chatoyant::client {

using std::chrono::milliseconds;

namespace {

constexpr qsizetype mostMessages = 512; // many more than are folded

} // namespace

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
    foldAgain();
}

void MoodTracker::setLevel(MoodLevel level)
{
    if (std::exchange(m_level, level) == level)
        return;
    if (level != MoodLevel::Device) {
        m_scorer.forget(&m_judge);
        m_judged.clear();
    }
    foldAgain();
    scoreDraft();
    emit messagesJudged();
}

void MoodTracker::setVoiceCounted(bool isCounted)
{
    if (std::exchange(m_isVoiceCounted, isCounted) != isCounted)
        foldAgain();
}

bool MoodTracker::counts(const Entry &message) const
{
    return m_isVoiceCounted || message.kind != EntryKind::Transcript;
}

std::optional<Mood> MoodTracker::moodOf(const Entry &message) const
{
    if (!counts(message))
        return std::nullopt;
    std::optional<Mood> mood;
    if (m_level == MoodLevel::Server)
        mood = message.mood;
    else if (m_level == MoodLevel::Device && m_judged.contains(message.text))
        mood = m_judged.value(message.text);
    if (mood && m_corrections)
        mood = m_corrections->applied(message.text, *mood);
    return mood;
}

QList<ConversationMood::Contribution> MoodTracker::contributions(int count) const
{
    return isOn() ? m_fold.contributions(m_environment.clock.now(), count)
                  : QList<ConversationMood::Contribution>();
}

// Also forgets what was judged of messages that are not there any more.
void MoodTracker::fold(const QList<Entry> &messages)
{
    m_messages = messages;
    QHash<QString, Mood> judged;
    for (const Entry &message : messages) {
        if (m_judged.contains(message.text))
            judged.insert(message.text, m_judged.value(message.text));
    }
    m_judged = judged;
    foldAgain();
}

void MoodTracker::add(const Entry &message)
{
    m_messages.append(message);
    if (m_messages.size() > mostMessages)
        m_messages.remove(0, mostMessages / 2);
    addToFold(message);
    judgeMissing();
    show();
}

void MoodTracker::foldAgain()
{
    m_fold = ConversationMood(m_isGroup);
    m_isFolded = false;
    for (const Entry &message : std::as_const(m_messages))
        addToFold(message);
    judgeMissing();
    show();
}

void MoodTracker::addToFold(const Entry &message)
{
    const auto mood = moodOf(message);
    if (!mood)
        return;
    m_fold.add(*mood, message.by, message.at, moodWeight(message.kind));
    m_isFolded = true;
}

// The scorer forgets what was asked before: all that is missing is asked for again.
void MoodTracker::judgeMissing()
{
    if (m_level != MoodLevel::Device)
        return;
    QStringList texts;
    for (const Entry &message : std::as_const(m_messages)) {
        if (counts(message) && !message.text.isEmpty() && !m_judged.contains(message.text))
            texts.append(message.text);
    }
    if (texts.isEmpty())
        return m_scorer.forget(&m_judge);
    m_scorer.scoreAll(texts, &m_judge,
                      [this, texts](const QList<Mood> &moods) { onJudged(texts, moods); });
}

void MoodTracker::onJudged(const QStringList &texts, const QList<Mood> &moods)
{
    for (qsizetype at = 0; at < texts.size(); ++at)
        m_judged.insert(texts.at(at), moods.at(at));
    foldAgain();
    emit messagesJudged();
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
    if (!text.trimmed().isEmpty())
        return m_draftAlarm.start(draftPause);
    m_draftAlarm.stop();
    scoreDraft();
}

void MoodTracker::show()
{
    const QDateTime now = m_environment.clock.now();
    Mood mood;
    if (m_isFolded)
        mood = m_fold.current(now);
    else if (m_level == MoodLevel::Server)
        mood = m_serverMood;
    if (const auto next = m_fold.nextChange(now); m_isFolded && next)
        m_changeAlarm.start(milliseconds(std::max<qint64>(1, now.msecsTo(*next))));
    else
        m_changeAlarm.stop();
    const Mood was = std::exchange(m_shown, mood);
    if (was.label != mood.label)
        emit moodChanged(was, mood);
}

void MoodTracker::scoreDraft()
{
    if (isOn() && !m_draft.trimmed().isEmpty())
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

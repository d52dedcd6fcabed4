#include "common/mood/conversation_mood.h"

#include <algorithm>
#include <numeric>

namespace chatoyant {

namespace {

constexpr qint64 silenceLasts = std::chrono::milliseconds(ConversationMood::silence).count();
constexpr qint64 stay = std::chrono::milliseconds(ConversationMood::shortestStay).count();

size_t indexOf(MoodLabel label)
{
    return static_cast<size_t>(label);
}

MoodLabel countedAs(const Mood &mood)
{
    return mood.confidence >= ConversationMood::leastConfidence ? mood.label : MoodLabel::Neutral;
}

template <typename Values>
double sumOf(const Values &values)
{
    return std::accumulate(values.cbegin(), values.cend(), 0.0);
}

} // namespace

ConversationMood::ConversationMood(bool isGroup)
    : m_isGroup(isGroup)
{}

bool ConversationMood::add(const Mood &mood, UserId by, const QDateTime &at, double times)
{
    const MoodLabel before = m_shown;
    // A clock that was set back does not turn the chat's time back.
    const bool isBack = !m_recent.isEmpty() && at < m_recent.constLast().message.at;
    const QDateTime date = isBack ? m_recent.constLast().message.at : at;
    const Milliseconds time = date.toMSecsSinceEpoch();
    if (isSilentAt(time))
        *this = ConversationMood(m_isGroup);
    show(time);
    const MoodLabel counts = countedAs(mood);
    const double weight = times * (counts == MoodLabel::Neutral ? neutralWeight : 1);
    m_recent.append({{by, date, mood, weight}, time, counts});
    if (m_recent.size() > foldedMessages) {
        // As if folding began one message later. What is shown stays until its time has passed,
        // however many messages came in it.
        m_recent.removeFirst();
        m_fold = {};
        for (const Remembered &each : std::as_const(m_recent))
            m_fold.take(each, authorsNeeded());
    } else {
        m_fold.take(m_recent.constLast(), authorsNeeded());
    }
    show(time);
    return m_shown != before;
}

Mood ConversationMood::current(const QDateTime &now) const
{
    const Milliseconds time = now.toMSecsSinceEpoch();
    Mood mood;
    mood.model = model();
    if (m_recent.isEmpty() || isSilentAt(time) || m_fold.authors < authorsNeeded())
        return mood;
    const double total = sumOf(m_fold.mass);
    mood.label = labelAt(time);
    mood.confidence = m_fold.mass[indexOf(mood.label)] / total;
    mood.score = std::clamp(m_fold.scoreMass / total, -1.0, 1.0);
    return mood;
}

std::optional<QDateTime> ConversationMood::nextChange(const QDateTime &now) const
{
    const Milliseconds time = now.toMSecsSinceEpoch();
    if (const auto change = pending(); change && change->at > time)
        return QDateTime::fromMSecsSinceEpoch(change->at, Qt::UTC);
    if (labelAt(time) != MoodLabel::Neutral && !isSilentAt(time))
        return m_recent.constLast().message.at.addMSecs(silenceLasts);
    return std::nullopt;
}

QList<ConversationMood::Contribution> ConversationMood::contributions(const QDateTime &now,
                                                                      int count) const
{
    const Mood shown = current(now);
    QList<Contribution> found;
    if (shown.confidence <= 0)
        return found;
    const double total = sumOf(m_fold.mass);
    double left = 1;
    for (auto each = m_recent.crbegin(); each != m_recent.crend(); ++each) {
        if (each->counts == shown.label) {
            found.append(each->message);
            found.last().share *= left / total;
        }
        left *= decayPerMessage;
    }
    std::stable_sort(found.begin(), found.end(),
                     [](const auto &a, const auto &b) { return a.share > b.share; });
    if (found.size() > count)
        found.resize(count);
    return found;
}

bool ConversationMood::isSilentAt(Milliseconds time) const
{
    return !m_recent.isEmpty() && time - m_recent.constLast().at >= silenceLasts;
}

MoodLabel ConversationMood::labelAt(Milliseconds time) const
{
    const auto change = pending();
    return change && change->at <= time ? change->label : m_shown;
}

QString ConversationMood::model() const
{
    const auto named = std::find_if(m_recent.crbegin(), m_recent.crend(), [](const auto &each) {
        return !each.message.mood.model.isEmpty();
    });
    return named == m_recent.crend() ? QString() : named->message.mood.model;
}

// To what it changes, and when, if nobody writes any more.
std::optional<ConversationMood::Change> ConversationMood::pending() const
{
    const MoodLabel next = m_fold.waiting.value_or(m_fold.label);
    if (next == m_shown || m_recent.isEmpty())
        return std::nullopt;
    Milliseconds at = m_fold.waiting ? *m_fold.changedAt + stay : m_recent.constLast().at;
    if (m_shownAt)
        at = std::max(at, *m_shownAt + stay);
    return Change{next, at};
}

void ConversationMood::show(Milliseconds time)
{
    const auto change = pending();
    if (!change || change->at > time)
        return;
    m_shown = change->label;
    m_shownAt = change->at;
}

void ConversationMood::Fold::take(const Remembered &next, int authorsNeeded)
{
    if (waiting && next.at - *changedAt >= stay) {
        label = *waiting;
        *changedAt += stay;
    }
    for (double &each : mass)
        each *= decayPerMessage;
    mass[indexOf(next.counts)] += next.message.share;
    scoreMass = scoreMass * decayPerMessage + next.message.share * next.message.mood.score;
    noteAuthor(next.message.by);
    waiting.reset();
    if (authors >= authorsNeeded)
        decide(next.at);
}

void ConversationMood::Fold::noteAuthor(UserId author)
{
    if (authors < groupAuthors &&
        std::find(by.begin(), by.begin() + authors, author) == by.begin() + authors)
        by[size_t(authors++)] = author;
}

void ConversationMood::Fold::decide(Milliseconds at)
{
    const double total = sumOf(mass);
    const auto most = std::max_element(mass.cbegin(), mass.cend());
    const auto leader = static_cast<MoodLabel>(most - mass.cbegin());
    const double share = *most / total;
    if (leader == label || share < enterShare || share - mass[indexOf(label)] / total < leadShare)
        return;
    if (changedAt && at - *changedAt < stay) {
        waiting = leader;
        return;
    }
    label = leader;
    changedAt = at;
}

} // namespace chatoyant

#include "common/mood/conversation_mood.h"

#include <algorithm>
#include <numeric>
#include <utility>

namespace chatoyant {

namespace {

size_t indexOf(MoodLabel label)
{
    return static_cast<size_t>(label);
}

MoodLabel countedAs(const Mood &mood)
{
    return mood.confidence >= ConversationMood::leastConfidence ? mood.label : MoodLabel::Neutral;
}

qint64 milliseconds(std::chrono::milliseconds duration)
{
    return duration.count();
}

} // namespace

ConversationMood::ConversationMood(bool isGroup)
    : m_isGroup(isGroup)
{}

bool ConversationMood::add(const Mood &mood, UserId by, const QDateTime &at, double times)
{
    const MoodLabel before = m_shown;
    const QDateTime time = notBack(at);
    if (isSilentAt(time))
        *this = ConversationMood(m_isGroup);
    show(time);
    const bool isNeutral = countedAs(mood) == MoodLabel::Neutral;
    take({by, at, mood, times * (isNeutral ? neutralWeight : 1)});
    if (m_recent.size() > foldedMessages)
        forgetFirst();
    show(time);
    return m_shown != before;
}

Mood ConversationMood::current(const QDateTime &now) const
{
    Mood mood;
    mood.model = m_model;
    if (!m_lastAt.isValid() || isSilentAt(now) || !isEnoughAuthors())
        return mood;
    const double total = std::accumulate(m_mass.cbegin(), m_mass.cend(), 0.0);
    mood.label = labelAt(now);
    mood.confidence = shares()[indexOf(mood.label)];
    mood.score = std::clamp(m_scoreMass / total, -1.0, 1.0);
    return mood;
}

std::optional<QDateTime> ConversationMood::nextChange(const QDateTime &now) const
{
    if (const auto change = pending(); change && change->at > now)
        return change->at;
    if (labelAt(now) != MoodLabel::Neutral && !isSilentAt(now))
        return m_lastAt.addMSecs(milliseconds(silence));
    return std::nullopt;
}

QList<ConversationMood::Contribution> ConversationMood::contributions(const QDateTime &now,
                                                                      int count) const
{
    const Mood shown = current(now);
    QList<Contribution> found;
    if (shown.confidence <= 0)
        return found;
    const double total = std::accumulate(m_mass.cbegin(), m_mass.cend(), 0.0);
    double left = 1;
    for (auto each = m_recent.crbegin(); each != m_recent.crend(); ++each) {
        if (countedAs(each->mood) == shown.label)
            found.append({each->by, each->at, each->mood, each->share * left / total});
        left *= decayPerMessage;
    }
    std::stable_sort(found.begin(), found.end(),
                     [](const auto &a, const auto &b) { return a.share > b.share; });
    if (found.size() > count)
        found.resize(count);
    return found;
}

bool ConversationMood::isSilentAt(const QDateTime &time) const
{
    return m_lastAt.isValid() && m_lastAt.msecsTo(time) >= milliseconds(silence);
}

bool ConversationMood::isEnoughAuthors() const
{
    return !m_isGroup || m_authors.size() >= groupAuthors;
}

MoodLabel ConversationMood::labelAt(const QDateTime &time) const
{
    const auto change = pending();
    return change && change->at <= time ? change->label : m_shown;
}

ConversationMood::Shares ConversationMood::shares() const
{
    const double total = std::accumulate(m_mass.cbegin(), m_mass.cend(), 0.0);
    Shares result{};
    std::transform(m_mass.cbegin(), m_mass.cend(), result.begin(),
                   [total](double mass) { return mass / total; });
    return result;
}

// A clock that was set back does not turn the chat's time back.
QDateTime ConversationMood::notBack(const QDateTime &time) const
{
    return m_lastAt.isValid() ? std::max(time, m_lastAt) : time;
}

void ConversationMood::take(const Contribution &message)
{
    m_lastAt = notBack(message.at);
    if (m_waiting && m_changedAt.msecsTo(m_lastAt) >= milliseconds(shortestStay)) {
        m_label = *m_waiting;
        m_changedAt = m_changedAt.addMSecs(milliseconds(shortestStay));
    }
    fold(message);
    decide(m_lastAt);
}

// As if folding began one message later. What is shown stays until its time has passed, however
// many messages came in it.
void ConversationMood::forgetFirst()
{
    ConversationMood anew(m_isGroup);
    for (const Contribution &message : m_recent.sliced(1))
        anew.take(message);
    anew.m_shown = m_shown;
    anew.m_shownAt = m_shownAt;
    *this = anew;
}

// To what it changes, and when, if nobody writes any more.
std::optional<ConversationMood::Change> ConversationMood::pending() const
{
    const MoodLabel next = m_waiting.value_or(m_label);
    if (next == m_shown)
        return std::nullopt;
    QDateTime at = m_waiting ? m_changedAt.addMSecs(milliseconds(shortestStay)) : m_lastAt;
    if (m_shownAt.isValid())
        at = std::max(at, m_shownAt.addMSecs(milliseconds(shortestStay)));
    return Change{next, at};
}

void ConversationMood::show(const QDateTime &time)
{
    const auto change = pending();
    if (!change || change->at > time)
        return;
    m_shown = change->label;
    m_shownAt = change->at;
}

// Its share is its whole weight here.
void ConversationMood::fold(const Contribution &message)
{
    const double weight = message.share;
    for (double &mass : m_mass)
        mass *= decayPerMessage;
    m_mass[indexOf(countedAs(message.mood))] += weight;
    m_scoreMass = m_scoreMass * decayPerMessage + weight * message.mood.score;
    if (!message.mood.model.isEmpty())
        m_model = message.mood.model;
    if (m_authors.size() < groupAuthors && !m_authors.contains(message.by))
        m_authors.append(message.by);
    m_recent.append(message);
}

void ConversationMood::decide(const QDateTime &at)
{
    m_waiting.reset();
    if (!isEnoughAuthors())
        return;
    const Shares share = shares();
    const auto leader = std::max_element(share.cbegin(), share.cend());
    const auto label = static_cast<MoodLabel>(leader - share.cbegin());
    if (label == m_label || *leader < enterShare || *leader - share[indexOf(m_label)] < leadShare)
        return;
    if (m_changedAt.isValid() && m_changedAt.msecsTo(at) < milliseconds(shortestStay)) {
        m_waiting = label;
        return;
    }
    m_label = label;
    m_changedAt = at;
}

} // namespace chatoyant

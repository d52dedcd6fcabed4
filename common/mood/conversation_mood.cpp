#include "common/mood/conversation_mood.h"

#include <algorithm>
#include <numeric>

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

bool ConversationMood::add(const Mood &mood, UserId by, const QDateTime &at)
{
    const MoodLabel before = m_label;
    // A clock that was set back does not turn the chat's time back.
    const QDateTime time = m_lastAt.isValid() ? std::max(at, m_lastAt) : at;
    if (isSilentAt(time)) {
        forget();
    } else {
        const MoodLabel now = labelAt(time);
        if (now != m_label)
            m_changedAt = m_changedAt.addMSecs(milliseconds(shortestStay));
        m_label = now;
    }
    fold(mood, by, time);
    decide(time);
    return m_label != before;
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
    if (m_waiting && labelAt(now) != *m_waiting)
        return m_changedAt.addMSecs(milliseconds(shortestStay));
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
    if (m_waiting && m_changedAt.msecsTo(time) >= milliseconds(shortestStay))
        return *m_waiting;
    return m_label;
}

ConversationMood::Shares ConversationMood::shares() const
{
    const double total = std::accumulate(m_mass.cbegin(), m_mass.cend(), 0.0);
    Shares result{};
    std::transform(m_mass.cbegin(), m_mass.cend(), result.begin(),
                   [total](double mass) { return mass / total; });
    return result;
}

void ConversationMood::forget()
{
    *this = ConversationMood(m_isGroup);
}

void ConversationMood::fold(const Mood &mood, UserId by, const QDateTime &at)
{
    const MoodLabel label = countedAs(mood);
    const double weight = label == MoodLabel::Neutral ? neutralWeight : 1;
    for (double &mass : m_mass)
        mass *= decayPerMessage;
    m_mass[indexOf(label)] += weight;
    m_scoreMass = m_scoreMass * decayPerMessage + weight * mood.score;
    m_lastAt = at;
    if (!mood.model.isEmpty())
        m_model = mood.model;
    if (m_authors.size() < groupAuthors && !m_authors.contains(by))
        m_authors.append(by);
    if (m_recent.size() >= rememberedMessages)
        m_recent.removeFirst();
    m_recent.append({by, at, mood, weight});
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

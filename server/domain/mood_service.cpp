#include "server/domain/mood_service.h"

namespace chatoyant::server {

namespace {

constexpr qsizetype mostMoods = 20'000;   // of chats, remembered
constexpr qsizetype mostLevels = 100'000; // of people, remembered

} // namespace

MoodService::MoodService(const Parts &parts)
    : m_parts(parts)
{
    m_parts.batch.onFailure([this] {
        m_chats.clear();
        m_levels.clear();
        m_scored = 0;
    });
}

std::optional<Mood> MoodService::score(const ChatState &chat,
                                       UserId by,
                                       const std::optional<Origin> &forwarded,
                                       const QString &text)
{
    if (!m_parts.engine || text.isEmpty() || !mayJudge(chat, by) ||
        (forwarded && !mayJudge(chat, forwarded->by)))
        return std::nullopt;
    if (++m_scored == 1)
        m_parts.batch.afterCommit([this] { m_scored = 0; });
    return m_scored > carefulScores ? m_parts.engine->scoreHurriedly(text)
                                    : m_parts.engine->score(text);
}

void MoodService::add(const ChatState &chat, const Entry &message)
{
    if (!counts(message))
        return;
    const ChatId id = chat.record.id;
    auto known = m_chats.find(id);
    if (known == m_chats.end()) {
        // The log holds this message already: compare with what it says without it.
        QList<Entry> before = m_parts.log.moods(id, ConversationMood::foldedMessages + 1);
        before.removeIf([&message](const Entry &entry) { return entry.seq == message.seq; });
        remember(id, folding(before, chat.isGroup()), message.at);
        known = m_chats.find(id);
    }
    known->mood.add(*message.mood, message.by, message.at, moodWeight(message.kind));
    known->seq = message.seq;
    tell(*known, chat, message.at);
}

void MoodService::refresh(const ChatState &chat, Seq seq)
{
    const ChatId id = chat.record.id;
    const auto known = m_chats.constFind(id);
    if (known == m_chats.cend())
        return; // nobody was told anything
    Known anew = folding(m_parts.log.moods(id, ConversationMood::foldedMessages), chat.isGroup());
    anew.seq = seq;
    const MoodLabel told = known->told;
    const QDateTime now = m_parts.clock.now();
    Known &kept = remember(id, std::move(anew), now);
    kept.told = told;
    tell(kept, chat, now); // at once: what is gone counts no longer
}

void MoodService::ripen()
{
    const QDateTime now = m_parts.clock.now();
    for (auto known = m_chats.begin(); known != m_chats.end(); ++known) {
        if (!known->due.isValid() || known->due > now)
            continue;
        const ChatState *chat = m_parts.directory.open(known.key());
        const bool isHeld = known->mood.current(now).confidence > 0; // else it is silence
        if (chat && tell(*known, *chat, now) && isHeld)
            known->ripenedAt = now;
        else if (!chat)
            known->due = {};
    }
}

Mood MoodService::current(const ChatSummary &chat)
{
    const QDateTime now = m_parts.clock.now();
    const QDateTime oldest =
        now.addMSecs(-std::chrono::milliseconds(ConversationMood::silence).count());
    if (chat.activeAt < oldest)
        return {};
    const auto known = m_chats.constFind(chat.id);
    if (known != m_chats.cend())
        return known->mood.current(now);
    const QList<Entry> messages = m_parts.log.moods(chat.id, ConversationMood::foldedMessages);
    return remember(chat.id, folding(messages, chat.kind != ChatKind::Direct), now)
        .mood.current(now);
}

bool MoodService::counts(const Entry &message) const
{
    return message.mood && (m_parts.countsVoices || message.kind != EntryKind::Transcript);
}

MoodService::Known MoodService::folding(const QList<Entry> &messages, bool isGroup) const
{
    Known known{ConversationMood(isGroup)};
    for (const Entry &message : messages) {
        if (!counts(message))
            continue;
        known.mood.add(*message.mood, message.by, message.at, moodWeight(message.kind));
        known.seq = message.seq;
    }
    return known;
}

// What it is now is what the members see, or will read.
MoodService::Known &MoodService::remember(ChatId chat, Known known, const QDateTime &now)
{
    if (m_chats.size() >= mostMoods)
        m_chats.clear();
    known.told = known.mood.current(now).label;
    known.due = known.mood.nextChange(now).value_or(QDateTime());
    return *m_chats.insert(chat, std::move(known));
}

bool MoodService::tell(Known &known, const ChatState &chat, const QDateTime &now)
{
    constexpr std::chrono::milliseconds stay = ConversationMood::shortestStay;
    const Mood mood = known.mood.current(now);
    known.due = known.mood.nextChange(now).value_or(QDateTime());
    if (mood.label == known.told)
        return false;
    // What ripens is told up to a second late: what follows is so late as well.
    const QDateTime earliest = known.ripenedAt.addMSecs(stay.count());
    if (known.ripenedAt.isValid() && now < earliest) {
        known.due = earliest;
        return false;
    }
    known.told = mood.label;
    m_parts.delivery.mood(chat.record.id, mood, known.seq, chat.audience);
    return true;
}

bool MoodService::mayJudge(const ChatState &chat, UserId user)
{
    if (const auto here = chat.moodLevels.constFind(user); here != chat.moodLevels.cend())
        return *here == MoodLevel::Server;
    const auto known = m_levels.constFind(user);
    if (known != m_levels.cend())
        return *known == MoodLevel::Server;
    const MoodLevel level = moodLevelOf(m_parts.users.settings(user));
    if (m_levels.size() >= mostLevels)
        m_levels.clear();
    m_levels.insert(user, level);
    return level == MoodLevel::Server;
}

} // namespace chatoyant::server

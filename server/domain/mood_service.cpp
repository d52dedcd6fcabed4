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
    if (!message.mood)
        return;
    const ChatId id = chat.record.id;
    if (!m_chats.contains(id)) {
        // The log holds this message already: compare with what it says without it.
        QList<Entry> before = m_parts.log.moods(id, ConversationMood::foldedMessages + 1);
        before.removeIf([&message](const Entry &entry) { return entry.seq == message.seq; });
        remember(id, folding(before, chat.isGroup()));
    }
    ConversationMood &mood = *m_chats.find(id);
    if (mood.add(*message.mood, message.by, message.at, moodWeight(message.kind)))
        m_parts.delivery.mood(id, mood.current(message.at), message.seq, chat.audience);
}

void MoodService::refresh(const ChatState &chat, Seq seq)
{
    const ChatId id = chat.record.id;
    const auto known = m_chats.constFind(id);
    if (known == m_chats.cend())
        return; // nobody was told anything
    const QDateTime now = m_parts.clock.now();
    const Mood before = known->current(now);
    remember(id, folding(m_parts.log.moods(id, ConversationMood::foldedMessages), chat.isGroup()));
    const Mood after = m_chats.constFind(id)->current(now);
    if (before.label != after.label)
        m_parts.delivery.mood(id, after, seq, chat.audience);
}

Mood MoodService::current(const ChatSummary &chat)
{
    const QDateTime now = m_parts.clock.now();
    const QDateTime oldest =
        now.addMSecs(-std::chrono::milliseconds(ConversationMood::silence).count());
    if (chat.activeAt < oldest)
        return {};
    if (!m_chats.contains(chat.id))
        remember(chat.id, folding(m_parts.log.moods(chat.id, ConversationMood::foldedMessages),
                                  chat.kind != ChatKind::Direct));
    return m_chats.constFind(chat.id)->current(now);
}

ConversationMood MoodService::folding(const QList<Entry> &messages, bool isGroup)
{
    ConversationMood mood(isGroup);
    for (const Entry &message : messages) {
        if (message.mood)
            mood.add(*message.mood, message.by, message.at, moodWeight(message.kind));
    }
    return mood;
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

void MoodService::remember(ChatId chat, const ConversationMood &mood)
{
    if (m_chats.size() >= mostMoods)
        m_chats.clear();
    m_chats.insert(chat, mood);
}

} // namespace chatoyant::server

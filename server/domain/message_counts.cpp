#include "server/domain/message_counts.h"

#include <algorithm>

namespace chatoyant::server {

MessageContent contentOf(const Entry &message)
{
    if (message.files.isEmpty())
        return MessageContent::Text;
    const auto isVoice = [](const Attachment &file) { return file.kind == AttachmentKind::Voice; };
    if (std::none_of(message.files.cbegin(), message.files.cend(), isVoice))
        return MessageContent::Files;
    return message.files.size() == 1 ? MessageContent::Voice : MessageContent::Other;
}

void MessageCounter::add(ChatKind chat, const Entry &message)
{
    ++m_counts.stored[size_t(chat)][size_t(contentOf(message))];
    if (!message.mood)
        return;
    ++m_counts.byMood[size_t(message.mood->label)];
    const auto *above =
        std::lower_bound(moodScoreEdges.begin(), moodScoreEdges.end(), message.mood->score);
    ++m_counts.byScore[size_t(above - moodScoreEdges.begin())];
    m_counts.scores += message.mood->score;
    m_writers.insert(message.by);
}

MessageCounts MessageCounter::take()
{
    MessageCounts taken = std::exchange(m_counts, {});
    if (m_writers.size() < fewestWriters) {
        m_counts.byMood = std::exchange(taken.byMood, {});
        m_counts.byScore = std::exchange(taken.byScore, {});
        m_counts.scores = std::exchange(taken.scores, 0);
    } else {
        m_writers.clear();
    }
    return taken;
}

} // namespace chatoyant::server

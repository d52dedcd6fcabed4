#include "client/models/chat_list_model.h"
#include "client/models/person_tag.h"
#include "client/state/mood_levels.h"

// What stands beside the names of chats: moods, for who wants them there, and tags.
namespace chatoyant::client {

void ChatListModel::setMoodWords(const QHash<MoodLabel, QString> &words)
{
    if (std::exchange(m_moodWords, words) != words)
        refreshAll();
}

void ChatListModel::refreshAll()
{
    if (!m_order.isEmpty())
        emit dataChanged(index(0), index(rowCount() - 1));
}

QString ChatListModel::tag(const ChatSummary &chat) const
{
    return chat.kind == ChatKind::Direct ? personTag(m_session.people().user(chat.peer.id))
                                         : QString();
}

// What the server works out, where that is wanted.
MoodLabel ChatListModel::mood(const ChatSummary &chat) const
{
    const bool isTold = m_moodWords.contains(chat.mood.label) &&
                        m_session.moodLevels().of(chat.id) == MoodLevel::Server;
    return isTold ? chat.mood.label : MoodLabel::Neutral;
}

} // namespace chatoyant::client

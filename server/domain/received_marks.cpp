#include "server/domain/received_marks.h"

#include "common/base/limits.h"

#include <limits>

namespace chatoyant::server {

namespace {

constexpr qsizetype mostMarkedChats = 20'000; // remembered
constexpr int storedAtOnce = 1000;

} // namespace

ReceivedMarks::ReceivedMarks(const Parts &parts)
    : m_parts(parts)
{
    m_parts.batch.onFailure([this] { m_chats.clear(); });
}

void ReceivedMarks::received(UserId who, ChatId id, Seq seq)
{
    const ChatState *chat = m_parts.directory.find(id, who);
    if (!chat || chat->audience.size() > limits::receivedMembers)
        return;
    Marks &marks = marksOf(*chat);
    ReceivedMark &mark = marks[who];
    const Seq wanted = qMin(seq, chat->head);
    if (wanted <= mark.seq)
        return;
    const Least before = leastOf(marks, chat->audience);
    mark.seq = wanted;
    m_unstored.insert({id, who}, wanted);
    if (mark.isShown)
        tell(*chat, before, leastOf(marks, chat->audience));
}

// Whole lists are asked for: what is not in use stays as it is stored.
Seq ReceivedMarks::byOthers(ChatId id, UserId reader) const
{
    const Marks marks = stored(id);
    return marks.size() > limits::receivedMembers ? 0 : leastOf(marks, marks.keys()).seenBy(reader);
}

void ReceivedMarks::store()
{
    int left = storedAtOnce;
    for (auto mark = m_unstored.begin(); mark != m_unstored.end() && left > 0; --left) {
        m_parts.storage.setReceivedMark(mark.key().first, mark.key().second, mark.value());
        mark = m_unstored.erase(mark);
    }
}

void ReceivedMarks::forget()
{
    m_chats.clear();
}

ReceivedMarks::Marks &ReceivedMarks::marksOf(const ChatState &chat)
{
    const ChatId id = chat.record.id;
    const auto known = m_chats.find(id);
    // Whoever joined since has none yet.
    if (known != m_chats.end() && known->size() >= chat.audience.size())
        return *known;
    if (m_chats.size() >= mostMarkedChats)
        m_chats.clear();
    return *m_chats.insert(id, stored(id));
}

// With what is still to be stored.
ReceivedMarks::Marks ReceivedMarks::stored(ChatId chat) const
{
    Marks marks = m_parts.storage.receivedMarks(chat);
    for (auto mark = marks.begin(); mark != marks.end(); ++mark)
        mark->seq = qMax(mark->seq, m_unstored.value({chat, mark.key()}));
    return marks;
}

// Among those who show it.
ReceivedMarks::Least ReceivedMarks::leastOf(const Marks &marks, const QList<UserId> &members)
{
    constexpr Seq none = std::numeric_limits<Seq>::max();
    Least least{none, {}, none};
    for (const UserId &member : members) {
        const ReceivedMark mark = marks.value(member);
        if (!mark.isShown)
            continue;
        if (mark.seq < least.first) {
            least.second = least.first;
            least.first = mark.seq;
            least.holder = member;
        } else if (mark.seq < least.second) {
            least.second = mark.seq;
        }
    }
    for (Seq *seq : {&least.first, &least.second})
        *seq = *seq == none ? 0 : *seq;
    return least;
}

// One frame for all who see the same.
void ReceivedMarks::tell(const ChatState &chat, const Least &before, const Least &after)
{
    QHash<Seq, QList<UserId>> audiences;
    for (const UserId &member : chat.audience) {
        const Seq seen = after.seenBy(member);
        if (seen > before.seenBy(member))
            audiences[seen].append(member);
    }
    for (auto each = audiences.cbegin(); each != audiences.cend(); ++each)
        m_parts.delivery.received(chat.record.id, each.key(), each.value());
}

} // namespace chatoyant::server

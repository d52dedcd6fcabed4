#include "client/state/received_marks.h"

#include "client/net/api.h"
#include "client/state/catch_up.h"
#include "client/state/chat_list.h"
#include "client/state/people.h"
#include "common/base/limits.h"

namespace chatoyant::client {

ReceivedMarks::ReceivedMarks(Api &api, const Targets &targets, Timers &timers, QObject *parent)
    : QObject(parent)
    , m_api(api)
    , m_targets(targets)
    , m_alarm(timers)
{
    connect(&targets.catchUp, &CatchUp::settled, this, &ReceivedMarks::onSettled);
    connect(&targets.catchUp, &CatchUp::finished, this, &ReceivedMarks::onFinished);
    connect(&m_alarm, &Alarm::rang, this, &ReceivedMarks::say);
}

void ReceivedMarks::onSettled(ChatId chat, const QList<Entry> &entries)
{
    Seq newest = 0;
    for (const Entry &entry : entries) {
        if (entry.kind == EntryKind::Message && entry.by != m_targets.people.me().id)
            newest = entry.seq;
    }
    note(chat, newest);
}

void ReceivedMarks::onFinished()
{
    m_isUnknown = false;
    const QList<ChatSummary> chats = m_targets.chats.chats();
    for (const ChatSummary &chat : chats) {
        if (chat.unread > 0)
            note(chat.id, chat.head);
    }
}

void ReceivedMarks::note(ChatId chat, Seq seq)
{
    const int members = m_targets.chats.summary(chat).memberCount;
    if (seq <= m_waiting.value(chat) || members > limits::receivedMembers || m_isUnknown)
        return;
    m_waiting.insert(chat, seq);
    if (!m_alarm.isActive())
        m_alarm.start(sayEvery);
}

void ReceivedMarks::say()
{
    QHash<ChatId, Seq> said;
    for (auto mark = m_waiting.begin();
         mark != m_waiting.end() && said.size() < limits::receivedChats;) {
        said.insert(mark.key(), mark.value());
        mark = m_waiting.erase(mark);
    }
    m_api.markReceived(said, this, [this](const Result<void> &answer) {
        m_isUnknown = !answer && answer.error().reason == Reason::UnknownMethod;
    });
    if (!m_waiting.isEmpty())
        m_alarm.start(sayEvery);
}

} // namespace chatoyant::client

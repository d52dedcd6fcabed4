#include "client/state/typing_tracker.h"

#include "client/net/api.h"

namespace chatoyant::client {

using std::chrono::milliseconds;

TypingTracker::TypingTracker(Api &api, const Environment &environment, QObject *parent)
    : QObject(parent)
    , m_api(api)
    , m_environment(environment)
    , m_alarm(environment.timers)
{
    connect(&m_alarm, &Alarm::rang, this, &TypingTracker::expire);
}

void TypingTracker::say(ChatId chat)
{
    const QDateTime now = m_environment.clock.now();
    const QDateTime said = m_said.value(chat);
    if (said.isValid() && said.msecsTo(now) < milliseconds(sayEvery).count())
        return;
    m_said.insert(chat, now);
    m_api.typing(chat);
}

void TypingTracker::heard(ChatId chat, UserId user)
{
    m_typing[chat].insert(user, m_environment.clock.now());
    if (!m_alarm.isActive())
        m_alarm.start(forgetAfter);
    emit changed(chat);
}

void TypingTracker::stopped(ChatId chat, UserId user)
{
    const auto found = m_typing.find(chat);
    if (found == m_typing.end() || found->remove(user) == 0)
        return;
    if (found->isEmpty())
        m_typing.erase(found);
    emit changed(chat);
}

void TypingTracker::expire()
{
    const QDateTime now = m_environment.clock.now();
    qint64 next = -1;
    QList<std::pair<ChatId, UserId>> late;
    for (auto chat = m_typing.cbegin(); chat != m_typing.cend(); ++chat) {
        for (auto user = chat->cbegin(); user != chat->cend(); ++user) {
            const qint64 left = milliseconds(forgetAfter).count() - user->msecsTo(now);
            if (left <= 0)
                late.append({chat.key(), user.key()});
            else
                next = next < 0 ? left : std::min(next, left);
        }
    }
    if (next > 0)
        m_alarm.start(milliseconds(next));
    for (const auto &[chat, user] : late)
        stopped(chat, user);
}

} // namespace chatoyant::client

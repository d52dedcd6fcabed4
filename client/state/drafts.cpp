#include "client/state/drafts.h"

#include "client/state/local_cache.h"

namespace chatoyant::client {

using std::chrono::milliseconds;

Drafts::Drafts(LocalCache &cache, const Clock &clock, Timers &timers, QObject *parent)
    : QObject(parent)
    , m_cache(cache)
    , m_clock(clock)
    , m_alarm(timers)
{
    connect(&m_alarm, &Alarm::rang, this, &Drafts::flush);
}

Drafts::~Drafts()
{
    flush();
}

void Drafts::set(ChatId chat, const Draft &draft)
{
    if (m_drafts.value(chat) == draft)
        return;
    const bool wasShown = !m_drafts.value(chat).isEmpty();
    if (draft.isEmpty())
        m_drafts.remove(chat);
    else
        m_drafts.insert(chat, draft);
    if (m_unsaved.isEmpty())
        m_unsavedSince = m_clock.now();
    m_unsaved.insert(chat);
    const milliseconds left = longest - milliseconds(m_unsavedSince.msecsTo(m_clock.now()));
    m_alarm.start(std::clamp(left, milliseconds(0), pause));
    if (wasShown || !draft.isEmpty())
        emit changed(chat);
}

void Drafts::flush()
{
    m_alarm.stop();
    for (const ChatId chat : std::exchange(m_unsaved, {}))
        m_cache.putDraft(chat, m_drafts.value(chat));
}

void Drafts::restore(const QHash<ChatId, Draft> &drafts)
{
    m_drafts = drafts;
    for (auto draft = drafts.cbegin(); draft != drafts.cend(); ++draft)
        emit changed(draft.key());
}

} // namespace chatoyant::client

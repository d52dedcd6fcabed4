#include "client/state/pins.h"

#include "client/net/api.h"
#include "client/state/change_queue.h"
#include "client/state/chat_list.h"
#include "client/state/hidden_messages.h"
#include "client/state/local_cache.h"
#include "client/state/workspace.h"

namespace chatoyant::client {

Pins::Pins(ChatId chat, Workspace &workspace, FindMessage find, QObject *parent)
    : QObject(parent)
    , m_chat(chat)
    , m_workspace(workspace)
    , m_find(std::move(find))
{
    connect(&workspace.changes, &ChangeQueue::changed, this, [this](ChatId where) {
        if (where == m_chat)
            refresh();
    });
    connect(&workspace.hidden, &HiddenMessages::changed, this, [this](ChatId where) {
        if (where == m_chat)
            refresh();
    });
}

void Pins::load()
{
    m_workspace.cache.readPins(m_chat, this, [this](const Result<PinList> &pins) {
        if (!pins || m_isHeard)
            return;
        m_isLoaded = true;
        m_known = *pins;
        refresh();
    });
    ask();
}

void Pins::ask()
{
    const Seq head = m_workspace.chats.summary(m_chat).head;
    if (m_asking++ == 0)
        m_since.clear();
    m_workspace.api.pins(m_chat, this, [this, head](const Result<QList<Entry>> &pins) {
        --m_asking;
        if (pins)
            onAnswer(*pins, head);
        // Otherwise what is known stays; the next connection asks again.
    });
}

void Pins::onAnswer(const QList<Entry> &messages, Seq upTo)
{
    m_isLoaded = true;
    m_isHeard = true;
    m_known = {messages, upTo};
    for (const Entry &entry : std::as_const(m_since))
        foldPins(m_known, entry, m_find);
    m_workspace.cache.putPins(m_chat, m_known);
    refresh();
}

void Pins::apply(const QList<Entry> &entries)
{
    if (m_asking > 0)
        m_since += entries;
    if (!m_isLoaded)
        return; // the cache and the server tell the whole of it
    const QList<Entry> before = m_known.messages;
    bool isComplete = true;
    for (const Entry &entry : entries)
        isComplete = foldPins(m_known, entry, m_find) && isComplete;
    if (!isComplete)
        ask();
    else if (m_known.messages != before)
        m_workspace.cache.putPins(m_chat, m_known);
    refresh();
}

// As if what waits had happened.
void Pins::refresh()
{
    PinList shown = m_known;
    for (const Change &change : m_workspace.changes.changes(m_chat)) {
        if (!change.refused)
            foldPins(shown, change.entry, m_find);
    }
    shown.messages.removeIf(
        [this](const Entry &pin) { return m_workspace.hidden.has(m_chat, pin.seq); });
    if (shown.messages == m_shown)
        return;
    m_shown = shown.messages;
    emit changed();
}

} // namespace chatoyant::client

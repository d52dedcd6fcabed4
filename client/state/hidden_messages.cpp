#include "client/state/hidden_messages.h"

#include "client/net/api.h"
#include "client/state/chat_list.h"
#include "client/state/line_window.h"
#include "client/state/local_cache.h"
#include "client/state/people.h"
#include "client/state/synced_settings.h"

#include <QJsonDocument>

#include <algorithm>

namespace chatoyant::client {

namespace {

constexpr int pageBefore = 50;

} // namespace

HiddenMessages::HiddenMessages(const Parts &parts, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
{
    connect(&parts.settings, &SyncedSettings::changed, this, &HiddenMessages::follow);
    connect(&parts.chats, &ChatList::added, this, &HiddenMessages::followLast);
    connect(&parts.chats, &ChatList::changed, this, &HiddenMessages::followLast);
    connect(&parts.chats, &ChatList::removed, this, [this](ChatId chat) { m_before.remove(chat); });
    connect(&parts.chats, &ChatList::reset, this, [this] {
        for (const ChatId chat : m_hidden.keys())
            followLast(chat);
    });
    follow();
}

bool HiddenMessages::hide(ChatId chat, const QList<Seq> &messages)
{
    Numbers numbers = m_hidden.value(chat);
    for (const Seq seq : messages) {
        if (seq > 0)
            numbers.insert(seq);
    }
    return keep(chat, numbers);
}

void HiddenMessages::show(ChatId chat, const QList<Seq> &messages)
{
    Numbers numbers = m_hidden.value(chat);
    for (const Seq seq : messages)
        numbers.remove(seq);
    keep(chat, numbers);
}

void HiddenMessages::blank(ChatId chat, Line &line) const
{
    if (!has(chat, line.entry.seq))
        return;
    line.isDeleted = true;
    line.entry.text.clear();
    line.entry.files.clear();
    line.entry.mentions.clear();
    line.transcript.reset();
    line.previews.clear();
    line.reactions.clear();
}

std::optional<Entry> HiddenMessages::lastOf(const ChatSummary &chat) const
{
    if (!chat.last || !has(chat.id, chat.last->seq))
        return chat.last;
    const Before before = m_before.value(chat.id);
    return before.hidden == chat.last->seq ? before.message : std::nullopt;
}

// What was hidden in chats that are gone goes along.
bool HiddenMessages::keep(ChatId chat, const Numbers &numbers)
{
    QJsonObject kept;
    for (auto each = m_hidden.cbegin(); each != m_hidden.cend(); ++each) {
        if (each.key() != chat && m_parts.chats.contains(each.key()))
            kept.insert(each.key().toString(), writtenSeqs(*each));
    }
    if (!numbers.isEmpty())
        kept.insert(chat.toString(), writtenSeqs(numbers));
    QJsonObject all = m_parts.settings.all();
    all.insert(setting, kept);
    const bool isMore = numbers.size() > m_hidden.value(chat).size();
    if (isMore && QJsonDocument(all).toJson(QJsonDocument::Compact).size() > room)
        return false;
    m_parts.settings.set(setting, kept);
    return true;
}

void HiddenMessages::follow()
{
    QHash<ChatId, Numbers> now;
    const QJsonObject kept = m_parts.settings.value(setting).toObject();
    for (auto each = kept.constBegin(); each != kept.constEnd(); ++each) {
        const ChatId chat = ChatId::fromString(each.key());
        if (const Numbers numbers = readSeqs(each->toString()); !numbers.isEmpty())
            now.insert(chat, numbers);
    }
    const QHash<ChatId, Numbers> before = std::exchange(m_hidden, now);
    QSet<ChatId> chats(before.keyBegin(), before.keyEnd());
    chats.unite(QSet<ChatId>(now.keyBegin(), now.keyEnd()));
    for (const ChatId chat : std::as_const(chats)) {
        if (before.value(chat) == m_hidden.value(chat))
            continue;
        m_before.remove(chat);
        followLast(chat);
        emit changed(chat);
    }
}

void HiddenMessages::followLast(ChatId chat)
{
    const ChatSummary summary = m_parts.chats.summary(chat);
    if (!summary.last || !has(chat, summary.last->seq))
        return;
    if (m_before.value(chat).hidden != summary.last->seq)
        lookBefore(chat, summary.last->seq);
}

// On this device, or else on the server.
void HiddenMessages::lookBefore(ChatId chat, Seq hidden)
{
    m_before.insert(chat, {hidden});
    const LogQuery query{chat, -1, hidden, pageBefore};
    m_parts.cache.readPage(query, this, [this, query, hidden](const Result<CachePage> &page) {
        if (m_before.value(query.chat).hidden != hidden)
            return;
        if (page && !page->entries.isEmpty())
            return onPage(query.chat, page->entries, page->amendments);
        m_parts.api.readLog(query, this, [this, query, hidden](const Result<LogPage> &log) {
            if (m_before.value(query.chat).hidden != hidden)
                return;
            if (!log)
                m_before.remove(query.chat); // the next change of the chat asks again
            else
                onPage(query.chat, log->entries, {});
        });
    });
}

void HiddenMessages::onPage(ChatId chat,
                            const QList<Entry> &entries,
                            const QList<Entry> &amendments)
{
    if (entries.isEmpty())
        return;
    LineWindow window(m_parts.people.me().id);
    window.reset(entries.first().seq);
    window.append(entries);
    window.amend(amendments);
    const QList<Line> &lines = window.lines();
    for (auto at = lines.crbegin(); at != lines.crend(); ++at) {
        const Line &line = *at;
        if (!line.isMessage() || line.isDeleted || has(chat, line.entry.seq))
            continue;
        m_before[chat].message = line.entry;
        emit changed(chat);
        return;
    }
}

} // namespace chatoyant::client

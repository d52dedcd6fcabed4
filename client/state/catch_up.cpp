#include "client/state/catch_up.h"

#include "client/net/api.h"
#include "client/state/chat_list.h"
#include "client/state/contacts.h"
#include "client/state/conversions.h"
#include "client/state/local_cache.h"
#include "client/state/synced_settings.h"
#include "common/base/limits.h"

#include <algorithm>

namespace chatoyant::client {

namespace {

constexpr int chatsPerQuestion = 500; // 64 KiB hold them

} // namespace

CatchUp::CatchUp(Api &api,
                 LocalCache &cache,
                 const Targets &targets,
                 const Environment &environment,
                 QObject *parent)
    : QObject(parent)
    , m_api(api)
    , m_cache(cache)
    , m_targets(targets)
    , m_environment(environment)
{}

void CatchUp::restore(const QHash<ChatId, Seq> &cursors, Seq userCursor)
{
    m_cursors = cursors;
    m_userCursor = userCursor;
}

void CatchUp::store()
{
    for (auto cursor = m_cursors.cbegin(); cursor != m_cursors.cend(); ++cursor)
        m_cache.putCursor(cursor.key(), cursor.value());
    m_cache.putUserCursor(m_userCursor);
}

void CatchUp::start()
{
    stop();
    m_isCatchingUp = true;
    m_api.chats(this, [this, turn = m_turn](const Result<ChatOverview> &overview) {
        if (turn != m_turn)
            return;
        if (!overview)
            emit failed(overview.error());
        else
            onOverview(*overview);
    });
}

void CatchUp::stop()
{
    ++m_turn;
    m_isReady = false;
    m_isCatchingUp = false;
    m_held.clear();
    m_heldUser.clear();
    m_behind.clear();
    m_filling.clear();
    m_refreshing.clear();
}

void CatchUp::onOverview(const ChatOverview &overview)
{
    m_targets.chats.replaceAll(overview.chats);
    m_targets.conversions.replaceAll(overview.conversions);
    m_userCursor = overview.userHead;
    m_cache.putUserCursor(m_userCursor);
    for (const ChatSummary &chat : overview.chats)
        onChatBehind(chat);
    askLists();
}

void CatchUp::onChatBehind(const ChatSummary &chat)
{
    const Seq known = cursor(chat.id);
    if (known < 0) {
        m_cursors.insert(chat.id, chat.head); // older pages are read when they are looked at
        m_cache.putCursor(chat.id, chat.head);
        emit broken(chat.id); // who was taken out, and is back, may have it open still
    } else if (known > chat.head) {
        restartLog(chat.id, chat.head);
    } else if (known < chat.head) {
        m_behind.insert(chat.id);
    }
}

void CatchUp::askLists()
{
    m_targets.settings.sync();
    m_api.contacts(this, [this, turn = m_turn](const Result<QList<Contact>> &contacts) {
        if (turn != m_turn)
            return;
        if (!contacts) {
            emit failed(contacts.error());
            return;
        }
        m_targets.contacts.replaceAll(*contacts);
        askLogs();
    });
}

void CatchUp::askLogs()
{
    if (m_behind.isEmpty())
        return finish();
    QHash<ChatId, Seq> cursors;
    for (const ChatId chat : std::as_const(m_behind)) {
        if (cursors.size() < chatsPerQuestion)
            cursors.insert(chat, m_cursors.value(chat));
    }
    m_api.catchUp(m_userCursor, cursors, this,
                  [this, cursors, turn = m_turn](const Result<CatchUpAnswer> &answer) {
                      if (turn != m_turn)
                          return;
                      if (!answer) {
                          emit failed(answer.error());
                          return;
                      }
                      if (!answer->more || !bringsNews(*answer)) {
                          for (auto asked = cursors.cbegin(); asked != cursors.cend(); ++asked)
                              m_behind.remove(asked.key());
                      }
                      onCaughtUp(*answer);
                      askLogs();
                  });
}

// A server that says it has more, and never gives it, is not asked for ever.
bool CatchUp::bringsNews(const CatchUpAnswer &answer) const
{
    const auto isNew = [this](const ChatTail &tail) {
        return !tail.entries.isEmpty() && tail.entries.last().seq > cursor(tail.chat);
    };
    const Seq userKnown = m_heldUser.isEmpty() ? m_userCursor : m_heldUser.last().seq;
    const auto isLeft = [this](ChatId chat) { return m_behind.contains(chat); };
    return std::any_of(answer.chats.begin(), answer.chats.end(), isNew) ||
           std::any_of(answer.gone.begin(), answer.gone.end(), isLeft) ||
           (!answer.userEntries.isEmpty() && answer.userEntries.last().seq > userKnown);
}

void CatchUp::onCaughtUp(const CatchUpAnswer &answer)
{
    for (const ChatTail &tail : answer.chats)
        onTail(tail);
    for (const ChatId chat : answer.gone)
        drop(chat);
    for (const UserEntry &entry : answer.userEntries)
        m_heldUser.append(entry);
}

void CatchUp::onTail(const ChatTail &tail)
{
    const Seq known = cursor(tail.chat);
    if (tail.head < known) {
        restartLog(tail.chat, tail.head);
        m_behind.remove(tail.chat);
        return;
    }
    QList<Entry> news;
    for (const Entry &entry : tail.entries) {
        if (entry.seq > (news.isEmpty() ? known : news.last().seq))
            news.append(entry);
    }
    if (!news.isEmpty() && news.first().seq > known + 1)
        emit broken(tail.chat);
    if (!news.isEmpty())
        accept(tail.chat, news);
    if (cursor(tail.chat) >= tail.head)
        m_behind.remove(tail.chat);
}

void CatchUp::accept(ChatId chat, const QList<Entry> &entries)
{
    const Seq last = entries.last().seq;
    m_cursors.insert(chat, last);
    m_cache.putEntries(chat, entries, last);
    for (const Entry &entry : entries)
        m_targets.chats.apply(chat, entry);
    emit accepted(chat, entries);
    emit settled(chat, entries);
}

void CatchUp::restartLog(ChatId chat, Seq head)
{
    m_cache.forgetEntries(chat);
    m_cursors.insert(chat, head);
    m_cache.putCursor(chat, head);
    emit broken(chat);
}

void CatchUp::finish()
{
    if (std::exchange(m_isReady, true))
        return;
    m_isCatchingUp = false;
    const auto user = std::exchange(m_heldUser, {});
    for (const UserEntry &entry : user)
        receive(entry);
    for (const ChatId chat : m_held.keys())
        releaseHeld(chat);
    emit finished();
}

void CatchUp::receive(ChatId chat, const Entry &entry)
{
    const Seq known = cursor(chat);
    if (m_isReady && known >= 0 && entry.seq <= known)
        return;
    if (m_isReady && entry.seq == known + 1 && known >= 0) {
        accept(chat, {entry});
        releaseHeld(chat);
        return;
    }
    m_held[chat].append(entry);
    if (m_isReady)
        releaseHeld(chat);
}

// Passes on what follows the cursor now; asks for what is missing before the rest.
void CatchUp::releaseHeld(ChatId chat)
{
    QList<Entry> held = m_held.take(chat);
    if (held.isEmpty())
        return;
    if (cursor(chat) < 0) {
        m_held.insert(chat, held);
        return refresh(chat);
    }
    std::sort(held.begin(), held.end(),
              [](const Entry &a, const Entry &b) { return a.seq < b.seq; });
    QList<Entry> next;
    QList<Entry> later;
    for (const Entry &entry : held) {
        const Seq known = next.isEmpty() ? cursor(chat) : next.last().seq;
        if (entry.seq == known + 1)
            next.append(entry);
        else if (entry.seq > known)
            later.append(entry);
    }
    if (!later.isEmpty())
        m_held.insert(chat, later);
    if (!next.isEmpty())
        accept(chat, next);
    if (!later.isEmpty())
        fill(chat);
}

void CatchUp::fill(ChatId chat)
{
    if (!m_isReady || m_filling.contains(chat))
        return;
    m_filling.insert(chat);
    const LogQuery query{chat, cursor(chat), 0, limits::logPage};
    m_api.readLog(query, this, [this, chat, turn = m_turn](const Result<LogPage> &page) {
        if (turn != m_turn)
            return;
        m_filling.remove(chat);
        if (page)
            onFilled(chat, *page);
        else if (page.error().reason == Reason::ChatNotFound)
            drop(chat);
    });
}

void CatchUp::onFilled(ChatId chat, const LogPage &page)
{
    QList<Entry> next;
    for (const Entry &entry : page.entries) {
        if (entry.seq == (next.isEmpty() ? cursor(chat) : next.last().seq) + 1)
            next.append(entry);
    }
    if (page.head < cursor(chat))
        return restartLog(chat, page.head);
    if (!next.isEmpty())
        accept(chat, next);
    releaseHeld(chat);
    if (!next.isEmpty() && cursor(chat) < page.head)
        fill(chat);
}

void CatchUp::receive(const UserEntry &entry)
{
    if (!m_isReady) {
        m_heldUser.append(entry);
        return;
    }
    if (entry.seq <= m_userCursor)
        return;
    if (entry.seq > m_userCursor + 1) {
        m_isReady = false; // the lists say what the missing entries would have said
        m_heldUser.append(entry);
        start();
        return;
    }
    m_userCursor = entry.seq;
    m_cache.putUserCursor(m_userCursor);
    emit userAccepted(entry);
}

void CatchUp::lagged(const QList<ChatId> &chats)
{
    for (const ChatId chat : chats) {
        if (cursor(chat) >= 0)
            fill(chat);
        else
            refresh(chat);
    }
}

void CatchUp::expect(ChatId chat, Seq seq)
{
    m_environment.timers.after(entryWithin, this, [this, chat, seq, turn = m_turn] {
        if (turn == m_turn && cursor(chat) >= 0 && cursor(chat) < seq)
            fill(chat);
    });
}

void CatchUp::refresh(ChatId chat)
{
    if (m_refreshing.contains(chat))
        return;
    m_refreshing.insert(chat);
    m_api.chat(chat, this, [this, chat, turn = m_turn](const Result<ChatDetails> &details) {
        if (turn != m_turn)
            return;
        m_refreshing.remove(chat);
        if (!details) {
            if (details.error().reason == Reason::ChatNotFound)
                drop(chat);
            return;
        }
        m_cache.putMembers(chat, details->members);
        if (details->chat.head >= m_targets.chats.summary(chat).head)
            m_targets.chats.put(details->chat);
        if (cursor(chat) < 0) {
            m_cursors.insert(chat, details->chat.head);
            m_cache.putCursor(chat, details->chat.head);
        }
        releaseHeld(chat);
    });
}

void CatchUp::drop(ChatId chat)
{
    m_cursors.remove(chat);
    m_held.remove(chat);
    m_behind.remove(chat);
    m_targets.chats.remove(chat);
}

} // namespace chatoyant::client

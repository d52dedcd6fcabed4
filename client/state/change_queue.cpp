#include "client/state/change_queue.h"

#include "client/net/api.h"
#include "client/state/local_cache.h"
#include "client/state/retry.h"

namespace chatoyant::client {

namespace {

// What was asked for is so already, or cannot be any more and is no loss.
bool isDoneAnyway(const Change &change, Reason reason)
{
    const bool isGone = reason == Reason::MessageDeleted || reason == Reason::MessageNotFound;
    return isGone && change.entry.kind != EntryKind::Edit;
}

} // namespace

ChangeQueue::ChangeQueue(Api &api,
                         LocalCache &cache,
                         const Environment &environment,
                         QObject *parent)
    : QObject(parent)
    , m_api(api)
    , m_cache(cache)
    , m_environment(environment)
{}

QString ChangeQueue::refusedEdit(ChatId chat, Seq target) const
{
    const QList<Change> all = m_changes.value(chat);
    const auto found = std::find_if(all.cbegin(), all.cend(), [target](const Change &change) {
        return change.refused && change.entry.target == target &&
               change.entry.kind == EntryKind::Edit;
    });
    return found == all.cend() ? QString() : found->entry.text;
}

void ChangeQueue::add(ChatId chat, const Entry &entry)
{
    Change change;
    change.id = QString::fromLatin1(randomBytes(m_environment.random, 16).toHex());
    change.chat = chat;
    change.entry = entry;
    change.queuedAt = m_environment.clock.now();
    const QString flying = m_flights.value(chat);
    removeIf(chat, [&](const Change &earlier) {
        return earlier.id != flying && earlier.done == 0 && change.supersedes(earlier);
    });
    m_changes[chat].append(change);
    save(change);
    emit changed(chat);
}

void ChangeQueue::save(const Change &change)
{
    m_unsaved.insert(change.id);
    m_cache.putChange(change, this,
                      [this, chat = change.chat, id = change.id](const Result<void> &stored) {
                          m_unsaved.remove(id);
                          if (!stored)
                              refuse(chat, id, stored.error());
                          pump(chat);
                      });
}

void ChangeQueue::retry(ChatId chat, Seq target)
{
    const auto ofChat = m_changes.find(chat);
    if (ofChat == m_changes.end())
        return;
    for (Change &change : *ofChat) {
        if (change.entry.target != target || !change.refused)
            continue;
        change.refused.reset();
        save(change);
    }
    emit changed(chat);
}

void ChangeQueue::dismiss(ChatId chat, Seq target)
{
    const QString flying = m_flights.value(chat);
    removeIf(chat, [&](const Change &change) {
        return change.entry.target == target && change.id != flying && change.done == 0;
    });
    emit changed(chat);
    pump(chat);
}

void ChangeQueue::restore(const QList<Change> &changes)
{
    m_changes.clear();
    for (const Change &change : changes)
        m_changes[change.chat].append(change);
    for (const ChatId chat : m_changes.keys())
        emit changed(chat);
}

void ChangeQueue::store()
{
    for (const QList<Change> &ofChat : std::as_const(m_changes)) {
        for (const Change &change : ofChat) {
            if (change.done == 0)
                m_cache.putChange(change, this, [](const Result<void> &) {});
        }
    }
}

void ChangeQueue::setOnline(bool isOnline)
{
    m_isOnline = isOnline;
    ++m_turn;
    m_flights.clear();
    m_waits.clear();
    for (const ChatId chat : m_changes.keys()) {
        if (isOnline) // the log is up to date
            seen(chat, std::numeric_limits<Seq>::max());
        pump(chat);
        emit changed(chat); // held back, or not any more
    }
}

void ChangeQueue::seen(ChatId chat, Seq seq)
{
    const qsizetype before = m_changes.value(chat).size();
    removeIf(chat, [seq](const Change &change) { return change.done > 0 && change.done <= seq; });
    if (m_changes.value(chat).size() != before)
        emit changed(chat);
}

void ChangeQueue::forgetChat(ChatId chat)
{
    const QList<Change> all = m_changes.value(chat);
    for (const Change &change : all) {
        if (!change.refused && change.done == 0)
            refuse(chat, change.id, makeError(Reason::ChatNotFound));
    }
}

void ChangeQueue::pump(ChatId chat)
{
    if (!m_isOnline || m_flights.contains(chat))
        return;
    const QList<Change> all = m_changes.value(chat);
    for (const Change &change : all) {
        if (change.refused || change.done > 0)
            continue;
        if (!m_unsaved.contains(change.id))
            send(change);
        return; // the first goes first, also when it is not on disk yet
    }
}

void ChangeQueue::send(const Change &change)
{
    m_flights.insert(change.chat, change.id);
    const auto answer = [this, change, turn = m_turn](const Result<Seq> &seq) {
        onAnswer(change, turn, seq);
    };
    switch (change.entry.kind) {
    case EntryKind::Edit:
        return m_api.editMessage(
            change.chat, change.entry, this, [answer](const Result<SendAnswer> &edited) {
                answer(edited ? Result<Seq>(edited->seq) : Result<Seq>(edited.error()));
            });
    case EntryKind::Delete:
        return m_api.deleteMessage(change.chat, change.entry.target, this, answer);
    case EntryKind::Pin:
        return m_api.pinMessage(change.chat, change.entry, this, answer);
    case EntryKind::Preview:
        return m_api.removePreview(change.chat, change.entry.target, this, answer);
    default:
        return m_api.react(change.chat, change.entry, this, answer);
    }
}

void ChangeQueue::onAnswer(const Change &sent, quint64 turn, const Result<Seq> &answer)
{
    const bool isCurrent = turn == m_turn && m_flights.value(sent.chat) == sent.id;
    if (!isCurrent)
        return; // it was sent again since, or will be
    if (!answer && isRetryable(answer.error().reason))
        return wait(sent.chat, answer.error());
    m_flights.remove(sent.chat);
    m_waits.remove(sent.chat);
    if (answer || isDoneAnyway(sent, answer.error().reason))
        finish(sent, answer ? *answer : 0);
    else
        refuse(sent.chat, sent.id, answer.error());
    pump(sent.chat);
}

// It shows on until the log shows it.
void ChangeQueue::finish(const Change &sent, Seq seq)
{
    m_cache.removeOutbox(sent.id);
    Change *change = find(sent.chat, sent.id);
    if (!change)
        return;
    change->done = std::max<Seq>(seq, 1);
    emit changed(sent.chat); // it waits no more
    if (seq > 0)
        emit accepted(sent.chat, seq); // may say at once that it is seen
    else
        seen(sent.chat, 1);
}

void ChangeQueue::refuse(ChatId chat, const QString &id, const Error &error)
{
    Change *change = find(chat, id);
    if (!change)
        return;
    change->refused = error;
    m_cache.putChange(*change, this, [](const Result<void> &) {});
    emit changed(chat);
    emit refused(chat, error);
}

void ChangeQueue::wait(ChatId chat, const Error &error)
{
    if (needsConnection(error.reason))
        return; // setOnline() comes
    const auto delay = retryDelay(error, m_waits[chat]++);
    emit changed(chat);
    m_environment.timers.after(delay, this, [this, chat, turn = m_turn] {
        if (turn != m_turn)
            return;
        m_flights.remove(chat);
        pump(chat);
    });
}

Change *ChangeQueue::find(ChatId chat, const QString &id)
{
    const auto ofChat = m_changes.find(chat);
    if (ofChat == m_changes.end())
        return nullptr;
    const auto found = std::find_if(ofChat->begin(), ofChat->end(),
                                    [&id](const Change &change) { return change.id == id; });
    return found == ofChat->end() ? nullptr : &*found;
}

void ChangeQueue::removeIf(ChatId chat, const std::function<bool(const Change &)> &isGone)
{
    QList<Change> &ofChat = m_changes[chat];
    ofChat.removeIf([&](const Change &change) {
        const bool goes = isGone(change);
        if (goes)
            m_cache.removeOutbox(change.id);
        return goes;
    });
    if (ofChat.isEmpty())
        m_changes.remove(chat);
}

} // namespace chatoyant::client

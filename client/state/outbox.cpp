#include "client/state/outbox.h"

#include "client/net/api.h"
#include "client/state/local_cache.h"
#include "client/state/retry.h"

namespace chatoyant::client {

using namespace std::chrono_literals;

namespace {

// What somebody wrote a day ago they may not want to say any more.
constexpr std::chrono::seconds freshFor = 24h;

// What the server had of it is gone: from the beginning.
void forgetUploads(OutgoingMessage &message)
{
    for (OutgoingFile &file : message.files) {
        file.file.id = {};
        file.place.clear();
        file.isSent = false;
    }
}

bool hasPaused(const OutgoingMessage &message)
{
    return std::any_of(message.files.cbegin(), message.files.cend(),
                       [](const OutgoingFile &file) { return file.isPaused && !file.isSent; });
}

bool isLost(const std::optional<Error> &error)
{
    return error && (error->reason == Reason::FileNotFound || error->reason == Reason::FileGone ||
                     error->reason == Reason::FileIncomplete);
}

} // namespace

Outbox::Outbox(Api &api, LocalCache &cache, const Environment &environment, QObject *parent)
    : QObject(parent)
    , m_api(api)
    , m_cache(cache)
    , m_environment(environment)
{}

QList<OutboxItem> Outbox::all() const
{
    QList<OutboxItem> items;
    for (const QList<OutboxItem> &ofChat : m_items)
        items += ofChat;
    std::stable_sort(items.begin(), items.end(), [](const OutboxItem &a, const OutboxItem &b) {
        return a.queuedAt < b.queuedAt;
    });
    return items;
}

int Outbox::waitingCount() const
{
    const QList<OutboxItem> items = all();
    return static_cast<int>(std::count_if(items.cbegin(), items.cend(),
                                          [](const OutboxItem &item) { return !item.isFailed; }));
}

bool Outbox::hasFailed(ChatId chat) const
{
    const QList<OutboxItem> items = m_items.value(chat);
    return std::any_of(items.cbegin(), items.cend(),
                       [](const OutboxItem &item) { return item.isFailed; });
}

void Outbox::add(const OutgoingMessage &message)
{
    const OutboxItem item{message, m_environment.clock.now(), false, std::nullopt};
    m_items[message.chat].append(item);
    save(item);
    emit changed(message.chat);
}

void Outbox::save(const OutboxItem &item)
{
    const QString clientId = item.message.clientId;
    const ChatId chat = item.message.chat;
    m_unsaved.insert(clientId);
    m_cache.putOutbox(item, this, [this, chat, clientId](const Result<void> &saved) {
        m_unsaved.remove(clientId);
        if (!saved) {
            fail(chat, clientId, saved.error());
            emit storageFailed(saved.error());
        } else {
            emit stored(chat, clientId);
        }
        pump(chat);
    });
}

void Outbox::retry(const QString &clientId)
{
    OutboxItem *found = find(clientId);
    if (!found || !found->isFailed)
        return;
    OutboxItem item = take(found->message.chat, clientId);
    if (isLost(item.error))
        forgetUploads(item.message);
    item.isFailed = false;
    item.error.reset();
    item.queuedAt = m_environment.clock.now();
    m_cache.removeOutbox(clientId); // stored again at the end of the queue
    m_items[item.message.chat].append(item);
    save(item);
    emit changed(item.message.chat);
}

bool Outbox::discard(const QString &clientId)
{
    const OutboxItem *found = find(clientId);
    if (!found)
        return false;
    const ChatId chat = found->message.chat;
    if (m_flights.value(chat).clientId == clientId)
        return false;
    finish(chat, clientId, false);
    return true;
}

void Outbox::updateFile(const QString &clientId, int number, const OutgoingFile &file)
{
    OutboxItem *item = find(clientId);
    if (!item || number >= item->message.files.size())
        return;
    item->message.files[number] = file;
    const ChatId chat = item->message.chat;
    m_cache.putOutbox(*item, this, [](const Result<void> &) {});
    emit changed(chat);
    pump(chat);
}

void Outbox::refuse(const QString &clientId, const Error &error)
{
    const OutboxItem *item = find(clientId);
    if (!item)
        return;
    const ChatId chat = item->message.chat;
    fail(chat, clientId, error);
    pump(chat);
}

void Outbox::restore(const QList<OutboxItem> &items)
{
    m_items.clear();
    for (const OutboxItem &item : items)
        m_items[item.message.chat].append(item);
    for (const ChatId chat : m_items.keys())
        emit changed(chat);
}

void Outbox::store()
{
    for (const OutboxItem &item : all())
        m_cache.putOutbox(item, this, [](const Result<void> &) {});
}

void Outbox::setOnline(bool isOnline)
{
    m_isOnline = isOnline;
    ++m_turn;
    m_flights.clear();
    m_waits.clear();
    if (isOnline)
        holdOld();
    for (const ChatId chat : m_items.keys())
        pump(chat);
}

// On the disk they stay as they are: the next start asks again.
void Outbox::holdOld()
{
    const QDateTime now = m_environment.clock.now();
    QStringList old;
    for (QList<OutboxItem> &items : m_items) {
        for (OutboxItem &item : items) {
            if (item.isFailed || item.queuedAt.addSecs(freshFor.count()) > now)
                continue;
            item.isFailed = true;
            item.error.reset();
            old.append(item.message.clientId);
        }
    }
    if (old.isEmpty())
        return;
    for (const ChatId chat : m_items.keys())
        emit changed(chat);
    emit held(old);
}

void Outbox::seen(ChatId chat, const QString &clientId)
{
    if (!clientId.isEmpty() && find(clientId))
        finish(chat, clientId, true);
}

void Outbox::forgetChat(ChatId chat)
{
    // What is under way may be stored already: the server's answer will tell.
    const QString underWay = m_flights.value(chat).clientId;
    for (const OutboxItem &item : m_items.value(chat)) {
        if (!item.isFailed && item.message.clientId != underWay)
            fail(chat, item.message.clientId, makeError(Reason::ChatNotFound));
    }
}

void Outbox::pump(ChatId chat)
{
    if (!m_isOnline || m_flights.contains(chat))
        return;
    bool isFileWaiting = false;
    for (const OutboxItem &item : m_items.value(chat)) {
        if (item.isFailed)
            continue;
        const bool isPassed = !item.message.isWhole() || // its files are still on their way
                              (isFileWaiting && !item.message.files.isEmpty());
        if (isPassed) {
            isFileWaiting = isFileWaiting || !hasPaused(item.message);
            continue;
        }
        if (!m_unsaved.contains(item.message.clientId))
            send(item);
        return; // the first that is not refused goes first, also when it is not on disk yet
    }
}

void Outbox::send(const OutboxItem &item)
{
    const OutgoingMessage message = item.message;
    const quint64 turn = m_turn;
    m_flights.insert(message.chat, {message.clientId, turn});
    const auto onReply = [this, message, turn](const Result<SendAnswer> &answer) {
        onAnswer(message, turn, answer);
    };
    if (message.forwarding)
        m_api.forwardMessage(message, this, onReply);
    else
        m_api.sendMessage(message, this, onReply);
}

void Outbox::onAnswer(const OutgoingMessage &message,
                      quint64 turn,
                      const Result<SendAnswer> &answer)
{
    const ChatId chat = message.chat;
    const Flight flight = m_flights.value(chat);
    const bool isCurrent = flight.turn == turn && flight.clientId == message.clientId;
    if (!answer) {
        if (!isCurrent)
            return; // it was sent again since
        if (isRetryable(answer.error().reason))
            return wait(chat, answer.error());
        m_flights.remove(chat);
        fail(chat, message.clientId, answer.error());
        return pump(chat);
    }
    if (isCurrent)
        m_flights.remove(chat);
    m_waits.remove(chat);
    if (find(message.clientId)) {
        emit acknowledged(chat, message.clientId, *answer);
        finish(chat, message.clientId, true);
    }
    pump(chat);
}

void Outbox::wait(ChatId chat, const Error &error)
{
    if (OutboxItem *item = find(m_flights.value(chat).clientId))
        item->error = error;
    emit changed(chat);
    if (needsConnection(error.reason))
        return; // setOnline() comes
    const auto delay = retryDelay(error, m_waits[chat]++);
    m_environment.timers.after(delay, this, [this, chat, turn = m_turn] {
        if (turn != m_turn)
            return;
        m_flights.remove(chat);
        pump(chat);
    });
}

void Outbox::finish(ChatId chat, const QString &clientId, bool isSent)
{
    const OutboxItem item = take(chat, clientId);
    m_cache.removeOutbox(clientId);
    emit finished(item, isSent);
    emit changed(chat);
}

void Outbox::fail(ChatId chat, const QString &clientId, const Error &error)
{
    OutboxItem *item = find(clientId);
    if (!item)
        return;
    item->isFailed = true;
    item->error = error;
    m_cache.putOutbox(*item, this, [](const Result<void> &) {});
    emit changed(chat);
    emit refused(chat, clientId, error);
}

OutboxItem *Outbox::find(const QString &clientId)
{
    for (QList<OutboxItem> &items : m_items) {
        for (OutboxItem &item : items) {
            if (item.message.clientId == clientId)
                return &item;
        }
    }
    return nullptr;
}

OutboxItem Outbox::take(ChatId chat, const QString &clientId)
{
    QList<OutboxItem> &items = m_items[chat];
    OutboxItem taken;
    for (qsizetype at = 0; at < items.size(); ++at) {
        if (items[at].message.clientId == clientId) {
            taken = items.takeAt(at);
            break;
        }
    }
    if (items.isEmpty())
        m_items.remove(chat);
    return taken;
}

} // namespace chatoyant::client

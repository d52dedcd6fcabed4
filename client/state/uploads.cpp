#include "client/state/uploads.h"

#include <QDir>
#include <QSet>
#include <QtMath>

#include <algorithm>

namespace chatoyant::client {

Uploads::Uploads(Outbox &outbox, const TransferTools &tools, QObject *parent)
    : QObject(parent)
    , m_outbox(outbox)
    , m_tools(tools)
{
    connect(&outbox, &Outbox::changed, this, &Uploads::pump);
    connect(&outbox, &Outbox::finished, this, &Uploads::onFinished);
}

void Uploads::setOnline(bool isOnline)
{
    m_isOnline = isOnline;
    pump();
}

qint64 Uploads::sentBytes(const QString &clientId, int number) const
{
    const Key key{clientId, number};
    if (const auto running = m_running.find(key); running != m_running.end())
        return running->second->sentBytes();
    const auto rests = m_sent.find(key);
    return rests == m_sent.end() ? 0 : rests->second;
}

qint64 Uploads::secondsLeft(const QString &clientId, int number, qint64 total) const
{
    constexpr std::chrono::seconds telling{2}; // sooner it is a guess
    const auto running = m_running.find({clientId, number});
    const auto beginning = m_beginnings.find({clientId, number});
    if (running == m_running.end() || beginning == m_beginnings.end())
        return 0;
    const auto &[at, before] = beginning->second;
    const std::chrono::milliseconds spent = m_tools.environment.timers.elapsed() - at;
    const qint64 moved = running->second->sentBytes() - before;
    if (before < 0 || spent < telling || moved <= 0)
        return 0;
    const qint64 left = std::max<qint64>(0, total - running->second->sentBytes());
    return qCeil(double(left) * double(spent.count()) / double(moved) / 1000);
}

void Uploads::noteProgress(const Key &key)
{
    const auto running = m_running.find(key);
    if (running != m_running.end() && m_beginnings[key].sent < 0)
        m_beginnings[key] = {m_tools.environment.timers.elapsed(), running->second->sentBytes()};
}

void Uploads::setPaused(const QString &clientId, bool isPaused)
{
    const auto found = item(clientId);
    for (int number = 0; found && number < found->message.files.size(); ++number) {
        if (!found->message.files[number].isSent)
            change({clientId, number},
                   [isPaused](OutgoingFile &file) { file.isPaused = isPaused; });
    }
}

void Uploads::tidy(const QString &folder)
{
    QSet<QString> wanted;
    for (const OutboxItem &item : m_outbox.all()) {
        for (const OutgoingFile &file : item.message.files)
            wanted.insert(QDir::cleanPath(file.path));
    }
    const QDir dir(folder);
    const QStringList names = dir.entryList(QDir::Files | QDir::Hidden);
    for (const QString &name : names) {
        if (const QString path = dir.filePath(name); !wanted.contains(QDir::cleanPath(path)))
            QFile::remove(path);
    }
}

bool Uploads::isWanted(const OutboxItem &item, int number)
{
    const OutgoingFile &file = item.message.files[number];
    return !item.isFailed && !file.isPaused && !file.isSent;
}

void Uploads::pump()
{
    const QList<OutboxItem> items = m_outbox.all();
    stopOthers(items);
    if (!m_isOnline)
        return;
    for (const OutboxItem &item : items) {
        for (int number = 0; number < item.message.files.size(); ++number) {
            if (m_running.size() >= atATime)
                return;
            if (isWanted(item, number) && !m_running.contains({item.message.clientId, number}))
                start(item, number);
        }
    }
}

void Uploads::stopOthers(const QList<OutboxItem> &items)
{
    std::map<Key, bool> wanted;
    for (const OutboxItem &item : items) {
        for (int number = 0; number < item.message.files.size(); ++number)
            wanted[{item.message.clientId, number}] = isWanted(item, number);
    }
    for (auto each = m_running.begin(); each != m_running.end();) {
        const auto found = wanted.find(each->first);
        if (m_isOnline && found != wanted.end() && found->second) {
            ++each;
            continue;
        }
        if (found != wanted.end())
            m_sent[each->first] = each->second->sentBytes();
        each->second->stop();
        each->second->deleteLater();
        each = m_running.erase(each);
    }
}

void Uploads::start(const OutboxItem &item, int number)
{
    auto *upload = new FileUpload(item.message.files[number], m_tools, this);
    const Key key{item.message.clientId, number};
    m_running[key] = upload;
    m_beginnings.erase(key);
    connectUpload(upload, item.message.chat, key);
    upload->start();
}

void Uploads::connectUpload(FileUpload *upload, ChatId chat, const Key &key)
{
    connect(upload, &FileUpload::progressed, this, [this, chat, key] {
        noteProgress(key);
        emit progressed(chat, key.first);
    });
    connect(upload, &FileUpload::placed, this, [this, key](const QString &place) {
        change(key, [place](OutgoingFile &file) {
            file.place = place;
            file.file.id = FileTransfer::idOf(place);
        });
    });
    connect(upload, &FileUpload::sent, this,
            [this, key] { change(key, [](OutgoingFile &file) { file.isSent = true; }); });
    connect(upload, &FileUpload::failed, this,
            [this, key](const Error &error) { m_outbox.refuse(key.first, error); });
}

void Uploads::change(const Key &key, const std::function<void(OutgoingFile &)> &edit)
{
    const auto found = item(key.first);
    if (!found || key.second >= found->message.files.size())
        return;
    OutgoingFile file = found->message.files[key.second];
    edit(file);
    m_outbox.updateFile(key.first, key.second, file);
}

void Uploads::onFinished(const OutboxItem &item, bool isSent)
{
    pump(); // first lets go of the wire
    for (int number = 0; number < item.message.files.size(); ++number) {
        const OutgoingFile &file = item.message.files[number];
        m_sent.erase({item.message.clientId, number});
        m_beginnings.erase({item.message.clientId, number});
        if (!isSent)
            m_tools.transfer.remove(file.place);
        if (file.isOurs)
            QFile::remove(file.path);
    }
}

std::optional<OutboxItem> Uploads::item(const QString &clientId) const
{
    for (const OutboxItem &each : m_outbox.all()) {
        if (each.message.clientId == clientId)
            return each;
    }
    return std::nullopt;
}

} // namespace chatoyant::client

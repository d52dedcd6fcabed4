#include "client/state/picture_store.h"

#include "client/state/bounded_folder.h"
#include "common/disk/whole_file.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>

namespace chatoyant::client {

using namespace Qt::StringLiterals;

namespace {

const QString smallMark = u"-small"_s;

QByteArray readAll(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool writeAll(const QString &path, const QByteArray &bytes)
{
    QDir().mkpath(QFileInfo(path).absolutePath());
    return bool(writeWhole(path, bytes));
}

} // namespace

PictureStore::PictureStore(const TransferTools &tools, QObject *parent)
    : QObject(parent)
    , m_tools(tools)
{}

void PictureStore::setFolder(const QString &folder)
{
    ++m_turn;
    m_running = 0;
    m_queue.clear();
    m_wishes.clear();
    m_folder = folder;
    trim();
}

void PictureStore::setOnline(bool isOnline)
{
    m_isOnline = isOnline;
    if (isOnline)
        return pump();
    const QStringList waiting = std::exchange(m_queue, {});
    for (const QString &name : waiting)
        answer(name, makeError(Reason::Offline));
}

void PictureStore::preview(FileId file, PictureSize size, QObject *context, Reply<QByteArray> reply)
{
    Attachment named;
    named.id = file;
    const QString name = file.toString() + (size == PictureSize::Small ? smallMark : u"-large"_s);
    ask(name, {named, size, {{context, std::move(reply)}}, {}});
}

void PictureStore::whole(const Attachment &file, QObject *context, Reply<QByteArray> reply)
{
    if (file.bytes <= wholeBytes)
        return ask(file.id.toString(), {file, std::nullopt, {{context, std::move(reply)}}, {}});
    QMetaObject::invokeMethod(
        context, [reply] { reply(makeError(Reason::FileTooLarge)); }, Qt::QueuedConnection);
}

void PictureStore::keep(FileId file,
                        const QString &path,
                        QObject *context,
                        std::function<void()> done)
{
    const QString kept = m_folder + u'/' + file.toString() + smallMark;
    m_tools.background.run(
        context,
        [path, kept, isOpen = !m_folder.isEmpty()] {
            return isOpen && writeAll(kept, readAll(path));
        },
        [done = std::move(done)](bool) { done(); });
}

QString PictureStore::smallPathOf(FileId file) const
{
    const QString path = m_folder + u'/' + file.toString() + smallMark;
    return file.isValid() && QFile::exists(path) ? path : QString();
}

void PictureStore::ask(const QString &name, Wish wish)
{
    const auto known = m_wishes.find(name);
    if (known != m_wishes.end()) {
        known->askers += wish.askers;
        return;
    }
    m_wishes.insert(name, std::move(wish));
    m_tools.background.run(
        this, [path = m_folder + u'/' + name] { return readAll(path); },
        [this, name, turn = m_turn](const QByteArray &bytes) {
            if (turn != m_turn)
                return;
            if (!bytes.isEmpty())
                return answer(name, bytes);
            if (!m_isOnline)
                return answer(name, makeError(Reason::Offline));
            m_queue.append(name);
            pump();
        });
}

void PictureStore::pump()
{
    while (m_isOnline && m_running < atATime && !m_queue.isEmpty()) {
        ++m_running;
        fetch(m_queue.takeLast()); // what was asked last is on screen now
    }
}

void PictureStore::fetch(const QString &name)
{
    const Wish wish = m_wishes.value(name);
    const auto done = [this, name, turn = m_turn](const Result<QByteArray> &bytes) {
        if (turn == m_turn)
            onFetched(name, bytes);
    };
    if (wish.size) {
        m_tools.transfer.preview(wish.file.id, *wish.size, this, done);
        return;
    }
    m_wishes[name].gathered.clear();
    m_tools.transfer.fetch(
        {wish.file.id, 0},
        [this, name](const FileTransfer::Arrival &arrival) {
            if (const auto found = m_wishes.find(name);
                found != m_wishes.end() && found->gathered.size() < wholeBytes)
                found->gathered += arrival.bytes;
        },
        this,
        [this, name, done](const Result<void> &end) {
            end ? done(m_wishes.value(name).gathered) : done(end.error());
        });
}

void PictureStore::onFetched(const QString &name, const Result<QByteArray> &bytes)
{
    --m_running;
    if (!bytes || bytes->isEmpty() || m_folder.isEmpty()) {
        answer(name, bytes);
        return pump();
    }
    m_tools.background.run(
        this, [path = m_folder + u'/' + name, kept = *bytes] { return writeAll(path, kept); },
        [this, name, kept = *bytes, turn = m_turn](bool) {
            if (turn == m_turn)
                answer(name, kept);
        });
    pump();
}

void PictureStore::answer(const QString &name, const Result<QByteArray> &bytes)
{
    const Wish wish = m_wishes.take(name);
    for (const Asked &asked : wish.askers) {
        if (asked.context)
            asked.reply(bytes);
    }
}

void PictureStore::trim()
{
    if (!m_folder.isEmpty())
        m_tools.background.run(
            this, [folder = m_folder] { return removeOldest(folder, diskBytes); }, [](bool) {});
}

} // namespace chatoyant::client

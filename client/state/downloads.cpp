#include "client/state/downloads.h"

#include "common/disk/whole_file.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

namespace chatoyant::client {

using namespace Qt::StringLiterals;

using Phase = DownloadState::Phase;

Downloads::Downloads(const TransferTools &tools, QObject *parent)
    : QObject(parent)
    , m_tools(tools)
{}

void Downloads::setFolder(const QString &folder)
{
    const auto running = m_running.keys();
    for (const FileId file : running)
        end(file);
    m_states.clear();
    m_wishes.clear();
    m_queue.clear();
    m_folder = folder;
    readList();
}

void Downloads::setOnline(bool isOnline)
{
    m_isOnline = isOnline;
    if (isOnline)
        return pump();
    const auto running = m_running.keys();
    for (const FileId file : running) {
        end(file);
        m_queue.prepend(file);
    }
}

QString Downloads::pathOf(FileId file) const
{
    const QString path = m_states.value(file).path;
    return QFileInfo::exists(path) ? path : QString();
}

void Downloads::save(const Attachment &file, const QString &folder)
{
    if (m_running.contains(file.id) || m_folder.isEmpty())
        return;
    m_wishes.insert(file.id, {file, folder});
    resume(file.id);
}

void Downloads::resume(FileId file)
{
    if (!m_wishes.contains(file) || m_running.contains(file))
        return;
    if (!m_queue.contains(file))
        m_queue.append(file);
    const qint64 received = QFileInfo(partialOf(file)).size();
    set(file, {Phase::Running, received, {}, std::nullopt});
    pump();
}

void Downloads::pause(FileId file)
{
    if (m_states.value(file).phase != Phase::Running)
        return;
    m_queue.removeAll(file);
    end(file);
    set(file, {Phase::Paused, m_states.value(file).received, {}, std::nullopt});
    pump();
}

void Downloads::cancel(FileId file)
{
    m_queue.removeAll(file);
    end(file);
    QFile::remove(partialOf(file));
    m_wishes.remove(file);
    set(file, {});
    pump();
}

void Downloads::pump()
{
    while (m_isOnline && m_running.size() < atATime && !m_queue.isEmpty())
        begin(m_queue.takeFirst());
}

void Downloads::begin(FileId file)
{
    const Wish wish = m_wishes.value(file);
    auto *download = new FileDownload(wish.file, partialOf(file), m_tools, this);
    m_running.insert(file, download);
    connect(download, &FileDownload::progressed, this, [this, file, download] {
        set(file, {Phase::Running, download->receivedBytes(), {}, std::nullopt});
    });
    connect(download, &FileDownload::saved, this, [this, file](const QString &path) {
        end(file);
        m_wishes.remove(file);
        set(file, {Phase::Saved, 0, path, std::nullopt});
        writeList();
        pump();
    });
    connect(download, &FileDownload::failed, this, [this, file](const Error &error) {
        end(file);
        set(file, {Phase::Failed, 0, {}, error});
        pump();
    });
    download->start(wish.folder);
}

void Downloads::end(FileId file)
{
    FileDownload *download = m_running.take(file);
    if (!download)
        return;
    download->stop();
    download->deleteLater();
}

void Downloads::set(FileId file, const DownloadState &state)
{
    if (m_states.value(file) == state)
        return;
    m_states.insert(file, state);
    emit changed(file);
}

QString Downloads::partialOf(FileId file) const
{
    return m_folder + u"/partial/"_s + file.toString();
}

QString Downloads::listPath() const
{
    return m_folder + u"/saved.json"_s;
}

void Downloads::readList()
{
    QFile list(listPath());
    if (m_folder.isEmpty() || !list.open(QIODevice::ReadOnly))
        return;
    const QJsonObject saved = QJsonDocument::fromJson(list.readAll()).object();
    for (auto each = saved.begin(); each != saved.end(); ++each) {
        const FileId file = FileId::fromString(each.key());
        const QString path = each.value().toString();
        if (file.isValid() && QFileInfo::exists(path))
            m_states.insert(file, {Phase::Saved, 0, path, std::nullopt});
    }
}

void Downloads::writeList() const
{
    QJsonObject saved;
    for (auto each = m_states.cbegin(); each != m_states.cend(); ++each) {
        if (each->phase == Phase::Saved)
            saved.insert(each.key().toString(), each->path);
    }
    // Where it cannot be kept, files are downloaded again one day.
    (void)writeWhole(listPath(), QJsonDocument(saved).toJson());
}

} // namespace chatoyant::client

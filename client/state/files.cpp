#include "client/state/files.h"

#include "client/state/bounded_folder.h"

#include <QDir>

namespace chatoyant::client {

using namespace Qt::StringLiterals;

namespace {

constexpr int threads = 2; // a slow disk holds up no more than this

qint64 bytesOf(const QStringList &folders)
{
    qint64 total = 0;
    for (const QString &folder : folders)
        total += bytesIn(folder);
    return total;
}

std::unique_ptr<FileLink> linkOf(const Environment &environment)
{
    return environment.makeFileLink ? environment.makeFileLink() : nullptr;
}

} // namespace

Files::Files(Outbox &outbox, const Environment &environment, QObject *parent)
    : QObject(parent)
    , m_transfer(linkOf(environment))
    , m_background(threads)
    , m_tools{m_transfer, m_background, environment}
    , m_uploads(outbox, m_tools)
    , m_downloads(m_tools)
    , m_pictures(m_tools)
    , m_videos(m_tools)
{}

void Files::open(const QString &folder)
{
    m_folder = folder;
    m_downloads.setFolder(folder);
    m_pictures.setFolder(folder.isEmpty() ? QString() : folder + u"/pictures"_s);
    m_voiceDrafts.setFolder(folder.isEmpty() ? QString() : folder + u"/voice"_s);
    m_videos.setFolder(folder.isEmpty() ? QString() : folder + u"/videos"_s);
    if (folder.isEmpty())
        return;
    QDir().mkpath(outgoingFolder());
    m_uploads.tidy(outgoingFolder());
}

// What is on its way to one of them is left alone.
QStringList Files::copyFolders() const
{
    if (m_folder.isEmpty())
        return {};
    QStringList folders{m_folder + u"/pictures"_s, m_folder + u"/videos"_s};
    if (!m_videos.isFetching())
        folders.append(m_folder + u"/videos/partial"_s);
    return folders;
}

void Files::countCopies(QObject *context, std::function<void(qint64)> reply)
{
    m_background.run(
        context, [folders = copyFolders()] { return bytesOf(folders); }, std::move(reply));
}

void Files::removeCopies(QObject *context, std::function<void(qint64)> reply)
{
    const auto remove = [folders = copyFolders()] {
        for (const QString &folder : folders)
            removeOldest(folder, 0);
        return bytesOf(folders);
    };
    m_background.run(context, remove, std::move(reply));
}

void Files::erase()
{
    const QString folder = m_folder;
    open({});
    if (!folder.isEmpty())
        QDir(folder).removeRecursively();
}

void Files::setOnline(bool isOnline)
{
    m_uploads.setOnline(isOnline);
    m_downloads.setOnline(isOnline);
    m_pictures.setOnline(isOnline);
}

} // namespace chatoyant::client

#include "client/state/video_store.h"

#include "client/state/bounded_folder.h"

#include <QDir>
#include <QFileInfo>
#include <QMimeDatabase>

namespace chatoyant::client {

using namespace Qt::StringLiterals;

namespace {

// By its content's type, whatever its sender calls it.
QString nameOfVideo(const Attachment &file)
{
    const QString suffix = QMimeDatabase().mimeTypeForName(file.type).preferredSuffix();
    return file.id.toString() + u'.' + (suffix.isEmpty() ? u"video"_s : suffix);
}

} // namespace

VideoStore::VideoStore(const TransferTools &tools, QObject *parent)
    : QObject(parent)
    , m_tools(tools)
{}

VideoStore::~VideoStore() = default;

void VideoStore::setFolder(const QString &folder)
{
    stop();
    m_folder = folder;
}

void VideoStore::fetch(const Attachment &file, QObject *context, Reply<QString> reply)
{
    stop();
    m_context = context;
    m_reply = std::move(reply);
    if (const QString path = pathOf(file); !path.isEmpty()) {
        QMetaObject::invokeMethod(
            context, [path, answer = std::exchange(m_reply, {})] { answer(path); },
            Qt::QueuedConnection);
        return;
    }
    Attachment kept = file;
    kept.name = nameOfVideo(file);
    const QString partial = m_folder + u"/partial/"_s + file.id.toString();
    m_download = std::make_unique<FileDownload>(kept, partial, m_tools, nullptr);
    connect(m_download.get(), &FileDownload::progressed, this, &VideoStore::progressed);
    connect(m_download.get(), &FileDownload::saved, this,
            [this](const QString &path) { finish(path); });
    connect(m_download.get(), &FileDownload::failed, this,
            [this](const Error &error) { finish(error); });
    m_download->start(m_folder);
}

void VideoStore::finish(const Result<QString> &path)
{
    m_download.release()->deleteLater(); // it is still speaking
    if (path)
        m_tools.background.run(
            this,
            [folder = m_folder] {
                return removeOldest(folder, diskBytes) | // both
                       removeOldest(folder + u"/partial"_s, diskBytes);
            },
            [](bool) {});
    const Reply<QString> reply = std::exchange(m_reply, {});
    if (m_context && reply)
        reply(path);
}

void VideoStore::stop()
{
    m_download.reset();
    m_reply = {};
}

QString VideoStore::pathOf(const Attachment &file) const
{
    const QString path = m_folder + u'/' + nameOfVideo(file);
    return !m_folder.isEmpty() && QFileInfo::exists(path) ? path : QString();
}

qint64 VideoStore::receivedBytes() const
{
    return m_download ? m_download->receivedBytes() : 0;
}

} // namespace chatoyant::client

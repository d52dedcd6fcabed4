#include "client/state/file_download.h"

#include "client/state/retry.h"
#include "client/state/saved_file.h"

#include <QDir>
#include <QFileInfo>

namespace chatoyant::client {

namespace {

constexpr QLatin1StringView noSuchRange{"416"};

} // namespace

FileDownload::FileDownload(const Attachment &file,
                           const QString &partial,
                           const TransferTools &tools,
                           QObject *parent)
    : QObject(parent)
    , m_file(file)
    , m_partial(partial)
    , m_tools(tools)
{
    m_received = std::min(QFileInfo(partial).size(), file.bytes);
}

FileDownload::~FileDownload()
{
    stop();
}

void FileDownload::start(const QString &folder)
{
    m_folder = folder;
    m_isStopped = false;
    if (const auto isGood = checkFolder(folder); !isGood)
        return fail(isGood.error());
    QDir().mkpath(QFileInfo(m_partial.fileName()).absolutePath());
    if (!m_partial.open(QIODevice::ReadWrite))
        return fail(makeError(Reason::LocalStorageFailed));
    m_received = std::min(m_partial.size(), m_file.bytes);
    fetch();
}

void FileDownload::stop()
{
    if (std::exchange(m_isStopped, true))
        return;
    m_tools.transfer.abort(m_request);
    m_partial.close();
}

void FileDownload::fetch()
{
    if (m_isStopped)
        return;
    if (m_received == m_file.bytes) {
        if (!m_hash.isEmpty())
            return keep();
        --m_received; // left just before its end: the answer says what the whole must be
    }
    m_isFirstPart = true;
    m_request = m_tools.transfer.fetch(
        {m_file.id, m_received},
        [this](const FileTransfer::Arrival &arrival) { onArrival(arrival); }, this,
        [this](const Result<void> &end) { onEnd(end); });
}

void FileDownload::onArrival(const FileTransfer::Arrival &arrival)
{
    if (m_isStopped)
        return;
    if (std::exchange(m_isFirstPart, false)) {
        m_received = std::min(arrival.from, m_received);
        m_hash = arrival.hash;
        if (!m_partial.resize(m_received) || !m_partial.seek(m_received))
            return fail(makeError(Reason::LocalStorageFailed));
    }
    if (m_received + arrival.bytes.size() > m_file.bytes) // more than was said: not that file
        return fail(makeError(Reason::StorageFailed));
    if (m_partial.write(arrival.bytes) != arrival.bytes.size()) {
        fail(makeError(Reason::LocalStorageFailed));
        m_partial.remove(); // the disk is full: nothing half-written stays
        return;
    }
    m_received += arrival.bytes.size();
    m_attempt = 0;
    emit progressed();
}

void FileDownload::onEnd(const Result<void> &end)
{
    if (m_isStopped)
        return;
    if (end)
        return m_received == m_file.bytes ? keep() : fail(makeError(Reason::StorageFailed));
    if (end.error().field == noSuchRange) {
        m_received = 0; // the partial file is of something else
        return fetch();
    }
    if (!isWorthAnotherTry(end.error()))
        return fail(end.error());
    m_tools.environment.timers.after(retryDelay(end.error(), m_attempt++), this,
                                     [this] { fetch(); });
}

void FileDownload::keep()
{
    m_partial.close();
    const FinishedDownload whole{m_partial.fileName(), m_hash, m_folder, m_file.name};
    m_tools.background.run(
        this, [whole] { return keepDownload(whole); },
        [this](const Result<QString> &path) {
            if (m_isStopped)
                return;
            if (!path)
                return fail(path.error());
            m_isStopped = true;
            emit saved(*path);
        });
}

void FileDownload::fail(const Error &error)
{
    stop();
    emit failed(error);
}

} // namespace chatoyant::client

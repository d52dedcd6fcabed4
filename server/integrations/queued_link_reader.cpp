#include "server/integrations/queued_link_reader.h"

#include <QLoggingCategory>

namespace chatoyant::server {

namespace {

Q_LOGGING_CATEGORY(logLinks, "links")

} // namespace

QueuedLinkReader::QueuedLinkReader(PageReader::AddressRule rule, QObject *parent)
    : QObject(parent)
    , m_reader(std::move(rule))
    , m_jobs(threads, mostWaiting)
{}

QueuedLinkReader::~QueuedLinkReader()
{
    m_jobs.stop();
    m_reader.stop();
}

bool QueuedLinkReader::read(const QString &url, Done done)
{
    const bool isTaken = m_jobs.add([this, url, done] {
        const auto preview = m_reader.read(url);
        if (!preview)
            qCDebug(logLinks, "a link gets no preview: %s", qPrintable(preview.error()));
        tell(done, preview ? std::optional(*preview) : std::nullopt);
    });
    if (!isTaken)
        qCWarning(logLinks, "a link gets no preview: %zu wait already", m_jobs.mostWaiting());
    return isTaken;
}

void QueuedLinkReader::tell(const Done &done, const std::optional<LinkPreview> &preview)
{
    QMetaObject::invokeMethod(
        this,
        [this, done, preview] {
            done(preview);
            emit answered();
        },
        Qt::QueuedConnection);
}

} // namespace chatoyant::server

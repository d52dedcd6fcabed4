// Has pages read a few at a time, on threads of its own.
#pragma once

#include "server/domain/ports/link_reader.h"
#include "server/integrations/job_queue.h"
#include "server/integrations/page_reader.h"

#include <QObject>

namespace chatoyant::server {

class QueuedLinkReader final : public QObject, public LinkReader
{
    Q_OBJECT

public:
    static constexpr size_t threads = 4;
    static constexpr size_t mostWaiting = 100;

    explicit QueuedLinkReader(PageReader::AddressRule rule = isPublicSite,
                              QObject *parent = nullptr);
    // What waits is not read any more.
    ~QueuedLinkReader() override;

    // Beyond those that may wait the newest is not read, and the log is told.
    bool read(const QString &url, Done done) override;

signals:
    // A completion has run.
    void answered();

private:
    void tell(const Done &done, const std::optional<LinkPreview> &preview);

    PageReader m_reader;
    JobQueue m_jobs; // ends before the reader does
};

} // namespace chatoyant::server

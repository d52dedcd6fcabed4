// Threads that wait for the disk, so that those of the network never do; messages go before them.
#pragma once

#include "server/domain/file_rules.h"
#include "server/domain/ports/blob_store.h"
#include "server/domain/ports/preview_maker.h"
#include "server/net/files/file_traffic.h"

#include <QMetaObject>
#include <QThreadPool>

#include <functional>
#include <mutex>

namespace chatoyant::server {

class FilePool
{
public:
    struct Parts
    {
        BlobStore &blobs;
        PreviewMaker *previews = nullptr; // none: pictures have no previews
        FileRules rules;
    };

    explicit FilePool(const Parts &parts);
    ~FilePool();
    FilePool(const FilePool &) = delete;
    FilePool &operator=(const FilePool &) = delete;

    enum class Weight {
        Light, // a piece
        Heavy  // whole files: few at a time
    };

    // `work` here, then `then(its result)` in the thread of `home`, which must live until stop().
    template <typename Work, typename Then>
    void run(Weight weight, QObject &home, Work work, Then then)
    {
        start(weight, [&home, work = std::move(work), then = std::move(then)] {
            QMetaObject::invokeMethod(
                &home, [then, result = work()] { then(result); }, Qt::QueuedConnection);
        });
    }
    // Nobody waits for it.
    void start(Weight weight, const std::function<void()> &work);
    // Finishes what has begun; what comes after is not done.
    void stop();

    BlobStore &blobs() { return m_parts.blobs; }
    PreviewMaker *previews() { return m_parts.previews; }
    const FileRules &rules() const { return m_parts.rules; }
    FileTraffic &traffic() { return m_traffic; }

private:
    Parts m_parts;
    FileTraffic m_traffic;
    std::mutex m_mutex; // guards:
    bool m_isStopped = false;
    QThreadPool m_light;
    QThreadPool m_heavy;
};

} // namespace chatoyant::server

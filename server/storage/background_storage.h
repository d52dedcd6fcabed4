// What the storage does beside the domain thread: indexes words, searches, moves the database's
// write-ahead log into its file.
#pragma once

#include "server/domain/ports/search_storage.h"
#include "server/storage/storage_options.h"

#include <QObject>
#include <QSet>
#include <QThread>

#include <functional>
#include <mutex>

namespace chatoyant::server {

// Used on the thread that made it; completions run there, in its event loop. Its own thread starts
// when there is something to do.
class BackgroundStorage final : public QObject, public SearchStorage
{
    Q_OBJECT

public:
    explicit BackgroundStorage(const StorageOptions &core, QObject *parent = nullptr);
    ~BackgroundStorage() override;

    // These chats, by number, have new entries, and they are committed.
    void noteChanges(const QSet<qint64> &chats);
    // Takes up what has changed first, as far as a moment allows.
    void findMessages(const MessageQuery &query, Found done) override;
    // How many pages the log holds: more than a few when it was written to meanwhile.
    void checkpoint(std::function<void(int pages)> done);

private:
    class Work;
    void start();
    template <typename Task>
    void post(Task task);

    StorageOptions m_core;
    QThread m_thread;
    Work *m_work = nullptr; // lives in the thread
    std::mutex m_mutex;     // guards:
    QSet<qint64> m_changed;
};

} // namespace chatoyant::server

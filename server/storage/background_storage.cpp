#include "server/storage/background_storage.h"

#include "server/storage/low_priority.h"
#include "server/storage/search_index.h"

#include <QLoggingCategory>
#include <QTimer>

namespace chatoyant::server {

using namespace std::chrono_literals;

namespace {

Q_LOGGING_CATEGORY(logBackground, "chatoyant.storage")

constexpr auto gatherFor = 500ms; // many messages make one large write
constexpr auto retryAfter = 5s;
constexpr int stepsBeforeSearch = 5; // a search waits for so much at most

} // namespace

class BackgroundStorage::Work final : public QObject
{
public:
    Work(BackgroundStorage &owner, const StorageOptions &core)
        : m_owner(owner)
        , m_core(core)
        , m_timer(this)
    {
        m_timer.setSingleShot(true);
        m_timer.callOnTimeout(this, [this] { takeUp(); });
    }

    void begin()
    {
        lowerPriority();
        takeUp();
    }

    void takeUpSoon()
    {
        if (!m_timer.isActive())
            m_timer.start(gatherFor);
    }

    Result<QList<FoundMessage>> find(const MessageQuery &query)
    {
        for (int step = 0; step < stepsBeforeSearch && takeChanges(); ++step) {
            if (!m_index->step())
                break;
        }
        if (!open())
            return makeError(Reason::StorageFailed);
        auto found = m_index->find(query);
        closeIfDamaged();
        return found;
    }

    int checkpoint() { return open() ? m_index->checkpointCore() : 0; }

private:
    bool open()
    {
        if (m_index)
            return true;
        auto index = SearchIndex::open(m_core);
        if (!index) {
            qCWarning(logBackground, "searches cannot be answered: %s",
                      qPrintable(index.error().message));
            return false;
        }
        m_index = std::move(*index);
        return true;
    }

    // The next open() makes it anew.
    void closeIfDamaged()
    {
        if (!m_index || !m_index->isDamaged())
            return;
        m_index.reset();
        removeSearchFile(m_core);
        takeUpSoon();
    }

    // True when there is something to take up.
    bool takeChanges()
    {
        if (!open())
            return false;
        const std::scoped_lock lock(m_owner.m_mutex);
        for (const qint64 chat : std::exchange(m_owner.m_changed, {}))
            m_index->noteChange(chat);
        return m_index->isBehind();
    }

    // A step at a time: searches come between.
    void takeUp()
    {
        if (!takeChanges())
            return;
        const bool isDone = m_index->step();
        closeIfDamaged();
        if (!isDone)
            m_timer.start(retryAfter);
        else if (m_index && m_index->isBehind())
            m_timer.start(0ms);
    }

    BackgroundStorage &m_owner;
    StorageOptions m_core;
    QTimer m_timer;
    std::unique_ptr<SearchIndex> m_index;
};

BackgroundStorage::BackgroundStorage(const StorageOptions &core, QObject *parent)
    : QObject(parent)
    , m_core(core)
{
    m_thread.setObjectName(QStringLiteral("storage"));
    if (core.isServer)
        start();
}

BackgroundStorage::~BackgroundStorage()
{
    m_thread.quit();
    m_thread.wait();
}

void BackgroundStorage::noteChanges(const QSet<qint64> &chats)
{
    if (!m_work)
        return; // whoever opens the index next looks at all chats
    std::unique_lock lock(m_mutex);
    const bool isFirst = m_changed.isEmpty();
    m_changed.unite(chats);
    lock.unlock();
    if (isFirst)
        post([work = m_work] { work->takeUpSoon(); });
}

void BackgroundStorage::findMessages(const MessageQuery &query, Found done)
{
    start();
    post([this, query, done = std::move(done)] {
        auto found = m_work->find(query);
        QMetaObject::invokeMethod(
            this, [done, found = std::move(found)] { done(found); }, Qt::QueuedConnection);
    });
}

void BackgroundStorage::checkpoint(std::function<void(int pages)> done)
{
    start();
    post([this, done = std::move(done)] {
        const int pages = m_work->checkpoint();
        QMetaObject::invokeMethod(
            this, [done, pages] { done(pages); }, Qt::QueuedConnection);
    });
}

void BackgroundStorage::start()
{
    if (m_work)
        return;
    m_work = new Work(*this, m_core);
    m_work->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_work, &QObject::deleteLater);
    m_thread.start();
    post([work = m_work] { work->begin(); });
}

template <typename Task>
void BackgroundStorage::post(Task task)
{
    QMetaObject::invokeMethod(m_work, std::move(task), Qt::QueuedConnection);
}

} // namespace chatoyant::server

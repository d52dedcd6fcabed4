#include "client/net/file_link_thread.h"

#include "client/net/http_file_link.h"

#include <QElapsedTimer>
#include <QSemaphore>

namespace chatoyant::client {

using namespace Qt::StringLiterals;

namespace {

constexpr int blocksOnTheWay = 4;      // of what arrives; a link hands over a megabyte at most
constexpr qint64 betweenReports = 100; // ms

} // namespace

// What is wanted of a request. The functions themselves stay at home, with what they hold.
struct FileLinkThread::Wanted
{
    bool isSentReported = false;
    bool isStreamed = false;
};

// The end that lives in the thread. What it hears it posts home, which outlives it.
class FileLinkThread::Far final : public QObject
{
public:
    Far(FileLinkThread &home, FileLinkFactory makeLink)
        : m_home(home)
        , m_makeLink(std::move(makeLink))
    {}

    void setServer(const FileServer &server) { link().setServer(server); }
    void send(quint64 id, const FileRequest &request, Wanted wanted);
    void abort(quint64 id);
    void clear() { m_link.reset(); }

    QSemaphore freeBlocks{blocksOnTheWay};

private:
    FileLink &link()
    {
        if (!m_link)
            m_link = m_makeLink();
        return *m_link;
    }
    template <typename Task>
    void post(Task task)
    {
        QMetaObject::invokeMethod(&m_home, task, Qt::QueuedConnection);
    }
    FileProgress reporting(quint64 id, qint64 whole, Wanted wanted);

    FileLinkThread &m_home;
    FileLinkFactory m_makeLink;
    std::unique_ptr<FileLink> m_link;
    QHash<quint64, quint64> m_requests; // ids here to those of the link
};

void FileLinkThread::Far::send(quint64 id, const FileRequest &request, Wanted wanted)
{
    const auto done = [this, id](const Result<FileAnswer> &answer) {
        m_requests.remove(id);
        post([home = &m_home, id, answer] { home->onDone(id, answer); });
    };
    m_requests.insert(id,
                      link().send(request, reporting(id, request.body.size(), wanted), this, done));
}

FileProgress FileLinkThread::Far::reporting(quint64 id, qint64 whole, Wanted wanted)
{
    FileProgress progress;
    if (wanted.isSentReported)
        progress.sent = [this, id, whole, since = QElapsedTimer()](qint64 bytes) mutable {
            if (since.isValid() && since.elapsed() < betweenReports && bytes < whole)
                return;
            since.start();
            post([home = &m_home, id, bytes] { home->onSent(id, bytes); });
        };
    if (wanted.isStreamed)
        progress.arrived = [this, id](const FileAnswer &head, const QByteArray &bytes) {
            freeBlocks.acquire(); // given back at home: who reads slowly is not sent more
            post([home = &m_home, id, head, bytes] { home->onArrived(id, head, bytes); });
        };
    return progress;
}

void FileLinkThread::Far::abort(quint64 id)
{
    if (const auto found = m_requests.constFind(id); found != m_requests.cend())
        link().abort(*found);
    m_requests.remove(id);
}

FileLinkThread::FileLinkThread(FileLinkFactory makeLink, QObject *parent)
    : FileLink(parent)
    , m_far(std::make_unique<Far>(*this, std::move(makeLink)))
{
    m_thread.setObjectName(u"files"_s);
    m_far->moveToThread(&m_thread);
    // Before the thread is over: sockets do not live without its event loop.
    connect(&m_thread, &QThread::finished, m_far.get(), &Far::clear, Qt::DirectConnection);
    m_thread.start();
}

FileLinkThread::~FileLinkThread()
{
    m_running.clear();
    m_far->freeBlocks.release(std::numeric_limits<int>::max() / 2); // nothing waits for us any more
    m_thread.quit();
    m_thread.wait();
}

std::unique_ptr<FileLink> FileLinkThread::overHttp()
{
    return std::make_unique<FileLinkThread>([] { return std::make_unique<HttpFileLink>(); });
}

void FileLinkThread::setServer(const FileServer &server)
{
    QMetaObject::invokeMethod(
        m_far.get(), [far = m_far.get(), server] { far->setServer(server); }, Qt::QueuedConnection);
}

quint64 FileLinkThread::send(const FileRequest &request,
                             const FileProgress &progress,
                             QObject *context,
                             Reply<FileAnswer> reply)
{
    const quint64 id = ++m_last;
    const Wanted wanted{bool(progress.sent), bool(progress.arrived)};
    m_running.insert(id, {context, progress, std::move(reply)});
    QMetaObject::invokeMethod(
        m_far.get(), [far = m_far.get(), id, request, wanted] { far->send(id, request, wanted); },
        Qt::QueuedConnection);
    return id;
}

void FileLinkThread::abort(quint64 request)
{
    if (m_running.remove(request))
        QMetaObject::invokeMethod(
            m_far.get(), [far = m_far.get(), request] { far->abort(request); },
            Qt::QueuedConnection);
}

void FileLinkThread::onSent(quint64 id, qint64 bytes)
{
    const Running running = m_running.value(id);
    if (running.context && running.progress.sent)
        running.progress.sent(bytes);
}

void FileLinkThread::onArrived(quint64 id, const FileAnswer &head, const QByteArray &bytes)
{
    m_far->freeBlocks.release();
    const Running running = m_running.value(id);
    if (running.context && running.progress.arrived)
        running.progress.arrived(head, bytes);
}

void FileLinkThread::onDone(quint64 id, const Result<FileAnswer> &answer)
{
    const Running running = m_running.take(id);
    if (running.context)
        running.done(answer);
}

} // namespace chatoyant::client

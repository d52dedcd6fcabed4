#include "server/net/net_worker.h"

#include "server/net/files/file_response.h"
#include "server/net/peer_address.h"

#include <QTcpSocket>

#include <unistd.h>

namespace chatoyant::server {

namespace {

// The object may be told of its end from its own signal: it lives until the loop's next turn.
template <typename Map>
bool removeFrom(Map &map, quint64 number)
{
    const auto found = map.find(number);
    if (found == map.end())
        return false;
    found->second->disconnect();
    found->second->deleteLater();
    map.erase(found);
    return true;
}

// A copy, for loops in which an element may remove itself.
template <typename Map>
std::vector<quint64> numbersOf(const Map &map)
{
    std::vector<quint64> numbers;
    numbers.reserve(map.size());
    for (const auto &[number, object] : map)
        numbers.push_back(number);
    return numbers;
}

} // namespace

NetWorker::NetWorker(int thread,
                     const NetSettings &settings,
                     NetState &state,
                     BatchQueue<Inbound> &intake)
    : m_thread(thread)
    , m_settings(settings)
    , m_state(state)
    , m_intake(intake)
    , m_outbound([this] {
        QMetaObject::invokeMethod(this, &NetWorker::takeOutbound, Qt::QueuedConnection);
    })
    , m_health(state)
    , m_invites(settings)
    , m_discovery(settings)
    , m_receiving(this)
    , m_sweep(this)
{
    connect(&m_receiving, &QTimer::timeout, this, &NetWorker::receiveSome);
    connect(&m_sweep, &QTimer::timeout, this, &NetWorker::sweep);
    // Started in the worker's own thread.
    QMetaObject::invokeMethod(
        this, [this] { m_sweep.start(m_settings.sweepEvery); }, Qt::QueuedConnection);
}

NetWorker::~NetWorker()
{
    for (const Arrival &arrival : m_coming)
        ::close(int(arrival.descriptor));
}

void NetWorker::send(std::vector<Outbound> &batch)
{
    m_outbound.push(batch);
}

void NetWorker::adopt(const Arrival &arrival)
{
    QMetaObject::invokeMethod(
        this, [this, arrival] { admit(arrival); }, Qt::QueuedConnection);
}

void NetWorker::closeAll(int code)
{
    for (const quint64 number : numbersOf(m_links)) {
        if (const auto link = m_links.find(number); link != m_links.end())
            link->second->close(code, {});
    }
    for (const quint64 number : numbersOf(m_receptions))
        closeReception(number);
    for (const quint64 number : numbersOf(m_doorsteps))
        removeFrom(m_doorsteps, number);
}

void NetWorker::admit(const Arrival &arrival)
{
    if (m_settings.tls || m_settings.expectsProxyHeader)
        await(arrival);
    else
        receive(arrival);
}

void NetWorker::await(const Arrival &arrival)
{
    const quint64 number = ++m_lastNumber;
    auto *doorstep = new Doorstep(number, arrival, m_settings, this);
    connect(doorstep, &Doorstep::announced, this,
            [this](quint64 awaited, const Arrival &announced) {
                removeFrom(m_doorsteps, awaited);
                m_coming.push_back(announced);
                if (!m_receiving.isActive())
                    m_receiving.start();
            });
    connect(doorstep, &Doorstep::finished, this,
            [this](quint64 awaited) { removeFrom(m_doorsteps, awaited); });
    m_doorsteps.emplace(number, doorstep);
}

// A handshake takes the better part of a millisecond: a crowd of them shares the thread with those
// who are in.
void NetWorker::receiveSome()
{
    constexpr int atATime = 4;
    for (int count = 0; count < atATime && !m_coming.empty(); ++count) {
        const Arrival next = m_coming.front();
        m_coming.pop_front();
        receive(next);
    }
    if (m_coming.empty())
        m_receiving.stop();
}

void NetWorker::receive(const Arrival &arrival)
{
    const quint64 number = ++m_lastNumber;
    auto *reception = new Reception(number, arrival, m_settings, this);
    connect(reception, &Reception::upgraded, this, &NetWorker::upgrade);
    connect(reception, &Reception::requested, this, &NetWorker::serve);
    connect(reception, &Reception::announced, this, &NetWorker::serveFile);
    connect(reception, &Reception::finished, this, &NetWorker::closeReception);
    m_receptions.emplace(number, reception);
}

void NetWorker::upgrade(quint64 number, QTcpSocket *socket)
{
    const Reception *reception = m_receptions.at(number);
    const QHostAddress from = reception->from();
    auto *link = new ClientLink(number, socket, m_settings, reception->seat(), this);
    removeFrom(m_receptions, number);
    open(link, from);
}

void NetWorker::open(ClientLink *link, const QHostAddress &from)
{
    connect(link, &ClientLink::received, this, &NetWorker::take);
    connect(link, &ClientLink::closed, this, &NetWorker::closeLink);
    connect(link, &ClientLink::tooSlow, this, [this] { m_state.meters.linkTooSlow(); });
    if (m_isPaused)
        link->setReading(false);
    m_links.emplace(link->number(), link);
    m_state.meters.linkOpened();
    Inbound inbound;
    inbound.kind = Inbound::Kind::Opened;
    inbound.link = {m_thread, link->number()};
    inbound.address = peerAddress(from);
    m_read.push_back(std::move(inbound));
    pushRead();
}

void NetWorker::closeReception(quint64 number)
{
    removeFrom(m_receptions, number);
    m_visits.erase(number);
}

void NetWorker::closeLink(quint64 number)
{
    if (!removeFrom(m_links, number))
        return;
    Inbound inbound;
    inbound.kind = Inbound::Kind::Closed;
    inbound.link = {m_thread, number};
    m_read.push_back(std::move(inbound));
    pushRead();
}

// What the domain is not asked for.
std::optional<HttpResponse> NetWorker::pageFor(const HttpRequest &request) const
{
    if (auto page = m_health.serve(request))
        return page;
    if (auto page = m_invites.serve(request))
        return page;
    return m_discovery.serve(request);
}

void NetWorker::serve(quint64 number, const HttpRequest &request, const QByteArray &body)
{
    const auto found = m_receptions.find(number);
    if (found == m_receptions.end())
        return;
    if (const auto page = pageFor(request))
        return found->second->answer(*page);
    auto outcome = m_rpc.serve(request, body);
    if (!outcome) {
        found->second->answer({404, {}, "text/plain; charset=utf-8", {}});
    } else if (const auto *response = std::get_if<HttpResponse>(&*outcome)) {
        found->second->answer(*response);
    } else {
        auto &inbound = std::get<Inbound>(*outcome);
        inbound.link = {m_thread, number};
        inbound.address = peerAddress(found->second->from());
        m_read.push_back(std::move(inbound));
        pushRead();
    }
}

void NetWorker::serveFile(quint64 number, const HttpRequest &request)
{
    const auto found = m_receptions.find(number);
    if (found == m_receptions.end())
        return;
    Reception &reception = *found->second;
    const auto read = readFileRequest(request);
    if (!m_state.files || !read)
        return reception.answer(m_state.files ? read.error() : refusal(404, "no files here"));
    const QString address = peerAddress(reception.from());
    const auto ask = [this, number, address, token = read->token](const FileAsk &ask) {
        Inbound inbound;
        inbound.kind = Inbound::Kind::File;
        inbound.link = {m_thread, number};
        inbound.address = address;
        inbound.token = token;
        inbound.file = std::make_shared<const FileAsk>(ask);
        m_read.push_back(std::move(inbound));
        pushRead();
    };
    auto *visit = new FileVisit({*m_state.files, m_state.meters, *this, ask}, *read, reception);
    m_visits[number] = visit;
    reception.attach(visit);
    visit->begin();
}

void NetWorker::tellVisit(const Outbound &outbound)
{
    const auto visit = m_visits.find(outbound.links.front());
    if (visit != m_visits.end() && visit->second)
        visit->second->told(*outbound.file);
}

void NetWorker::take(quint64 number, const QByteArray &text)
{
    Inbound inbound;
    inbound.link = {m_thread, number};
    m_reader.read(text, &inbound);
    m_read.push_back(std::move(inbound));
    pushRead();
}

// Once per turn of the loop, whatever many sockets said in it.
void NetWorker::pushRead()
{
    if (m_pushIsPosted)
        return;
    m_pushIsPosted = true;
    QMetaObject::invokeMethod(
        this,
        [this] {
            m_pushIsPosted = false;
            m_state.waiting += m_read.size();
            m_intake.push(m_read);
            if (m_state.waiting.load() >= m_settings.queueFull)
                pauseReading();
        },
        Qt::QueuedConnection);
}

void NetWorker::pauseReading()
{
    if (m_isPaused)
        return;
    m_isPaused = true;
    for (const auto &[number, link] : m_links)
        link->setReading(false);
    m_state.paused = true;
    // The domain may have caught up before it could see the flag.
    if (m_state.waiting.load() < m_settings.queueLow)
        resumeReading();
}

void NetWorker::resumeReading()
{
    m_isPaused = false;
    for (const quint64 number : numbersOf(m_links)) {
        if (const auto link = m_links.find(number); link != m_links.end())
            link->second->setReading(true);
    }
}

void NetWorker::takeOutbound()
{
    const std::vector<Outbound> &batch = m_outbound.take();
    for (const Outbound &outbound : batch)
        sendOne(outbound);
    for (const quint64 number : std::exchange(m_unsent, {})) {
        if (const auto link = m_links.find(number); link != m_links.end())
            link->second->flush();
    }
    for (const Outbound &outbound : batch) {
        if (outbound.received)
            m_state.meters.delivered(*outbound.received);
    }
}

void NetWorker::sendOne(const Outbound &outbound)
{
    if (outbound.kind == Outbound::Kind::Resume) {
        resumeReading();
        return;
    }
    if (outbound.kind == Outbound::Kind::File)
        return tellVisit(outbound);
    QByteArray frame;
    for (const quint64 number : outbound.links) {
        const auto link = m_links.find(number);
        if (link != m_links.end()) {
            if (outbound.kind == Outbound::Kind::CarriedOut) {
                link->second->carriedOut();
                continue;
            }
            if (outbound.kind == Outbound::Kind::Close) {
                link->second->close(outbound.code, outbound.text);
                continue;
            }
            if (frame.isEmpty())
                frame = ClientLink::frameOf(outbound.text);
            if (!link->second->hasUnsent())
                m_unsent.push_back(number);
            link->second->send(frame);
        } else if (const auto http = m_receptions.find(number);
                   http != m_receptions.end() && outbound.kind == Outbound::Kind::Text) {
            http->second->answer(RpcRoute::answer(outbound.text));
        }
    }
}

void NetWorker::sweep()
{
    const auto now = ClientLink::Clock::now();
    for (const quint64 number : numbersOf(m_links)) {
        if (const auto link = m_links.find(number); link != m_links.end())
            link->second->checkHealth(now);
    }
    for (const quint64 number : numbersOf(m_receptions)) {
        if (const auto http = m_receptions.find(number); http != m_receptions.end())
            http->second->checkDeadline(now);
    }
    for (const quint64 number : numbersOf(m_doorsteps)) {
        if (const auto silent = m_doorsteps.find(number); silent != m_doorsteps.end())
            silent->second->checkDeadline(now);
    }
}

} // namespace chatoyant::server

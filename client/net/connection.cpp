#include "client/net/connection.h"

namespace chatoyant::client {

using std::chrono::milliseconds;
using Phase = ConnectionState::Phase;

Connection::Connection(
    std::unique_ptr<Link> link, const Clock &clock, Random &random, Timers &timers, QObject *parent)
    : QObject(parent)
    , m_link(std::move(link))
    , m_clock(clock)
    , m_channel(*m_link, timers)
    , m_reconnect(timers, random)
    , m_retryAlarm(timers)
    , m_pingAlarm(timers)
{
    connect(m_link.get(), &Link::opened, this, &Connection::onOpened);
    connect(m_link.get(), &Link::closed, this, &Connection::onClosed);
    connect(m_link.get(), &Link::certificateDoubtful, this, &Connection::certificateDoubtful);
    connect(&m_retryAlarm, &Alarm::rang, this, &Connection::open);
    connect(&m_pingAlarm, &Alarm::rang, this, &Connection::ping);
}

void Connection::setServer(const QUrl &url)
{
    m_url = url;
}

void Connection::pinCertificate(const QByteArray &fingerprint)
{
    m_link->pinCertificate(fingerprint);
}

void Connection::start()
{
    if (m_isWanted)
        return;
    m_isWanted = true;
    open();
}

void Connection::stop()
{
    const bool isLinkBusy = m_isOpen || m_state.phase == Phase::Connecting;
    m_isWanted = false;
    m_retryAlarm.stop();
    if (isLinkBusy)
        m_link->close();
    else
        setState({});
}

void Connection::confirmOnline()
{
    if (!m_isOpen || m_state.phase == Phase::Online)
        return;
    m_reconnect.becameOnline();
    setState({Phase::Online, {}, {}, {}});
}

void Connection::retryNow()
{
    if (m_state.phase == Phase::Online && !m_isDoubted) {
        m_isDoubted = true;
        m_channel.call(QStringLiteral("session.ping"), {}, this,
                       [](const Result<QJsonObject> &) {});
        m_pingAlarm.start(answersSoon);
    }
    if (m_state.phase != Phase::Waiting)
        return;
    m_retryAlarm.stop();
    open();
}

void Connection::reconnect()
{
    m_isReplaced = m_isOpen || m_state.phase == Phase::Connecting;
    if (m_isReplaced)
        m_link->close();
    else
        retryNow();
}

void Connection::comeBackAfter(milliseconds delay)
{
    m_reconnect.setServerWait(delay);
}

void Connection::drop(const Error &error)
{
    m_dropReason = error;
    m_link->close();
}

void Connection::open()
{
    m_dropReason.reset();
    setState({Phase::Connecting, {}, {}, {}});
    m_pingAlarm.start(RpcChannel::answerWithin);
    m_link->open(m_url);
}

void Connection::onOpened()
{
    m_isOpen = true;
    m_isDoubted = false;
    m_pingAlarm.start(pingEvery);
    emit linkOpened();
}

void Connection::onClosed(const Error &error)
{
    const Error why = m_dropReason.value_or(error);
    m_dropReason.reset();
    m_isOpen = false;
    m_pingAlarm.stop();
    if (why.reason == Reason::CertificateRefused)
        m_isWanted = false; // asking again changes nothing until the person decides
    if (!m_isWanted) {
        setState({Phase::Offline, {}, {}, why});
    } else {
        const milliseconds delay = m_reconnect.nextDelay();
        m_retryAlarm.start(delay);
        setState({Phase::Waiting, delay, m_clock.now().addMSecs(delay.count()), why});
    }
    emit linkClosed(why);
    if (std::exchange(m_isReplaced, false))
        retryNow();
}

void Connection::ping()
{
    if (!m_isOpen)
        return drop(makeError(Reason::ServerUnreachable)); // the attempt takes too long
    const milliseconds silence = m_channel.silence();
    if (silence >= (std::exchange(m_isDoubted, false) ? answersSoon : deadAfter))
        return drop(makeError(Reason::TimedOut));
    m_channel.call(QStringLiteral("session.ping"), {}, this, [](const Result<QJsonObject> &) {});
    m_pingAlarm.start(std::min(milliseconds(pingEvery), deadAfter - silence));
}

void Connection::setState(ConnectionState state)
{
    if (m_state == state)
        return;
    m_state = std::move(state);
    emit stateChanged(m_state);
}

} // namespace chatoyant::client

#include "server/net/doorstep.h"

#include <array>
#include <cerrno>
#include <sys/socket.h>
#include <unistd.h>

namespace chatoyant::server {

Doorstep::Doorstep(quint64 number,
                   const Arrival &arrival,
                   const NetSettings &settings,
                   QObject *parent)
    : QObject(parent)
    , m_number(number)
    , m_settings(settings)
    , m_expectsHeader(settings.expectsProxyHeader && settings.proxies.has(arrival.from))
    , m_arrival(arrival)
    , m_notifier(arrival.descriptor, QSocketNotifier::Read, this)
{
    connect(&m_notifier, &QSocketNotifier::activated, this, &Doorstep::read);
}

Doorstep::~Doorstep()
{
    m_notifier.setEnabled(false);
    if (m_arrival.descriptor >= 0)
        ::close(int(m_arrival.descriptor));
}

void Doorstep::checkDeadline(std::chrono::steady_clock::time_point now)
{
    if (now - m_arrival.at >= m_settings.headWithin)
        finish();
}

void Doorstep::read()
{
    if (m_expectsHeader)
        readHeader();
    else
        announce();
}

void Doorstep::readHeader()
{
    std::array<char, 512> bytes{};
    while (m_header.state() == ProxyHeader::State::Wanting) {
        const size_t most = qMin(bytes.size(), size_t(m_header.wanted()));
        const auto count = ::recv(int(m_arrival.descriptor), bytes.data(), most, MSG_DONTWAIT);
        if (count < 0 && (errno == EAGAIN || errno == EINTR))
            return;
        if (count <= 0)
            return finish();
        m_header.feed({bytes.data(), qsizetype(count)});
    }
    if (m_header.state() == ProxyHeader::State::Complete)
        announce();
    else
        finish();
}

void Doorstep::announce()
{
    if (const QHostAddress source = m_header.source(); !source.isNull()) {
        m_arrival.from = source;
        if (!m_arrival.seat.assign(source))
            return finish();
    }
    m_notifier.setEnabled(false);
    Arrival arrival = std::exchange(m_arrival, Arrival());
    emit announced(m_number, arrival);
}

void Doorstep::finish()
{
    m_notifier.setEnabled(false);
    emit finished(m_number);
}

} // namespace chatoyant::server

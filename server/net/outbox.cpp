#include "server/net/outbox.h"

namespace chatoyant::server {

Outbox::Outbox(int threads, Send send)
    : m_batches(size_t(threads))
    , m_carriedOut(size_t(threads))
    , m_send(std::move(send))
{}

void Outbox::text(const LinkId &link, const QByteArray &text, Received received)
{
    Outbound &outbound = add(link.thread, Outbound::Kind::Text, text);
    outbound.links.append(link.number);
    outbound.received = received;
}

void Outbox::text(const QList<LinkId> &links, const QByteArray &text)
{
    std::vector<Outbound *> started(m_batches.size(), nullptr);
    for (const LinkId &link : links) {
        Outbound *&outbound = started[size_t(link.thread)];
        if (!outbound)
            outbound = &add(link.thread, Outbound::Kind::Text, text);
        outbound->links.append(link.number);
    }
}

void Outbox::file(const LinkId &link, const FileAnswer &answer)
{
    Outbound &outbound = add(link.thread, Outbound::Kind::File, {});
    outbound.links.append(link.number);
    outbound.file = std::make_shared<const FileAnswer>(answer);
}

void Outbox::close(const LinkId &link, int code, const QByteArray &reason)
{
    Outbound &outbound = add(link.thread, Outbound::Kind::Close, reason);
    outbound.links.append(link.number);
    outbound.code = code;
}

void Outbox::carriedOut(const LinkId &link)
{
    const auto thread = size_t(link.thread);
    if (!m_carriedOut[thread]) {
        m_carriedOut[thread] = m_batches[thread].size();
        add(link.thread, Outbound::Kind::CarriedOut, {});
    }
    m_batches[thread][*m_carriedOut[thread]].links.append(link.number);
}

void Outbox::resumeReading()
{
    for (size_t thread = 0; thread < m_batches.size(); ++thread)
        add(int(thread), Outbound::Kind::Resume, {});
}

void Outbox::flush()
{
    for (size_t thread = 0; thread < m_batches.size(); ++thread) {
        m_carriedOut[thread].reset();
        if (!m_batches[thread].empty())
            m_send(int(thread), m_batches[thread]);
    }
}

Outbound &Outbox::add(int thread, Outbound::Kind kind, const QByteArray &text)
{
    Outbound &outbound = m_batches[size_t(thread)].emplace_back();
    outbound.kind = kind;
    outbound.text = text;
    return outbound;
}

} // namespace chatoyant::server

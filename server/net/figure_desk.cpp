#include "server/net/figure_desk.h"

#include "server/net/process_usage.h"

namespace chatoyant::server {

FigureDesk::FigureDesk(const Parts &parts)
    : m_parts(parts)
    , m_rings(read(), usableProcessors())
{}

void FigureDesk::look()
{
    if (m_rings.isDue(m_parts.clock.now()))
        m_rings.take(read());
}

Figures FigureDesk::figures(const FigureRings::Span &span) const
{
    Figures figures = m_rings.figures(span, read());
    figures.now.memory = residentBytes();
    figures.now.backupAt = m_parts.backupAt();
    return figures;
}

FigureReading FigureDesk::read() const
{
    return {m_parts.clock.now(), m_parts.registry.peopleOnline(), m_parts.state.seats.taken(),
            processorSeconds(), m_parts.state.meters.totals()};
}

} // namespace chatoyant::server

// Reads what the server counts, keeps samples of it, and answers what administrators ask of them.
#pragma once

#include "common/base/clock.h"
#include "server/net/figure_rings.h"
#include "server/net/link_registry.h"

#include <functional>

namespace chatoyant::server {

// Lives on the domain thread.
class FigureDesk
{
public:
    struct Parts
    {
        const NetState &state;
        const LinkRegistry &registry;
        const Clock &clock;
        std::function<QDateTime()> backupAt; // of the last backup; not valid: not known
    };

    explicit FigureDesk(const Parts &parts);

    // Called about once a second; reads only when a sample is over.
    void look();
    Figures figures(const FigureRings::Span &span) const;

private:
    FigureReading read() const;

    Parts m_parts;
    FigureRings m_rings;
};

} // namespace chatoyant::server

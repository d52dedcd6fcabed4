// Looks at everything that the server needs, and says what is missing.
#pragma once

#include "server/app/config.h"

namespace chatoyant::server {

struct Finding
{
    enum class Mark { Good, Warning, Bad };

    Mark mark = Mark::Good;
    QString text; // a sentence for the operator, with what to do where that is not plain

    friend bool operator==(const Finding &, const Finding &) = default;
};

// May run beside the server. Nothing is changed.
QList<Finding> examine(const Config &config);

} // namespace chatoyant::server

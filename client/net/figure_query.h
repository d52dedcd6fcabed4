// What administrators ask of a server's figures.
#pragma once

#include <QDateTime>

namespace chatoyant::client {

struct FigureQuery
{
    int minutes = 60;
    QDateTime after = {}; // valid: only the samples that ended later
};

} // namespace chatoyant::client

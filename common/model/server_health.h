// How a server fares, and how it is set up, as its administrators see it.
#pragma once

#include <QDateTime>
#include <QList>
#include <QMetaType>
#include <QString>

namespace chatoyant {

struct HealthFinding
{
    enum class Mark { Good, Warning, Bad };

    Mark mark = Mark::Good;
    QString text; // a sentence of the server's own, with what to do where that is not plain

    friend bool operator==(const HealthFinding &, const HealthFinding &) = default;
};

struct ServerHealth
{
    QList<HealthFinding> findings = {};
    QDateTime at = {};      // when that was found; null: nothing was looked at yet
    bool isRunning = false; // the next findings are being made: ask again

    friend bool operator==(const ServerHealth &, const ServerHealth &) = default;
};

struct ConfigValue
{
    QString key;  // "section.name"
    QString text; // secrets are not in it
    bool isDefault = false;

    friend bool operator==(const ConfigValue &, const ConfigValue &) = default;
};

} // namespace chatoyant

Q_DECLARE_METATYPE(chatoyant::ServerHealth)

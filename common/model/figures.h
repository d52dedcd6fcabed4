// How the server does: figures of now, of the last hours step by step, and of moods.
#pragma once

#include <QDateTime>
#include <QList>

#include <array>
#include <optional>

namespace chatoyant {

// Of the last minute, where it is not of this moment; nothing where nothing was measured.
struct FiguresNow
{
    qint64 online = 0;      // people who are connected
    qint64 connections = 0; // sockets that are open
    double messagesPerSecond = 0;
    std::optional<double> p95;        // ms: delivery of messages
    std::optional<double> errorShare; // 0 … 1: of requests, those that failed by the server's fault
    double utilisation = 0;           // 0 … 1: processor time, of what the server may use
    qint64 memory = 0;                // bytes
    QDateTime startedAt;              // what is counted is counted since then
    QDateTime backupAt;               // not valid: not known

    friend bool operator==(const FiguresNow &, const FiguresNow &) = default;
};

// Of one step: connections and people at its end, the others within it.
struct FigureSample
{
    qint64 connections = 0;
    qint64 online = 0;
    qint64 requests = 0;
    qint64 refused = 0; // of these: by the server's fault
    qint64 text = 0;    // messages stored, by what they carry
    qint64 files = 0;
    qint64 voice = 0;
    qint64 other = 0;
    std::optional<double> p50; // ms: delivery of messages; nothing where there were none
    std::optional<double> p95;
    std::optional<double> p99;
    double utilisation = 0; // 0 … 1

    qint64 messages() const { return text + files + voice + other; }

    friend bool operator==(const FigureSample &, const FigureSample &) = default;
};

struct Figures
{
    // Messages by score, in twentieths of −1 … +1, since the start.
    using MoodBins = std::array<qint64, 20>;

    int step = 0;   // seconds
    QDateTime from; // when the first sample ends; not valid where there is none
    FiguresNow now;
    QList<FigureSample> samples;   // oldest first
    std::optional<MoodBins> moods; // nothing: not enough people wrote

    // When a sample ends.
    QDateTime endOf(qsizetype sample) const { return from.addSecs(sample * step); }

    friend bool operator==(const Figures &, const Figures &) = default;
};

} // namespace chatoyant

#include "common/model/seq_ranges.h"

#include <QStringList>

#include <algorithm>

namespace chatoyant {

QString writtenSeqs(const QSet<Seq> &seqs)
{
    QList<Seq> sorted(seqs.cbegin(), seqs.cend());
    std::sort(sorted.begin(), sorted.end());
    QStringList parts;
    for (qsizetype at = 0; at < sorted.size(); ++at) {
        const Seq from = sorted.at(at);
        while (at + 1 < sorted.size() && sorted.at(at + 1) == sorted.at(at) + 1)
            ++at;
        const Seq to = sorted.at(at);
        parts.append(from == to ? QString::number(from)
                                : QString::number(from) + QLatin1Char('-') + QString::number(to));
    }
    return parts.join(QLatin1Char(','));
}

QSet<Seq> readSeqs(const QString &written)
{
    constexpr Seq longestRun = 1'000'000; // of messages; more is nonsense from elsewhere
    QSet<Seq> seqs;
    Seq room = longestRun; // for all of them together, also where they say the same again
    const QStringList parts = written.split(QLatin1Char(','), Qt::SkipEmptyParts);
    for (const QString &part : parts) {
        const Seq from = part.section(QLatin1Char('-'), 0, 0).toLongLong();
        const Seq to = part.section(QLatin1Char('-'), -1).toLongLong();
        if (from <= 0 || to < from || to - from >= room)
            continue;
        room -= to - from + 1;
        for (Seq seq = from; seq <= to; ++seq)
            seqs.insert(seq);
    }
    return seqs;
}

} // namespace chatoyant

// Chance that repeats: the same sequence in every run, or the values a test lines up.
#pragma once

#include "common/base/random.h"

#include <QList>

namespace chatoyant {

class FakeRandom final : public Random
{
public:
    quint64 next() override
    {
        if (!m_lined.isEmpty())
            return m_lined.takeFirst();
        // SplitMix64 (Steele, Lea, Flood 2014): distinct values, never repeating within a test.
        m_state += 0x9E3779B97F4A7C15ULL;
        quint64 mixed = m_state;
        mixed = (mixed ^ (mixed >> 30U)) * 0xBF58476D1CE4E5B9ULL;
        mixed = (mixed ^ (mixed >> 27U)) * 0x94D049BB133111EBULL;
        return mixed ^ (mixed >> 31U);
    }

    // The next calls return these, in order.
    void lineUp(const QList<quint64> &values) { m_lined.append(values); }

private:
    quint64 m_state = 0;
    QList<quint64> m_lined;
};

} // namespace chatoyant

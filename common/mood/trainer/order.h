// Chance that is the same in every run.
#pragma once

#include <QtGlobal>

namespace chatoyant::training {

// SplitMix64 (Steele, Lea, Flood 2014).
class Order
{
public:
    explicit Order(quint64 seed)
        : m_state(seed)
    {}

    quint64 next()
    {
        m_state += 0x9E3779B97F4A7C15ULL;
        quint64 mixed = m_state;
        mixed = (mixed ^ (mixed >> 30U)) * 0xBF58476D1CE4E5B9ULL;
        mixed = (mixed ^ (mixed >> 27U)) * 0x94D049BB133111EBULL;
        return mixed ^ (mixed >> 31U);
    }
    quint64 below(quint64 bound) { return next() % bound; }
    // 0 … 1
    float share() { return float(next() >> 40U) * 0x1p-24F; }

private:
    quint64 m_state;
};

} // namespace chatoyant::training

// The program's own sounds for new messages: short, quiet, made of a few tones.
#pragma once

#include <QByteArray>
#include <QLatin1StringView>
#include <QList>

namespace chatoyant::client {

// A sine that fades away; a tone is one or several of them.
struct Partial
{
    double begins = 0;   // seconds
    double hertz = 0;    // at its beginning
    double bend = 0;     // hertz a second
    double strength = 0; // of the loudest that there is
    double halfLife = 0; // seconds until it is half as loud
};

struct Chime
{
    QLatin1StringView name; // as it is kept
    QList<Partial> partials;
};

class Chimes final
{
public:
    static constexpr int rate = 48'000; // samples a second: 16 bits, one channel

    static const QList<Chime> &all();
    // Empty: there is none of that name.
    static QByteArray samples(QLatin1StringView name);
};

} // namespace chatoyant::client

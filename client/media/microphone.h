// What voice notes are recorded from.
#pragma once

#include <QList>
#include <QObject>

namespace chatoyant::client {

enum class VoiceFault {
    NoMicrophone,
    Refused, // it is there and cannot be used
    Lost,    // it was unplugged, or fell silent for good
    NoRoom   // on the disk
};

class Microphone : public QObject
{
    Q_OBJECT

public:
    static constexpr int rate = 48'000; // samples a second: 16 bits, one channel

    using QObject::QObject;

    // heard() follows, or failed().
    virtual void start() = 0;
    // stopped() follows, after all that was said until now has been heard().
    virtual void stop() = 0;
    // At once; nothing follows.
    virtual void abort() = 0;

signals:
    void heard(const QList<qint16> &samples);
    void stopped();
    // The one that was chosen is not there: the system's is heard instead.
    void replaced();
    // It has stopped by itself, or never began.
    void failed(chatoyant::client::VoiceFault fault);
};

} // namespace chatoyant::client

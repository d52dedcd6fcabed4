// When the device has slept, or the network is there again: then it pays to try at once.
#pragma once

#include <QObject>

namespace chatoyant::client {

// Asks logind on the system's bus, and the network's own service where Qt knows one. Without them
// nothing is said, and the waiting goes on as usual.
class Awakening final : public QObject
{
    Q_OBJECT

public:
    explicit Awakening(QObject *parent = nullptr);

    void start();

signals:
    void happened();

private slots:
    void onSleep(bool isAboutToSleep);
};

} // namespace chatoyant::client

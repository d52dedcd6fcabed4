// SIGTERM and SIGINT as a Qt signal.
#pragma once

#include <QObject>
#include <QSocketNotifier>

#include <memory>

namespace chatoyant::server {

// Make it before any thread starts: threads inherit that these signals are held back.
class SignalWatch final : public QObject
{
    Q_OBJECT

public:
    explicit SignalWatch(QObject *parent = nullptr);
    ~SignalWatch() override;

signals:
    void stopRequested();

private:
    void read();

    int m_descriptor = -1;
    std::unique_ptr<QSocketNotifier> m_notifier;
};

} // namespace chatoyant::server

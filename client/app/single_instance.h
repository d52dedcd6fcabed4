// One program per profile: a second start raises the first one's window.
#pragma once

#include <QLocalServer>
#include <QLockFile>

#include <memory>

namespace chatoyant::client {

class SingleInstance final : public QObject
{
    Q_OBJECT

public:
    explicit SingleInstance(const QString &profileFolder, QObject *parent = nullptr);

    // False: another one runs, and was asked to show itself.
    bool claim();

signals:
    void raiseWanted();

private:
    bool callFirst() const;

    QString m_socketName;
    QLockFile m_lock;
    QLocalServer m_server;
};

} // namespace chatoyant::client

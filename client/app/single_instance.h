// One program per profile: a second start raises the first one's window, and hands it its link.
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

    // False: another one runs, and was asked to show itself and to open the link, if there is one.
    bool claim(const QString &link = {});

signals:
    void raiseWanted();
    void linkOpened(const QString &link);

private:
    bool callFirst(const QString &link) const;
    void onCalled();

    QString m_socketName;
    QLockFile m_lock;
    QLocalServer m_server;
};

} // namespace chatoyant::client

// Learns the names of those who wrote forwarded messages first and are strangers on this device.
#pragma once

#include "client/state/line.h"

#include <QObject>
#include <QSet>

namespace chatoyant::client {

struct Workspace;

class Origins final : public QObject
{
    Q_OBJECT

public:
    explicit Origins(Workspace &workspace, QObject *parent = nullptr);

    // Asks the server for whoever is not known; who cannot be had now is asked for next time.
    void learnFrom(const QList<Line> &lines);

private:
    void ask(UserId user);

    Workspace &m_workspace;
    QSet<UserId> m_asked;
};

} // namespace chatoyant::client

// Asks the site of a name which server is meant by it.
#pragma once

#include "client/net/timers.h"
#include "client/state/environment.h"

#include <QUrl>

namespace chatoyant::client {

// Where https://HOST/.well-known/chatoyant/client says that the server is; nothing for anything
// that is no address of one.
std::optional<QUrl> readDiscovery(const QByteArray &document);

// Deletes itself after the answer. What it finds is to be looked at: it is only said to be a
// server.
class ServerSearch final : public QObject
{
    Q_OBJECT

public:
    static constexpr std::chrono::seconds answerWithin{10};

    ServerSearch(const Environment &environment, QObject *parent);

    void ask(const QString &host);

signals:
    void found(const QUrl &url);
    void failed();

private:
    void finish(const std::optional<QUrl> &url);

    const Environment &m_environment;
    Alarm m_alarm;
    bool m_isDone = false;
};

} // namespace chatoyant::client

// A bare client: JSON-RPC calls over a WebSocket, each waited for, and what the server said
// unasked.
#pragma once

#include "common/protocol/rpc.h"

#include <QHash>
#include <QWebSocket>

namespace chatoyant::test {

class RpcClient : public QObject
{
    Q_OBJECT

public:
    explicit RpcClient(QObject *parent = nullptr);

    bool open(const QUrl &url);
    void close() { m_socket.close(); }
    QWebSocket &socket() { return m_socket; }
    bool isOpen() const { return m_socket.state() == QAbstractSocket::ConnectedState; }

    // Sends and returns at once; answered by waitFor().
    int send(const QString &method, const QJsonObject &params = {});
    rpc::Response waitFor(int id);
    // The result, or an empty object with the reason in lastReason().
    QJsonObject call(const QString &method, const QJsonObject &params = {});
    // The name of the reason why a call was refused; empty when it was not.
    QString refusal(const QString &method, const QJsonObject &params = {});
    QString lastReason() const { return m_lastReason; }

    // Signs up and keeps who that is.
    bool signUp(const QString &username);
    QString userId() const { return m_userId; }
    QString token() const { return m_token; }

    // Notifications of this method so far, in order.
    QList<QJsonObject> heard(const QString &method) const { return m_heard.value(method); }
    // Waits until there are so many.
    bool waitToHear(const QString &method, qsizetype count = 1);
    void forgetHeard() { m_heard.clear(); }

private:
    void take(const QString &text);

    QWebSocket m_socket;
    int m_lastId = 0;
    QHash<int, rpc::Response> m_responses;
    QHash<QString, QList<QJsonObject>> m_heard;
    QString m_lastReason;
    QString m_userId;
    QString m_token;
};

// What every account of the tests signs in with.
QString testPassword();
// Makes these two friends.
bool befriend(RpcClient &one, RpcClient &other);
// A direct chat of friends; the chat's id.
QString directChat(RpcClient &one, const RpcClient &other);
// Sends and returns the seq; 0 when it was refused.
qint64
sendText(RpcClient &client, const QString &chat, const QString &text, const QString &clientId = {});

} // namespace chatoyant::test

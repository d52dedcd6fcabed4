// A link over a WebSocket, with or without TLS.
#pragma once

#include "client/net/link.h"

class QSslError;
class QWebSocket;

namespace chatoyant::client {

// A certificate that the system does not trust is accepted only when it is the pinned one; any
// other is a hard stop.
class WsLink final : public Link
{
    Q_OBJECT

public:
    explicit WsLink(QObject *parent = nullptr);
    ~WsLink() override;

    void open(const QUrl &url) override;
    void send(const QByteArray &text) override;
    void close() override;
    void pinCertificate(const QByteArray &fingerprint) override { m_pinned = fingerprint; }
    LinkSecurity security() const override { return m_security; }

private:
    void connectSocket();
    void onSslErrors(const QList<QSslError> &errors);
    void onDisconnected();
    void onError();
    void finish(const Error &error);
    // Lets the farewell go out, but not for long.
    void letGo();

    std::unique_ptr<QWebSocket> m_socket;
    QUrl m_url;
    QByteArray m_pinned;
    LinkSecurity m_security = LinkSecurity::Plain;
    std::optional<Error> m_certificateFault;
    bool m_isOpen = false;
};

} // namespace chatoyant::client

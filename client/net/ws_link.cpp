#include "client/net/ws_link.h"

#include "client/net/certificate_pin.h"
#include "client/net/server_address.h"
#include "common/base/limits.h"

#include <QNetworkRequest>
#include <QSslError>
#include <QTimer>
#include <QWebSocket>
#include <QWebSocketHandshakeOptions>

namespace chatoyant::client {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::seconds farewell{2};

Error withMessage(Reason reason, const QString &message)
{
    Error error = makeError(reason);
    error.message = message;
    return error;
}

bool isOfAProxy(QAbstractSocket::SocketError fault)
{
    switch (fault) {
    case QAbstractSocket::ProxyAuthenticationRequiredError:
    case QAbstractSocket::ProxyConnectionRefusedError:
    case QAbstractSocket::ProxyConnectionClosedError:
    case QAbstractSocket::ProxyConnectionTimeoutError:
    case QAbstractSocket::ProxyNotFoundError:
    case QAbstractSocket::ProxyProtocolError:
        return true;
    default:
        return false;
    }
}

// The part of the way there that is at fault is the error's field.
Error unreachable(QAbstractSocket::SocketError fault, const QString &words)
{
    Error error = withMessage(Reason::ServerUnreachable, words);
    if (fault == QAbstractSocket::HostNotFoundError)
        error.field = u"host"_s;
    else if (fault == QAbstractSocket::ConnectionRefusedError)
        error.field = u"port"_s;
    else if (isOfAProxy(fault))
        error.field = u"proxy"_s;
    return error;
}

} // namespace

WsLink::WsLink(QObject *parent)
    : Link(parent)
{}

WsLink::~WsLink()
{
    if (m_socket)
        m_socket->disconnect(this);
}

void WsLink::open(const QUrl &url)
{
    if (m_socket)
        letGo();
    m_url = url;
    m_certificateFault.reset();
    m_isOpen = false;
    m_security = url.scheme() == "wss"_L1 ? LinkSecurity::TrustedTls : LinkSecurity::Plain;
    m_socket = std::make_unique<QWebSocket>();
    m_socket->setMaxAllowedIncomingFrameSize(limits::responseBytes);
    m_socket->setMaxAllowedIncomingMessageSize(limits::responseBytes);
    connectSocket();
    QWebSocketHandshakeOptions options;
    options.setSubprotocols({u"chatoyant.v1"_s});
    m_socket->open(QNetworkRequest(url), options);
}

void WsLink::connectSocket()
{
    QWebSocket *socket = m_socket.get();
    connect(socket, &QWebSocket::connected, this, [this] {
        m_isOpen = true;
        emit opened();
    });
    connect(socket, &QWebSocket::textMessageReceived, this,
            [this](const QString &text) { emit received(text.toUtf8()); });
    connect(socket, &QWebSocket::sslErrors, this, &WsLink::onSslErrors);
    connect(socket, qOverload<QAbstractSocket::SocketError>(&QWebSocket::error), this,
            &WsLink::onError);
    connect(socket, &QWebSocket::disconnected, this, &WsLink::onDisconnected);
}

// An attempt that fails is heard of here before its error is known.
void WsLink::onDisconnected()
{
    if (!m_isOpen) {
        const auto failed = [this, socket = m_socket.get()] {
            if (m_socket.get() == socket)
                onError();
        };
        QMetaObject::invokeMethod(this, failed, Qt::QueuedConnection);
        return;
    }
    finish(withMessage(Reason::Offline,
                       u"closed by the server (%1) %2"_s.arg(QString::number(m_socket->closeCode()),
                                                             m_socket->closeReason())));
}

void WsLink::send(const QByteArray &text)
{
    if (m_socket)
        m_socket->sendTextMessage(QString::fromUtf8(text));
}

void WsLink::close()
{
    if (!m_socket)
        return;
    letGo();
    QMetaObject::invokeMethod(
        this, [this] { emit closed(makeError(Reason::Offline)); }, Qt::QueuedConnection);
}

void WsLink::onSslErrors(const QList<QSslError> &errors)
{
    const QByteArray fingerprint = doubtfulFingerprint(errors);
    if (isPinned(errors, m_pinned)) {
        m_security = LinkSecurity::PinnedTls;
        m_socket->ignoreSslErrors(errors);
        return;
    }
    QStringList words;
    for (const QSslError &error : errors)
        words.append(error.errorString());
    m_certificateFault = withMessage(Reason::CertificateRefused, words.join(u"; "_s));
    if (!fingerprint.isEmpty())
        emit certificateDoubtful({shownAddress(m_url), fingerprint, m_pinned});
}

void WsLink::onError()
{
    const QString words = m_socket->errorString();
    const bool isConnected = !m_socket->peerAddress().isNull();
    if (m_certificateFault)
        finish(*m_certificateFault);
    else if (m_socket->closeCode() == QWebSocketProtocol::CloseCodeNormal && isConnected &&
             m_socket->state() == QAbstractSocket::ConnectingState)
        finish(withMessage(Reason::NotThisProduct, words));
    else
        finish(unreachable(m_socket->error(), words));
}

void WsLink::finish(const Error &error)
{
    if (!m_socket)
        return;
    const Error why = m_certificateFault.value_or(error);
    letGo();
    emit closed(why);
}

void WsLink::letGo()
{
    QWebSocket *socket = m_socket.release();
    socket->disconnect(this);
    if (socket->state() == QAbstractSocket::UnconnectedState)
        return socket->deleteLater();
    connect(socket, &QWebSocket::disconnected, socket, &QObject::deleteLater);
    QTimer::singleShot(farewell, socket, &QObject::deleteLater);
    socket->close();
}

} // namespace chatoyant::client

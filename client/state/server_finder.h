// Finds the server that an address stands for: where it says, or where the site of its name says.
#pragma once

#include "client/state/server_probe.h"

#include <QHash>
#include <QPointer>

namespace chatoyant::client {

class ServerFinder final : public QObject
{
    Q_OBJECT

public:
    // SHA-256 of the certificate by which the server at an address is known; empty: none.
    using Known = std::function<QByteArray(const QString &address)>;

    ServerFinder(const Environment &environment, Known known, QObject *parent = nullptr);

    void find(const QString &typed, QObject *context, Reply<ServerCheck> reply);
    // Nothing before a server was found for it.
    std::optional<QUrl> foundAt(const QString &typed) const;

signals:
    void certificateDoubtful(const chatoyant::client::DoubtfulCertificate &certificate);

private:
    struct Wanted
    {
        QString typed;
        QPointer<QObject> context;
        Reply<ServerCheck> reply;
    };

    void look(const Wanted &wanted, const QUrl &url);
    void onFailed(const Wanted &wanted, const QUrl &url, const Error &error);
    void askSite(const Wanted &wanted, const Error &before);
    // No further than that: what it says of another one is not followed.
    void lookThere(const Wanted &wanted, const QUrl &url);
    ServerProbe *probe(const QUrl &url);
    void answer(const Wanted &wanted, const Result<ServerCheck> &check);

    const Environment &m_environment;
    Known m_known;
    QHash<QString, QUrl> m_found; // by what was typed
};

} // namespace chatoyant::client

// Keeps session tokens in the system's keychain, and knows when there is none.
#pragma once

#include "client/state/token_store.h"

namespace chatoyant::client {

// A keychain that is locked may never answer (Qt's keychain waits for a prompt): after five seconds
// a read counts as empty, and a write as failed. Nothing is ever written anywhere else.
class SecretStore final : public QObject, public TokenStore
{
    Q_OBJECT

public:
    static constexpr int patience = 5000; // milliseconds

    using QObject::QObject;

    void check(QObject *context, Reply<bool> reply) override;
    void read(const QString &account, QObject *context, Reply<QString> reply) override;
    void write(const QString &account,
               const QString &token,
               QObject *context,
               Reply<void> reply) override;
    void remove(const QString &account, QObject *context, Reply<void> reply) override;

signals:
    // The token could not be kept: the password will be asked for at the next start.
    void unavailable();
};

} // namespace chatoyant::client

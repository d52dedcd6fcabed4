// Keeps session tokens, one per account; the system's keychain where there is one.
#pragma once

#include "client/net/reply.h"

#include <QObject>

namespace chatoyant::client {

// Nothing blocks; every reply comes through the event loop.
class TokenStore
{
public:
    virtual ~TokenStore() = default;
    // Whether tokens can be kept on this system; false also while the keychain is locked.
    virtual void check(QObject *context, Reply<bool> reply) = 0;
    // An empty text when there is none.
    virtual void read(const QString &account, QObject *context, Reply<QString> reply) = 0;
    virtual void
    write(const QString &account, const QString &token, QObject *context, Reply<void> reply) = 0;
    virtual void remove(const QString &account, QObject *context, Reply<void> reply) = 0;
};

} // namespace chatoyant::client

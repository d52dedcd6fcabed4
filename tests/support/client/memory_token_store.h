// Tokens in memory.
#pragma once

#include "client/state/token_store.h"

#include <QHash>

namespace chatoyant::client {

class MemoryTokenStore final : public TokenStore
{
public:
    void check(QObject *context, Reply<bool> reply) override
    {
        QMetaObject::invokeMethod(
            context, [reply, keeps = keeps] { reply(keeps); }, Qt::QueuedConnection);
    }

    void read(const QString &account, QObject *context, Reply<QString> reply) override
    {
        QMetaObject::invokeMethod(
            context, [reply, token = tokens.value(account)] { reply(token); },
            Qt::QueuedConnection);
    }

    void write(const QString &account,
               const QString &token,
               QObject *context,
               Reply<void> reply) override
    {
        tokens.insert(account, token);
        QMetaObject::invokeMethod(
            context, [reply] { reply(Result<void>()); }, Qt::QueuedConnection);
    }

    void remove(const QString &account, QObject *context, Reply<void> reply) override
    {
        tokens.remove(account);
        QMetaObject::invokeMethod(
            context, [reply] { reply(Result<void>()); }, Qt::QueuedConnection);
    }

    bool keeps = true; // a keychain answers
    QHash<QString, QString> tokens;
};

} // namespace chatoyant::client

// Tokens in a plain file, so that a person stays signed in when their process is killed.
#pragma once

#include "client/state/token_store.h"

#include <QSettings>

namespace chatoyant::faults {

class FileTokenStore final : public client::TokenStore
{
public:
    explicit FileTokenStore(const QString &path)
        : m_file(path, QSettings::IniFormat)
    {}

    void check(QObject *context, client::Reply<bool> reply) override
    {
        later(context, [reply] { reply(true); });
    }

    void read(const QString &account, QObject *context, client::Reply<QString> reply) override
    {
        later(context, [reply, token = m_file.value(account).toString()] { reply(token); });
    }

    void write(const QString &account,
               const QString &token,
               QObject *context,
               client::Reply<void> reply) override
    {
        m_file.setValue(account, token);
        m_file.sync();
        later(context, [reply] { reply(Result<void>()); });
    }

    void remove(const QString &account, QObject *context, client::Reply<void> reply) override
    {
        m_file.remove(account);
        m_file.sync();
        later(context, [reply] { reply(Result<void>()); });
    }

private:
    template <typename Call>
    static void later(QObject *context, Call call)
    {
        QMetaObject::invokeMethod(context, call, Qt::QueuedConnection);
    }

    QSettings m_file;
};

} // namespace chatoyant::faults

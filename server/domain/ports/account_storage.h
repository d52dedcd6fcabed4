// Keeps accounts: who may sign in, and with what.
#pragma once

#include "common/model/user.h"

#include <QByteArray>
#include <QList>

#include <optional>

namespace chatoyant::server {

enum class Standing { Active, Suspended, Deleted };

struct Account
{
    User user;
    QString email; // lower case; empty when none was given
    QString passwordHash;
    QString locale;
    bool isAdmin = false; // of the server
    QDateTime createdAt;
    Standing standing = Standing::Active;

    friend bool operator==(const Account &, const Account &) = default;
};

class AccountStorage
{
public:
    virtual ~AccountStorage() = default;
    virtual void addAccount(const Account &account) = 0;
    virtual std::optional<Account> account(UserId user) const = 0;
    // Both names are looked up in lower case.
    virtual std::optional<Account> accountByUsername(const QString &username) const = 0;
    virtual std::optional<Account> accountByEmail(const QString &email) const = 0;
    virtual QList<Account> accounts() const = 0; // by user name
    // All but the id, createdAt, presence and last seen becomes what is given.
    virtual void changeAccount(const Account &account) = 0;
    // Of a session of an account that is deleted now.
    virtual void addErasedToken(const QByteArray &hash, const QDateTime &at) = 0;
    virtual bool isErasedToken(const QByteArray &hash) const = 0;
};

} // namespace chatoyant::server

// Keeps e-mail addresses that are not confirmed yet, and the sign-ups that wait for one.
#pragma once

#include "common/base/ids.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <optional>

namespace chatoyant::server {

// An address that an account wants to have.
struct EmailCode
{
    UserId user;
    QString email;
    QByteArray codeHash; // SHA-256
    QDateTime expiresAt;
};

// An account that will be made when its address is confirmed.
struct PendingSignup
{
    QByteArray codeHash; // SHA-256
    QString username;
    QString email;
    QString displayName;
    QString passwordHash;
    QString locale;
    QByteArray inviteHash; // SHA-256 of the invitation's code; empty where none was needed
    QDateTime expiresAt;
};

class EmailStorage
{
public:
    virtual ~EmailStorage() = default;
    // One for each person: a new one takes the place of the last.
    virtual void setEmailCode(const EmailCode &code) = 0;
    virtual std::optional<EmailCode> emailCode(UserId user) const = 0;
    virtual void removeEmailCode(UserId user) = 0;

    virtual void addPendingSignup(const PendingSignup &signup) = 0;
    virtual std::optional<PendingSignup> pendingSignup(const QByteArray &codeHash) const = 0;
    virtual void removePendingSignup(const QByteArray &codeHash) = 0;
    // Of both kinds, those that ended before this time.
    virtual void removeStaleEmailCodes(const QDateTime &before) = 0;
};

} // namespace chatoyant::server

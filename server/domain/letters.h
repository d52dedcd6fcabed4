// Writes the letters that people get by mail, and has them sent once what they tell is stored.
#pragma once

#include "server/domain/attempt_limits.h"
#include "server/domain/log_batch.h"
#include "server/domain/ports/account_storage.h"
#include "server/domain/ports/mail_sender.h"

#include <QCoreApplication>

namespace chatoyant::server {

// How long codes are good; the letters say so.
constexpr std::chrono::milliseconds resetLasts = std::chrono::hours(1);
constexpr std::chrono::milliseconds confirmLasts = std::chrono::hours(24);

// Each goes out after the turn's commit. Letters to one address are limited: beyond that nothing
// is sent, and whoever asked is not told, for it would say who has an account.
class Letters
{
    Q_DECLARE_TR_FUNCTIONS(Letters)

public:
    struct Parts
    {
        MailSender *sender; // none: this server sends no mail
        AttemptLimits &limits;
        LogBatch &batch;
    };

    Letters(const Parts &parts, const ServerPolicy &policy);

    bool canBeSent() const { return m_parts.sender != nullptr; }

    void resetCode(const Account &to, const QString &code);
    void confirmAddress(const QString &email, const QString &username, const QString &code);
    void confirmSignup(const QString &email, const QString &username, const QString &code);
    // Somebody wanted to use an address that belongs to this account.
    void addressInUse(const Account &owner);
    void passwordChanged(const Account &to);
    // To the address that was left.
    void addressChanged(const QString &oldEmail, const QString &username);

private:
    void send(const QString &email, const QString &subject, const QString &text);
    QString signedText(const QString &text) const;

    Parts m_parts;
    const ServerPolicy &m_policy;
};

} // namespace chatoyant::server

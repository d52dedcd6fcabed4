// Writes the letters that people get by mail, and has them sent once what they tell is stored.
#pragma once

#include "server/domain/attempt_limits.h"
#include "server/domain/log_batch.h"
#include "server/domain/ports/account_storage.h"
#include "server/domain/ports/mail_sender.h"
#include "server/domain/ports/phrases.h"

#include <QCoreApplication>

namespace chatoyant::server {

// How long codes are good; the letters say so.
constexpr std::chrono::milliseconds resetLasts = std::chrono::hours(1);
constexpr std::chrono::milliseconds confirmLasts = std::chrono::hours(24);

// Who reads a letter: `locale` ("de-AT") is empty where nobody knows the person's language.
struct LetterReader
{
    QString email;
    QString username;
    QString locale;

    static LetterReader of(const Account &account)
    {
        return {account.email, account.user.username, account.locale};
    }
};

// Each goes out after the turn's commit. Letters to one address are limited: beyond that nothing
// is sent, and whoever asked is not told, for it would say who has an account.
class Letters
{
    Q_DECLARE_TR_FUNCTIONS(chatoyant::server::Letters)

public:
    struct Parts
    {
        MailSender *sender; // none: this server sends no mail
        Phrases *phrases;   // none: letters are English
        AttemptLimits &limits;
        LogBatch &batch;
    };

    Letters(const Parts &parts, const ServerPolicy &policy);

    bool canBeSent() const { return m_parts.sender != nullptr; }

    void resetCode(const LetterReader &to, const QString &code);
    void confirmAddress(const LetterReader &to, const QString &code);
    void confirmSignup(const LetterReader &to, const QString &code);
    // Somebody wanted to use an address that belongs to this account.
    void addressInUse(const LetterReader &owner);
    void passwordChanged(const LetterReader &to);
    // To the address that was left.
    void addressChanged(const LetterReader &before);

private:
    QString say(const LetterReader &to, const char *source, int n = -1) const;
    QString subject(const LetterReader &to, const char *source) const;
    // "for 24 hours"
    QString lasting(const LetterReader &to, std::chrono::milliseconds time) const;
    void send(const LetterReader &to, const QString &subject, const QString &text);
    QString signedText(const QString &text) const;

    Parts m_parts;
    const ServerPolicy &m_policy;
};

} // namespace chatoyant::server

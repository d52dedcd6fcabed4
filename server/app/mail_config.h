// Whether and how letters are sent, checked.
#pragma once

#include "common/base/expected.h"
#include "server/integrations/smtp_mailer.h"

namespace chatoyant::server {

// As it stands in the configuration.
struct MailSection
{
    QString server;
    QString from;
    QString user;
    QString passwordFile; // relative to the data folder
    QString tls;          // "required", "off"
    QString authorities;
    QString confirm; // "optional", "required"
    QString name;    // of this server
    QString dataFolder;
};

// None where no mail is sent. The error is a sentence for the operator.
Expected<std::optional<SmtpSettings>, QString> readMailSection(const MailSection &section);

} // namespace chatoyant::server

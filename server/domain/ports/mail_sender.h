// Sends letters by mail, beside the domain thread.
#pragma once

#include <QString>

namespace chatoyant::server {

struct Mail
{
    QString to; // one address
    QString subject;
    QString text; // plain, lines ended by \n
};

// Whoever sends owns the worries: it tries again, and tells the log when it gives up.
class MailSender
{
public:
    virtual ~MailSender() = default;
    virtual void send(const Mail &mail) = 0;
};

} // namespace chatoyant::server

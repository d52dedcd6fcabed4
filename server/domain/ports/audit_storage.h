// Keeps the record of who did what to whom: it is only added to.
#pragma once

#include "common/base/ids.h"

#include <QDateTime>
#include <QList>
#include <QString>

#include <optional>

namespace chatoyant::server {

struct AuditRecord
{
    qint64 number = 0; // counts up
    QDateTime at;
    QString action; // "login.failed"
    UserId actor;   // not valid: the operator, or nobody who is known
    UserId subject; // not valid: nobody in particular
    QString address;
    QString details;  // never what people wrote, no passwords, codes or tokens
    ChatId chat = {}; // in which it was done; not valid: in none

    friend bool operator==(const AuditRecord &, const AuditRecord &) = default;
};

class AuditStorage
{
public:
    virtual ~AuditStorage() = default;
    virtual void addRecord(const AuditRecord &record) = 0;
    // Newest first, those below `before` (0: all), about one person or about all.
    virtual QList<AuditRecord>
    records(std::optional<UserId> subject, qint64 before, int limit) const = 0;
    virtual QList<AuditRecord> recordsIn(ChatId chat, qint64 before, int limit) const = 0;
};

} // namespace chatoyant::server

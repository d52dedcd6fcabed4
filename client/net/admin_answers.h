// What administrators of a server ask it about its people, and what it wrote down.
#pragma once

#include "common/model/admin_user.h"
#include "common/model/server_health.h"

#include <QHash>

namespace chatoyant::client {

struct AdminUserQuery
{
    QString text; // part of a user name, a name or an address; empty: everybody
    AdminUserChoice which = AdminUserChoice::All;
    UserId after = {}; // a page's `next`
    int limit = 50;
};

// Who did what to whom. Its kinds are those of docs/protocol.md.
struct AuditRecord
{
    qint64 number = 0;
    QDateTime at;
    QString action;
    UserId actor;    // not valid: the operator, or nobody who is known
    UserId subject;  // not valid: nobody in particular
    QString address; // from where; may be empty
    QString details;
};

struct AuditQuery
{
    UserId subject = {}; // not valid: everybody
    qint64 before = 0;   // 0: from the newest on
    int limit = 50;
};

struct AuditPage
{
    QList<AuditRecord> records;
    QHash<UserId, User> people; // those in the records who are known
};

} // namespace chatoyant::client

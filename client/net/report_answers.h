// What the administrators of a server are told of people, and how they read it.
#pragma once

#include "common/model/entry.h"
#include "common/model/report.h"
#include "common/model/user.h"

#include <QList>

namespace chatoyant::client {

// What the administrators are told: about somebody, or about a message of theirs.
struct NewReport
{
    UserId about;
    ChatId chat = {}; // not valid: about the person
    Seq seq = 0;
    ReportReason reason = ReportReason::Other;
    QString note = {};
};

// What somebody told the administrators, as they read it.
struct FiledReport
{
    qint64 number = 0;
    QDateTime at;
    User by;
    User about;
    ReportReason reason = ReportReason::Other;
    QString note;
    ChatId chat; // of a message; not valid: about the person
    Seq seq = 0;
    QString text;       // of the message, as it was then
    QDateTime closedAt; // null: open
};

struct ReportQuery
{
    bool isClosed = false;
    qint64 before = 0; // 0: from the newest on
};

struct ReportPage
{
    QList<FiledReport> reports;
    int open = 0;
    bool more = false;
};

} // namespace chatoyant::client

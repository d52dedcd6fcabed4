// Keeps what people told the administrators about others.
#pragma once

#include "common/model/entry.h"
#include "common/model/report.h"

#include <QList>

#include <optional>

namespace chatoyant::server {

struct Report
{
    qint64 number = 0; // counts up
    UserId by;
    UserId about;
    ChatId chat = {}; // of a message; not valid: it is about the person
    Seq seq = 0;
    QString text = {}; // of the message, as it was then
    ReportReason reason = ReportReason::Other;
    QString note = {};
    QDateTime at = {};
    QDateTime closedAt = {}; // null: open

    friend bool operator==(const Report &, const Report &) = default;
};

enum class ReportChoice { Open, Closed, All };

class ReportStorage
{
public:
    virtual ~ReportStorage() = default;
    // Its number.
    virtual qint64 addReport(const Report &report) = 0;
    virtual std::optional<Report> report(qint64 number) const = 0;
    // Newest first, below that number if not 0.
    virtual QList<Report> reports(ReportChoice which, qint64 before, int limit) const = 0;
    virtual int openReports() const = 0;
    virtual QList<Report> reportsBy(UserId user) const = 0;
    // Null: it is open again.
    virtual void closeReport(qint64 number, const QDateTime &at) = 0;
    // The administrators of the server who may sign in.
    virtual QList<UserId> readers() const = 0;
};

} // namespace chatoyant::server

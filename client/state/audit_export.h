// All that the server wrote down of who did what, page after page, into a file for spreadsheets.
#pragma once

#include "client/net/timers.h"
#include "client/state/administration.h"

#include <QSaveFile>

#include <memory>

namespace chatoyant::client {

// Comma-separated values (RFC 4180), UTF-8 with its mark, which spreadsheets look for, the newest
// first; times are UTC. Nothing in it is taken for a formula.
class AuditExport final : public QObject
{
    Q_OBJECT

public:
    AuditExport(Administration &administration, Timers &timers, QObject *parent);

    bool isRunning() const { return m_file != nullptr; }
    // An invalid subject: of everybody. What lies at the path is written over once all is there.
    void start(UserId subject, const QString &path);
    void cancel();

signals:
    void saved(const QString &path, int records);
    void failed(const chatoyant::Error &error);

private:
    void ask();
    void onPage(const Result<AuditPage> &page);
    void save();
    void refuse(Error error);

    Administration &m_administration;
    Timers &m_timers;
    UserId m_subject;
    std::unique_ptr<QSaveFile> m_file;
    qint64 m_last = 0; // the number of the oldest record in it
    int m_count = 0;   // of records
    int m_turn = 0;    // answers to earlier questions are passed over
};

} // namespace chatoyant::client

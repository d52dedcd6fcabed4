#include "client/state/audit_export.h"

#include "common/protocol/json.h"

namespace chatoyant::client {

using namespace Qt::StringLiterals;

namespace {

constexpr int auditPageSize = 200; // the most that the server gives at once

// A name may begin like a formula.
QString auditCell(QString text)
{
    static const QString formulas = u"=+-@\t\r"_s;
    if (!text.isEmpty() && formulas.contains(text.front()))
        text.prepend(u'\'');
    return u'"' + text.replace(u'"', u"\"\""_s) + u'"';
}

QString auditRow(const QStringList &cells)
{
    QStringList quoted;
    for (const QString &each : cells)
        quoted.append(auditCell(each));
    return quoted.join(u',') + u"\r\n"_s;
}

QString auditedName(const AuditPage &page, UserId user)
{
    return page.people.value(user).username;
}

QByteArray auditHead()
{
    return (QChar::ByteOrderMark +
            auditRow({u"number"_s, u"time"_s, u"action"_s, u"by"_s, u"by_id"_s, u"to"_s, u"to_id"_s,
                      u"address"_s, u"details"_s}))
        .toUtf8();
}

QByteArray auditText(const AuditPage &page)
{
    QString text;
    for (const AuditRecord &record : page.records)
        text += auditRow({QString::number(record.number), json::timeToText(record.at),
                          record.action, auditedName(page, record.actor), record.actor.toString(),
                          auditedName(page, record.subject), record.subject.toString(),
                          record.address, record.details});
    return text.toUtf8();
}

} // namespace

AuditExport::AuditExport(Administration &administration, Timers &timers, QObject *parent)
    : QObject(parent)
    , m_administration(administration)
    , m_timers(timers)
{}

void AuditExport::start(UserId subject, const QString &path)
{
    cancel();
    m_subject = subject;
    m_last = 0;
    m_count = 0;
    m_file = std::make_unique<QSaveFile>(path);
    if (m_file->open(QIODevice::WriteOnly) &&
        m_file->setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner) &&
        m_file->write(auditHead()) > 0)
        return ask();
    save(); // says why not
}

void AuditExport::cancel()
{
    ++m_turn;
    m_file.reset();
}

void AuditExport::ask()
{
    m_administration.audit({m_subject, m_last, auditPageSize}, this,
                           [this, turn = m_turn](const Result<AuditPage> &page) {
                               turn == m_turn ? onPage(page) : void();
                           });
}

void AuditExport::onPage(const Result<AuditPage> &page)
{
    const bool isTooSoon = !page && page.error().retryAfterMs;
    if (isTooSoon)
        return m_timers.after(std::chrono::milliseconds(*page.error().retryAfterMs), this,
                              [this, turn = m_turn] { turn == m_turn ? ask() : void(); });
    if (!page)
        return refuse(page.error());
    m_file->write(auditText(*page)); // what goes wrong is told when all is saved
    m_count += int(page->records.size());
    const bool isOlder = !page->records.isEmpty() && page->records.last().number != m_last;
    if (page->records.size() < auditPageSize || !isOlder)
        return save();
    m_last = page->records.last().number;
    ask();
}

void AuditExport::save()
{
    const QString path = m_file->fileName();
    if (m_file->commit()) {
        cancel();
        return emit saved(path, m_count);
    }
    Error error = makeError(Reason::FolderRefused);
    error.message = m_file->errorString();
    refuse(error);
}

void AuditExport::refuse(Error error)
{
    cancel();
    emit failed(error);
}

} // namespace chatoyant::client

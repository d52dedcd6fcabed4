#include "client/state/reports.h"

#include "client/net/api.h"

#include <QPointer>

namespace chatoyant::client {

Reports::Reports(Api &api, QObject *parent)
    : QObject(parent)
    , m_api(api)
{}

void Reports::load(const ReportQuery &query, QObject *context, Reply<ReportPage> reply)
{
    m_api.reports(query, context, [this, reply](const Result<ReportPage> &page) {
        if (page)
            setOpen(page->open);
        else if (page.error().reason == Reason::AdminOnly)
            setOpen({}); // not any more
        reply(page);
    });
}

void Reports::setClosed(qint64 number, bool isClosed, QObject *context, Reply<void> reply)
{
    const QPointer<QObject> asker(context);
    m_api.closeReport(number, isClosed, this, [this, asker, reply](const Result<int> &open) {
        if (open)
            setOpen(*open);
        if (asker)
            reply(open ? Result<void>() : Result<void>(open.error()));
    });
}

void Reports::setOpen(std::optional<int> count)
{
    if (m_open == count)
        return;
    m_open = count;
    emit changed();
}

} // namespace chatoyant::client

#include "client/ui/admin/health_page.h"

#include "client/models/when.h"
#include "client/ui/admin/finding_row.h"
#include "client/ui/admin/paged_rows.h"
#include "client/ui/widgets/buttons.h"
#include "client/ui/widgets/layouts.h"
#include "client/ui/widgets/plain_label.h"

#include <QShowEvent>

namespace chatoyant::client {

HealthPage::HealthPage(const UiContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_when(paragraph({}, TextRole::Meta, this))
    , m_again(textButton(tr("Examine again"), "", this))
    , m_rows(new PagedRows(context, this))
{
    auto *column = columnIn(this, {}, space::small);
    auto *text = paragraph(tr("What the server finds when it examines itself: its files, database, "
                              "certificate and letters. The operator has the same by “doctor”."),
                           TextRole::Meta, this);
    text->setTone(Tone::Weak);
    column->addWidget(text);
    column->addWidget(m_again, 0, Qt::AlignLeading);
    column->addWidget(m_when);
    column->addWidget(m_rows, 1);
    m_when->setTone(Tone::Weak);
    m_when->hide();
    connect(m_rows, &PagedRows::retryWanted, this, &HealthPage::ask);
    connect(m_again, &QPushButton::clicked, this, [this] {
        m_isAwaited = true;
        ask();
    });
}

void HealthPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (!event->spontaneous())
        ask();
}

void HealthPage::ask()
{
    m_rows->begin();
    m_context.session.account().administration().health(
        this, [this](const Result<ServerHealth> &health) { onLoaded(health); });
}

void HealthPage::onLoaded(const Result<ServerHealth> &health)
{
    if (!health)
        return m_rows->fail(health.error());
    const bool isSame = health->at == m_health.at && !health->isRunning;
    if (isSame && m_isAwaited)
        emit noted(tr("The last examination is less than a minute old."));
    m_isAwaited = m_isAwaited && health->isRunning;
    m_health = *health;
    showWhen();
    if (health->isRunning)
        askAgainSoon();
    if (!health->at.isValid())
        return; // the first one is not done yet
    m_rows->clear();
    for (const HealthFinding &finding : health->findings)
        add(finding);
    m_rows->end(false, tr("There is nothing to say about it."));
}

void HealthPage::showWhen()
{
    setUsable(*m_again, !m_health.isRunning);
    m_when->setText(m_health.isRunning ? tr("The server is being examined…")
                                       : tr("Examined: %1").arg(dateAndTime(m_health.at)));
    m_when->show();
}

// While somebody looks.
void HealthPage::askAgainSoon()
{
    using namespace std::chrono_literals;
    if (std::exchange(m_isAskingSoon, true))
        return;
    m_context.session.environment().timers.after(1s, this, [this] {
        m_isAskingSoon = false;
        isVisible() ? ask() : void();
    });
}

void HealthPage::add(const HealthFinding &finding)
{
    m_rows->add(new FindingRow(finding, m_context.theme, m_rows));
}

} // namespace chatoyant::client

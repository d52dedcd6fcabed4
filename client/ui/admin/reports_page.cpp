#include "client/ui/admin/reports_page.h"

#include "client/ui/admin/paged_rows.h"
#include "client/ui/admin/report_card.h"
#include "client/ui/widgets/buttons.h"
#include "client/ui/widgets/layouts.h"
#include "client/ui/widgets/plain_label.h"

#include <QButtonGroup>
#include <QShowEvent>

namespace chatoyant::client {

namespace {

constexpr int openTab = 0;
constexpr int closedTab = 1;

} // namespace

ReportsPage::ReportsPage(const UiContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_tabs(new QButtonGroup(this))
    , m_rows(new PagedRows(context, tr("Show older"), this))
{
    auto *column = columnIn(this, {}, space::small);
    auto *text = paragraph(tr("What people reported to the administrators of this server. The "
                              "words stand here as they were then; whoever is reported is not "
                              "told."),
                           TextRole::Meta, this);
    text->setTone(Tone::Weak);
    column->addWidget(text);
    addTabs(column);
    column->addWidget(m_rows, 1);
    connectParts();
}

void ReportsPage::addTabs(QBoxLayout *column)
{
    auto *tabs = addFlow(column, space::hair);
    for (const int tab : {openTab, closedTab}) {
        auto *button = textButton({}, "tab", this);
        button->setCheckable(true);
        button->setChecked(tab == openTab);
        m_tabs->addButton(button, tab);
        tabs->addWidget(button);
    }
    refreshTabs();
}

void ReportsPage::connectParts()
{
    connect(m_rows, &PagedRows::retryWanted, this, &ReportsPage::loadMore);
    connect(m_rows, &PagedRows::moreWanted, this, &ReportsPage::loadMore);
    connect(m_tabs, &QButtonGroup::idClicked, this, [this](int tab) {
        m_isClosed = tab == closedTab;
        clear();
        load();
    });
    Reports &reports = m_context.session.account().reports();
    connect(&reports, &Reports::changed, this, &ReportsPage::refreshTabs);
    connect(&reports, &Reports::arrived, this,
            [this] { m_isClosed || !isVisible() ? void() : load(); });
}

void ReportsPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (!event->spontaneous())
        load();
}

void ReportsPage::load()
{
    m_last = 0;
    loadMore();
}

void ReportsPage::loadMore()
{
    m_rows->begin();
    m_context.session.account().reports().load(
        {m_isClosed, m_last}, this, [this, asked = ++m_asked](const Result<ReportPage> &page) {
            if (asked == m_asked)
                onLoaded(page);
        });
}

void ReportsPage::onLoaded(const Result<ReportPage> &page)
{
    if (!page)
        return m_rows->fail(page.error());
    if (m_last == 0)
        clear();
    for (const FiledReport &report : page->reports)
        add(report);
    m_rows->end(page->more,
                m_isClosed ? tr("No report has been closed yet.") : tr("No report is open."));
}

// Who stood on a button of a report stands on what they are all under.
void ReportsPage::clear()
{
    const QWidget *at = focusWidget();
    if (at && qobject_cast<ReportCard *>(at->parentWidget()))
        m_tabs->checkedButton()->setFocus();
    m_rows->clear();
}

void ReportsPage::add(const FiledReport &report)
{
    m_last = report.number;
    auto *card = new ReportCard(m_context, report, this);
    m_rows->add(card);
    connect(card, &ReportCard::profileWanted, this, &ReportsPage::profileWanted);
    connect(card, &ReportCard::chatWanted, this, &ReportsPage::chatWanted);
    const bool isOpen = !report.closedAt.isValid();
    connect(card, &ReportCard::changeWanted, this,
            [this, number = report.number, isOpen] { change(number, isOpen, false); });
}

void ReportsPage::change(qint64 number, bool isClosed, bool isUndo)
{
    const auto onAnswer = [this, number, isClosed, isUndo](const Result<void> &answer) {
        if (!answer)
            return emit failed(answer.error());
        load();
        if (!isUndo)
            emit replaced(isClosed ? tr("Report closed.") : tr("Report opened again."),
                          [this, number, isClosed] { change(number, !isClosed, true); });
    };
    m_context.session.account().reports().setClosed(number, isClosed, this, onAnswer);
}

void ReportsPage::refreshTabs()
{
    const int count = m_context.session.account().reports().open().value_or(0);
    //: Reports that nobody has dealt with yet, and how many.
    m_tabs->button(openTab)->setText(count > 0 ? tr("Open (%1)").arg(count)
                                               //: Reports that nobody has dealt with yet.
                                               : tr("Open", "reports"));
    //: Reports that are dealt with.
    m_tabs->button(closedTab)->setText(tr("Closed", "reports"));
}

} // namespace chatoyant::client

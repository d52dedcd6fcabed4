#include "client/ui/admin/reports_dialog.h"

#include "client/ui/admin/report_card.h"
#include "client/ui/settings/load_note.h"
#include "client/ui/widgets/buttons.h"
#include "client/ui/widgets/layouts.h"
#include "client/ui/widgets/toast.h"

#include <QButtonGroup>

namespace chatoyant::client {

namespace {

constexpr int openTab = 0;
constexpr int closedTab = 1;

} // namespace

ReportsDialog::ReportsDialog(const UiContext &context, QWidget *parent)
    : Dialog(tr("Reports"), parent)
    , m_context(context)
    , m_tabs(new QButtonGroup(this))
    , m_note(new LoadNote(context, this))
    , m_rows(nullptr)
    , m_more(textButton(tr("Show older"), "quiet", this))
    , m_toast(new Toast(context.theme, this))
{
    constexpr int height = 640;
    auto *text = paragraph(tr("What people reported to the administrators of this server. The "
                              "words stand here as they were then; whoever is reported is not "
                              "told."),
                           TextRole::Meta, this);
    text->setTone(Tone::Weak);
    body().addWidget(text);
    addTabs();
    auto *column = scrollingColumn(body(), this);
    m_rows = addColumn(column, 0);
    column->addWidget(m_note);
    column->addWidget(m_more, 0, Qt::AlignHCenter);
    column->addStretch();
    m_more->hide();
    connectParts();
    resize(size::dialog + space::vast, height);
    m_tabs->button(openTab)->setFocus();
    load();
}

void ReportsDialog::addTabs()
{
    auto *tabs = addFlow(&body(), space::hair);
    for (const int tab : {openTab, closedTab}) {
        auto *button = textButton({}, "tab", this);
        button->setCheckable(true);
        button->setChecked(tab == openTab);
        m_tabs->addButton(button, tab);
        tabs->addWidget(button);
    }
    refreshTabs();
}

void ReportsDialog::connectParts()
{
    connect(addButton(tr("Close"), ""), &QPushButton::clicked, this, &QDialog::reject);
    connect(m_note, &LoadNote::retryWanted, this, &ReportsDialog::loadMore);
    connect(m_more, &QPushButton::clicked, this, &ReportsDialog::loadMore);
    connect(m_tabs, &QButtonGroup::idClicked, this, [this](int tab) {
        m_isClosed = tab == closedTab;
        clear();
        load();
    });
    Reports &reports = m_context.session.account().reports();
    connect(&reports, &Reports::changed, this, &ReportsDialog::refreshTabs);
    connect(&reports, &Reports::arrived, this, [this] { m_isClosed ? void() : load(); });
}

void ReportsDialog::load()
{
    m_last = 0;
    loadMore();
}

void ReportsDialog::loadMore()
{
    if (m_rows->isEmpty())
        m_note->showLoading();
    m_more->hide();
    m_context.session.account().reports().load(
        {m_isClosed, m_last}, this, [this, asked = ++m_asked](const Result<ReportPage> &page) {
            if (asked == m_asked)
                onLoaded(page);
        });
}

void ReportsDialog::onLoaded(const Result<ReportPage> &page)
{
    m_note->clear();
    if (m_last == 0)
        clear();
    if (!page)
        return m_note->showFailure(page.error());
    for (const FiledReport &report : page->reports)
        add(report);
    m_more->setVisible(page->more);
    if (m_last == 0)
        m_note->showNothing(m_isClosed ? tr("No report has been closed yet.")
                                       : tr("No report is open."));
}

// Who stood on a button of a report stands on what they are all under.
void ReportsDialog::clear()
{
    const QWidget *at = focusWidget();
    if (at && qobject_cast<ReportCard *>(at->parentWidget()))
        m_tabs->checkedButton()->setFocus();
    clearColumn(*m_rows);
}

void ReportsDialog::add(const FiledReport &report)
{
    m_last = report.number;
    auto *card = new ReportCard(m_context, report, this);
    if (!m_rows->isEmpty())
        m_rows->addWidget(framed("line", this));
    m_rows->addWidget(card);
    connect(card, &ReportCard::profileWanted, this, &ReportsDialog::profileWanted);
    connect(card, &ReportCard::chatWanted, this, [this](ChatId chat, Seq seq) {
        accept();
        emit chatWanted(chat, seq);
    });
    const bool isOpen = !report.closedAt.isValid();
    connect(card, &ReportCard::changeWanted, this,
            [this, number = report.number, isOpen] { change(number, isOpen, false); });
}

void ReportsDialog::change(qint64 number, bool isClosed, bool isUndo)
{
    const auto onAnswer = [this, number, isClosed, isUndo](const Result<void> &answer) {
        showError(answer ? QString() : Sentences::reason(answer.error()));
        if (!answer)
            return;
        load();
        if (isUndo)
            return;
        m_toast->offerUndo(isClosed ? tr("Report closed.") : tr("Report opened again."),
                           motion::toastWithUndo,
                           [this, number, isClosed] { change(number, !isClosed, true); }, {});
    };
    m_context.session.account().reports().setClosed(number, isClosed, this, onAnswer);
}

void ReportsDialog::refreshTabs()
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

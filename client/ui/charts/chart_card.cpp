#include "client/ui/charts/chart_card.h"

#include "client/models/series_model.h"
#include "client/ui/charts/chart_legend.h"
#include "client/ui/charts/chart_plot.h"
#include "client/ui/widgets/buttons.h"
#include "client/ui/widgets/layouts.h"
#include "client/ui/widgets/plain_label.h"

#include <QHeaderView>
#include <QStackedLayout>
#include <QTableView>

namespace chatoyant::client {

ChartCard::ChartCard(const QString &title, const Theme &theme, QWidget *parent)
    : QFrame(parent)
    , m_theme(theme)
    , m_note(paragraph({}, TextRole::Meta, this))
    , m_asTable(nullptr)
    , m_legend(new ChartLegend(theme, this))
    , m_body(nullptr)
    , m_plot(new ChartPlot(title, theme, this))
    , m_table(new QTableView(this))
    , m_model(new SeriesModel(this))
    , m_sentence(paragraph({}, TextRole::Ui, this))
{
    setProperty("kind", QStringLiteral("card"));
    auto *column = columnIn(this, around(space::medium), space::tiny);
    addHead(title);
    column->addWidget(m_note);
    column->addWidget(m_legend);
    column->addStretch(); // charts beside each other stand on one line
    column->addSpacing(space::tiny);
    m_note->setTone(Tone::Weak);
    m_note->hide();
    auto body = std::make_unique<QStackedLayout>();
    m_body = body.get();
    column->addLayout(body.release());
    addTable(title);
    m_sentence->setAlignment(Qt::AlignCenter);
    m_sentence->setTone(Tone::Weak);
    m_body->addWidget(m_plot);
    m_body->addWidget(m_table);
    m_body->addWidget(m_sentence);
}

void ChartCard::addHead(const QString &title)
{
    auto *row = addRow(static_cast<QBoxLayout *>(layout()));
    row->addWidget(paragraph(title, TextRole::Name, this), 1, Qt::AlignVCenter);
    //: A button: the values of a chart as a table instead of a picture.
    m_asTable = textButton(tr("Table"), "tab", this);
    m_asTable->setCheckable(true);
    //: A button. %1: the title of a chart
    m_asTable->setAccessibleName(tr("%1 as a table").arg(title));
    row->addWidget(m_asTable, 0, Qt::AlignTop);
    QSizePolicy kept = m_asTable->sizePolicy();
    kept.setRetainSizeWhenHidden(true);
    m_asTable->setSizePolicy(kept);
    connect(m_asTable, &QPushButton::toggled, this, &ChartCard::showBody);
}

void ChartCard::addTable(const QString &title)
{
    m_table->setProperty("kind", QStringLiteral("table"));
    m_table->setModel(m_model);
    m_table->setAccessibleName(title);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setShowGrid(false);
    m_table->setAlternatingRowColors(true);
    m_table->setTabKeyNavigation(false);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setWordWrap(false);
    m_table->setCornerButtonEnabled(false);
    m_table->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setSectionsClickable(false);
    constexpr int visibleRows = 0; // are what the first column is as wide as
    m_table->horizontalHeader()->setResizeContentsPrecision(visibleRows);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->horizontalHeader()->setMinimumSectionSize(m_theme.scaled(space::vast + space::giant));
    const auto fit = [this] {
        const int row = QFontMetrics(m_theme.font(TextRole::Ui)).height() + space::small;
        m_table->verticalHeader()->setDefaultSectionSize(row);
    };
    connect(&m_theme, &Theme::changed, m_table, fit);
    fit();
}

void ChartCard::setSeries(const ChartData &data)
{
    QStringList names;
    for (const ChartSeries &series : data.series)
        names.append(series.name);
    m_legend->setSeries(data.kind, names);
    m_legend->setVisible(names.size() > 1);
}

void ChartCard::setNote(const QString &note)
{
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
}

void ChartCard::setData(const ChartData &data)
{
    setSeries(data);
    m_plot->setData(data);
    m_model->setData(data);
    if (m_model->columnCount() > 1)
        m_table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    setSentence({});
}

void ChartCard::setSentence(const QString &sentence)
{
    m_sentence->setText(sentence);
    m_asTable->setVisible(sentence.isEmpty());
    showBody();
}

void ChartCard::showBody()
{
    QWidget *chart = m_plot;
    if (m_asTable->isChecked())
        chart = m_table;
    m_body->setCurrentWidget(m_sentence->text().isEmpty() ? chart : m_sentence);
}

} // namespace chatoyant::client

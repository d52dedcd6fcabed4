#include "client/ui/admin/figures_page.h"

#include "client/models/figure_charts.h"
#include "client/models/figure_words.h"
#include "client/models/file_words.h"
#include "client/models/when.h"
#include "client/state/figure_feed.h"
#include "client/state/saved_file.h"
#include "client/ui/admin/figure_tiles.h"
#include "client/ui/charts/chart_card.h"
#include "client/ui/widgets/buttons.h"
#include "client/ui/widgets/dialog.h"
#include "client/ui/widgets/even_grid.h"
#include "client/ui/widgets/layouts.h"
#include "common/disk/whole_file.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QDir>
#include <QEvent>
#include <QFileDialog>
#include <QStyle>

#include <array>
#include <numeric>

namespace chatoyant::client {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array figureRanges{15, 60, 6 * 60, 24 * 60}; // minutes
constexpr int chartWidth = 380;
constexpr int chartColumns = 2;

} // namespace

FiguresPage::FiguresPage(const UiContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_ranges(new QWidget(this))
    , m_goesOn(new QCheckBox(tr("Refresh every 5 s"), this))
    , m_export(textButton(tr("Export CSV…"), "quiet", this))
    , m_state(paragraph({}, TextRole::Meta, this))
    , m_retry(textButton(tr("Try again"), "", this))
    , m_tiles(nullptr)
{
    auto *column = columnIn(this, {}, space::small);
    addControls(column);
    auto *inside = scrollingColumn(*column, this);
    QWidget *ground = inside->parentWidget();
    ground->setProperty("kind", u"page"_s); // below cards
    style()->unpolish(ground);
    style()->polish(ground);
    inside->setContentsMargins(around(space::small));
    inside->setSpacing(space::medium);
    m_tiles = new FigureTiles(context.theme, this);
    inside->addWidget(m_tiles);
    addCharts(inside);
    inside->addStretch();
    connect(&feed(), &FigureFeed::changed, this, &FiguresPage::refresh);
    connect(&context.session, &Session::connectionChanged, this, [this] {
        follow();
        showState();
    });
    refresh();
}

// Nobody looks any more.
FiguresPage::~FiguresPage()
{
    feed().setWatched(false);
}

FigureFeed &FiguresPage::feed() const
{
    return m_context.session.account().figures();
}

bool FiguresPage::isOnline() const
{
    return m_context.session.connectionState().phase == ConnectionState::Phase::Online;
}

void FiguresPage::addControls(QBoxLayout *column)
{
    auto *row = addFlow(column, space::medium);
    addRanges(row);
    m_goesOn->setChecked(!feed().isPaused());
    auto *middle = new QWidget(this);
    rowIn(middle)->addWidget(m_goesOn);
    row->addWidget(middle);
    row->addWidget(m_export);
    connect(&m_context.theme, &Theme::changed, this, &FiguresPage::fitControls);
    fitControls();
    auto *state = addRow(column);
    state->addWidget(m_state, 1);
    state->addWidget(m_retry);
    m_state->setTone(Tone::Weak);
    connect(m_goesOn, &QCheckBox::toggled, this,
            [this](bool goesOn) { feed().setPaused(!goesOn); });
    connect(m_export, &QPushButton::clicked, this, &FiguresPage::chooseFile);
    connect(m_retry, &QPushButton::clicked, this, [this] { feed().refresh(); });
}

// In one line.
void FiguresPage::fitControls()
{
    m_export->ensurePolished();
    for (QWidget *part : {m_goesOn->parentWidget(), m_ranges})
        part->setMinimumHeight(m_export->sizeHint().height());
}

void FiguresPage::addRanges(QLayout *row)
{
    auto *buttons = new FlowRow(space::hair, m_ranges);
    auto *group = new QButtonGroup(this);
    for (const int minutes : figureRanges) {
        const QString span = FigureWords::duration(qint64(minutes) * 60);
        auto *button = textButton(span, "tab", m_ranges);
        button->setCheckable(true);
        button->setChecked(minutes == feed().minutes());
        //: A button. %1: how long: "15 min", "24 h"
        button->setAccessibleName(tr("The last %1").arg(span));
        group->addButton(button, minutes);
        buttons->addWidget(button);
    }
    row->addWidget(m_ranges);
    connect(group, &QButtonGroup::idClicked, this,
            [this](int minutes) { feed().setMinutes(minutes); });
}

void FiguresPage::addCharts(QBoxLayout *column)
{
    auto grid = std::make_unique<EvenGrid>(
        [this] { return m_context.theme.scaledPicture(chartWidth); }, chartColumns, space::medium);
    m_delivery = addChart(tr("Delivery of messages"), FigureCharts::delivery({}), *grid);
    m_messages = addChart(tr("Messages per second"), FigureCharts::messages({}), *grid);
    m_requests = addChart(tr("Requests per second"), FigureCharts::requests({}), *grid);
    m_people = addChart(tr("People and connections"), FigureCharts::people({}), *grid);
    m_processor = addChart(tr("Processor"), FigureCharts::processor({}), *grid);
    m_moods = addChart(tr("Sentiment of messages"), FigureCharts::moods({}), *grid);
    m_delivery->setNote(tr("Of 100 messages, 50, 95 and 99 arrive within that time."));
    m_moods->setNote(tr("From −1, very negative, to +1, very positive."));
    column->addLayout(grid.release());
}

ChartCard *FiguresPage::addChart(const QString &title, const ChartData &none, QLayout &grid)
{
    auto *card = new ChartCard(title, m_context.theme, this);
    card->setSeries(none);
    grid.addWidget(card);
    return card;
}

void FiguresPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    follow();
}

void FiguresPage::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    follow();
}

void FiguresPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::ActivationChange)
        follow();
}

void FiguresPage::follow()
{
    feed().setWatched(isVisible() && !window()->isMinimized() && isOnline());
}

void FiguresPage::refresh()
{
    showState();
    m_export->setEnabled(!feed().series().isEmpty());
    if (!feed().isThere())
        return;
    m_tiles->setFigures(feed().now(), feed().askedAt());
    showCharts();
    showMoods();
}

void FiguresPage::showState()
{
    const bool isFailed = isOnline() && feed().error().has_value();
    m_state->setTone(isFailed ? Tone::Danger : Tone::Weak);
    m_state->setText(stateWords());
    m_retry->setVisible(isFailed);
}

QString FiguresPage::stateWords() const
{
    const QString when = clockTime(feed().askedAt());
    if (!isOnline())
        return feed().isThere()
                   //: %1: a time of day
                   ? tr("There is no connection to the server now. As of %1.").arg(when)
                   : tr("The figures come from the server, and there is no connection to it now.");
    if (feed().error())
        return Sentences::reason(*feed().error());
    if (!feed().isThere())
        return tr("Asking the server…");
    //: When figures were asked for. %1: a time of day
    return tr("As of %1").arg(when);
}

void FiguresPage::showCharts()
{
    const FigureSeries &series = feed().series();
    m_delivery->setData(FigureCharts::delivery(series));
    m_messages->setData(FigureCharts::messages(series));
    m_requests->setData(FigureCharts::requests(series));
    m_people->setData(FigureCharts::people(series));
    m_processor->setData(FigureCharts::processor(series));
}

void FiguresPage::showMoods()
{
    if (!feed().moods())
        return m_moods->setSentence(tr("Shown once five people have written: nobody is to be read "
                                       "out of it."));
    const auto &bins = *feed().moods();
    const qint64 count = std::accumulate(bins.cbegin(), bins.cend(), qint64(0));
    m_moods->setData(FigureCharts::moods(bins));
    //: Below a chart: of how many messages it is. %1: the number, %2: a date and a time
    m_moods->setNote(tr("n = %1 messages since %2")
                         .arg(FigureWords::value(double(count), ChartUnit::Count),
                              FigureWords::dateAndClock(feed().now().startedAt)));
}

void FiguresPage::chooseFile()
{
    const QDir folder(downloadFolder());
    const QString time = feed().series().last().toLocalTime().toString(u"yyyy-MM-dd-hhmm"_s);
    auto *dialog = new QFileDialog(this, tr("Export the figures"), folder.path());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"csv"_s);
    dialog->setNameFilter(tr("CSV files (*.csv)"));
    dialog->selectFile(folder.filePath(u"chatoyant-figures-%1.csv"_s.arg(time)));
    connect(dialog, &QFileDialog::fileSelected, this, &FiguresPage::saveAs);
    dialog->open();
}

void FiguresPage::saveAs(const QString &path)
{
    const auto saved = writeWhole(path, FigureCharts::csv(feed().series()));
    if (!saved)
        //: %1: what the system says about a file.
        return emit refused(tr("It could not be saved: %1").arg(isolated(saved.error())));
    //: %1: a file and where it is
    emit noted(tr("Saved as %1").arg(isolated(FileWords::path(path))));
}

} // namespace chatoyant::client

#include "client/ui/admin/figure_tiles.h"

#include "client/models/figure_words.h"
#include "client/models/file_words.h"
#include "client/models/when.h"
#include "client/ui/admin/figure_tile.h"
#include "client/ui/widgets/even_grid.h"
#include "client/ui/widgets/layouts.h"

namespace chatoyant::client {

namespace {

constexpr int tileWidth = 156;
constexpr int mostTiles = 8; // side by side
constexpr qint64 backupHours = 26;
constexpr qint64 hourSeconds = 3600;

} // namespace

FigureTiles::FigureTiles(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    new EvenGrid([this] { return m_theme.scaledPicture(tileWidth); }, mostTiles, space::small,
                 this);
    //: How many people are connected.
    m_online = addTile(tr("Online"), tr("%n connection(s)", nullptr, 2));
    m_messages = addTile(tr("Messages per second"), tr("In the last minute"));
    //: How long messages take to arrive; p95: 95 of 100 are as fast as that.
    m_delivery = addTile(tr("Delivery, p95"), FigureWords::delivery(delivery::goodTo));
    m_errors = addTile(tr("Errors"), tr("Of requests in the last minute"));
    m_processor = addTile(tr("Processor"), tr("Of what the server may use"));
    m_memory = addTile(tr("Memory"), tr("Used by the server"));
    //: How long the server has been running.
    m_running = addTile(tr("Running"), tr("Since %1").arg(clockTime(QDateTime())));
    m_backup = addTile(tr("Last backup"), tr("None is known"));
}

FigureTile *FigureTiles::addTile(const QString &title, const QString &words)
{
    auto *tile = new FigureTile(title, words, m_theme, this);
    layout()->addWidget(tile);
    return tile;
}

void FigureTiles::setFigures(const FiguresNow &now, const QDateTime &time)
{
    showLoad(now);
    showTimes(now, time);
}

void FigureTiles::showLoad(const FiguresNow &now)
{
    m_online->setFigure(FigureWords::value(double(now.online), ChartUnit::Count),
                        tr("%n connection(s)", nullptr, int(now.connections)));
    m_messages->setFigure(FigureWords::value(now.messagesPerSecond, ChartUnit::PerSecond),
                          tr("In the last minute"));
    const bool isSlow = now.p95.value_or(0) > delivery::goodTo;
    m_delivery->setFigure(FigureWords::value(now.p95.value_or(qQNaN()), ChartUnit::Milliseconds),
                          FigureWords::delivery(now.p95), isSlow ? Tone::Danger : Tone::Weak);
    constexpr double manyErrors = 0.01;
    const bool isFailing = now.errorShare.value_or(0) > manyErrors;
    m_errors->setFigure(FigureWords::value(now.errorShare.value_or(qQNaN()), ChartUnit::Share),
                        now.errorShare ? tr("Of requests in the last minute")
                                       : tr("No request in the last minute"),
                        isFailing ? Tone::Danger : Tone::Weak);
    m_processor->setFigure(FigureWords::value(now.utilisation, ChartUnit::Share),
                           tr("Of what the server may use"));
    m_memory->setFigure(FileWords::size(now.memory), tr("Used by the server"));
}

void FigureTiles::showTimes(const FiguresNow &now, const QDateTime &time)
{
    //: %1: a date or a time
    m_running->setFigure(FigureWords::duration(now.startedAt.secsTo(time)),
                         tr("Since %1").arg(FigureWords::dateAndClock(now.startedAt)));
    if (!now.backupAt.isValid())
        return m_backup->setFigure(FigureWords::value(qQNaN(), ChartUnit::Count),
                                   tr("None is known"), Tone::Warning);
    const bool isOld = now.backupAt.secsTo(time) > backupHours * hourSeconds;
    m_backup->setFigure(listTime(now.backupAt, time), FigureWords::dateAndClock(now.backupAt),
                        isOld ? Tone::Warning : Tone::Weak);
}

} // namespace chatoyant::client

#include "client/ui/charts/chart_legend.h"

#include "client/ui/charts/series_look.h"
#include "client/ui/widgets/layouts.h"
#include "client/ui/widgets/plain_label.h"

#include <QPainter>

namespace chatoyant::client {

namespace {

class LegendSample final : public QWidget
{
public:
    LegendSample(const Theme &theme, ChartKind kind, int series, QWidget *parent)
        : QWidget(parent)
        , m_theme(theme)
        , m_kind(kind)
        , m_series(series)
    {
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
        connect(&theme, &Theme::changed, this, &QWidget::updateGeometry);
    }

    QSize sizeHint() const override { return SeriesLook::sampleSize(m_theme, m_kind); }

protected:
    void paintEvent(QPaintEvent * /*event*/) override
    {
        QPainter painter(this);
        SeriesLook(m_theme).paintSample(painter, rect(), m_kind, m_series);
    }

private:
    const Theme &m_theme;
    ChartKind m_kind;
    int m_series;
};

} // namespace

ChartLegend::ChartLegend(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    new FlowRow(space::large, this);
}

void ChartLegend::setSeries(ChartKind kind, const QStringList &names)
{
    if (std::exchange(m_names, names) == names)
        return;
    while (QLayoutItem *item = layout()->takeAt(0)) {
        const std::unique_ptr<QLayoutItem> gone(item);
        item->widget()->hide();
        item->widget()->deleteLater();
    }
    for (int series = 0; series < names.size(); ++series) {
        auto *entry = new QWidget(this);
        auto *row = rowIn(entry, {}, space::small - space::hair);
        row->addWidget(new LegendSample(m_theme, kind, series, entry));
        row->addWidget(new PlainLabel(names.at(series), TextRole::Meta, entry));
        layout()->addWidget(entry);
    }
}

} // namespace chatoyant::client

#include "client/ui/charts/chart_chip.h"

#include "client/models/figure_words.h"
#include "client/theme/metrics.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QStyle>

namespace chatoyant::client {

namespace {

struct ChipRow
{
    QString name;
    QString value;
};

class ChartChip final
{
public:
    ChartChip(const Theme &theme, const ChartData &data, qsizetype value)
        : m_theme(theme)
        , m_kind(data.kind)
        , m_title(FigureWords::place(data, value))
        , m_strong(theme.font(TextRole::MetaStrong))
        , m_usual(theme.font(TextRole::Meta))
        , m_line(QFontMetricsF(m_strong).height() + space::hair)
    {
        for (const ChartSeries &series : data.series)
            m_rows.append({series.name, FigureWords::value(series.values.at(value), data.unit)});
        const QFontMetricsF strong(m_strong);
        const QFontMetricsF usual(m_usual);
        m_width = strong.horizontalAdvance(m_title);
        const qreal sample = SeriesLook::sampleSize(theme, m_kind).width() + space::small;
        for (const ChipRow &row : std::as_const(m_rows))
            m_width = qMax(m_width, sample + usual.horizontalAdvance(row.name) + space::large +
                                        strong.horizontalAdvance(row.value) + 1);
    }

    void paint(QPainter &painter, const ChipPlace &place) const
    {
        const QRectF box = boxIn(place);
        const Palette &palette = m_theme.palette();
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(m_theme.isHighContrast() ? palette.text : palette.control, 1));
        painter.setBrush(palette.surface);
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), radius::control,
                                radius::control);
        QRectF line = box.adjusted(space::small, space::small - space::hair, -space::small, 0);
        line.setHeight(m_line);
        painter.setPen(palette.text);
        painter.setFont(m_strong);
        painter.drawText(line, flagsOf(place, true), m_title);
        for (int at = 0; at < m_rows.size(); ++at) {
            line.translate(0, m_line);
            paintRow(painter, line, at, place);
        }
    }

private:
    QRectF boxIn(const ChipPlace &place) const
    {
        constexpr int beside = 12;
        const QSizeF whole(m_width + 2 * space::small,
                           m_line * (1 + qreal(m_rows.size())) + 2 * space::small - space::tiny);
        const bool fits = place.at + beside + whole.width() <= place.room.right();
        const qreal left = fits ? place.at + beside : place.at - beside - whole.width();
        const qreal most = qMax(place.room.left(), place.room.right() - whole.width());
        return {QPointF(std::round(qBound(place.room.left(), left, most)), place.room.top()),
                whole};
    }

    static int flagsOf(const ChipPlace &place, bool isLead)
    {
        return Qt::AlignVCenter | (isLead != place.isMirrored ? Qt::AlignLeft : Qt::AlignRight);
    }

    void paintRow(QPainter &painter, const QRectF &line, int at, const ChipPlace &place) const
    {
        const QSize sample = SeriesLook::sampleSize(m_theme, m_kind);
        const auto direction = place.isMirrored ? Qt::RightToLeft : Qt::LeftToRight;
        const QRect whole = line.toRect();
        QRect box(whole.topLeft(), sample);
        box.moveTop(whole.center().y() - sample.height() / 2);
        SeriesLook(m_theme).paintSample(painter, QStyle::visualRect(direction, whole, box), m_kind,
                                        at);
        const QRect words = QStyle::visualRect(
            direction, whole, whole.adjusted(sample.width() + space::small, 0, 0, 0));
        painter.setPen(m_theme.palette().text);
        painter.setFont(m_usual);
        painter.drawText(words, flagsOf(place, true), m_rows.at(at).name);
        painter.setFont(m_strong);
        painter.drawText(words, flagsOf(place, false), m_rows.at(at).value);
    }

    const Theme &m_theme;
    ChartKind m_kind;
    QString m_title;
    QFont m_strong;
    QFont m_usual;
    qreal m_line;
    qreal m_width = 0;
    QList<ChipRow> m_rows;
};

} // namespace

void paintChip(QPainter &painter,
               const Theme &theme,
               const ChartData &data,
               qsizetype value,
               const ChipPlace &place)
{
    ChartChip(theme, data, value).paint(painter, place);
}

} // namespace chatoyant::client

#include "client/ui/dashboard/hit_delegate.h"

#include "client/models/search_model.h"
#include "client/models/when.h"
#include "client/theme/metrics.h"
#include "client/ui/widgets/plain_label.h"

#include <QPainter>
#include <QTextLayout>

namespace chatoyant::client {

using namespace Qt::StringLiterals;

namespace {

QList<QTextLayout::FormatRange> markRanges(const QModelIndex &index, const Palette &palette)
{
    QList<QTextLayout::FormatRange> ranges;
    const auto marks = index.data(SearchModel::MarksRole).value<QList<std::pair<int, int>>>();
    for (const auto &[start, length] : marks) {
        QTextCharFormat format;
        format.setBackground(palette.searchHit);
        format.setForeground(palette.text);
        ranges.append({start, length, format});
    }
    return ranges;
}

} // namespace

HitDelegate::HitDelegate(const Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{}

QSize HitDelegate::sizeHint(const QStyleOptionViewItem & /*option*/,
                            const QModelIndex & /*index*/) const
{
    return {size::listMinimum, m_theme.scaled(size::row)};
}

void HitDelegate::paint(QPainter *painter,
                        const QStyleOptionViewItem &option,
                        const QModelIndex &index) const
{
    const Palette &palette = m_theme.palette();
    const bool isLit = option.state & (QStyle::State_Selected | QStyle::State_MouseOver);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setLayoutDirection(option.direction);
    painter->setPen(Qt::NoPen);
    painter->setBrush(isLit ? palette.hover : palette.surface);
    painter->drawRoundedRect(QRectF(option.rect).adjusted(0, 1, 0, -1), radius::control,
                             radius::control);
    const QRect area =
        option.rect.adjusted(space::medium, space::small, -space::medium, -space::small);
    const QRect top(area.left(), area.top(), area.width(), area.height() / 2);
    const QString time =
        listTime(index.data(SearchModel::TimeRole).toDateTime(), QDateTime::currentDateTime());
    painter->setFont(m_theme.font(TextRole::Meta));
    painter->setPen(palette.text2);
    painter->drawText(top, Qt::AlignTrailing | Qt::AlignVCenter, time);
    const QFont strong = m_theme.font(TextRole::UiStrong);
    painter->setFont(strong);
    painter->setPen(palette.text);
    //: Who wrote it, and in which chat.
    const QString where = tr("%1 in %2")
                              .arg(index.data(SearchModel::SenderNameRole).toString(),
                                   index.data(SearchModel::ChatNameRole).toString());
    const int free = top.width() - painter->fontMetrics().horizontalAdvance(time) - space::large;
    painter->drawText(top, Qt::AlignLeading | Qt::AlignVCenter,
                      isolated(QFontMetrics(strong).elidedText(where, Qt::ElideRight, free)));
    painter->setPen(palette.text2);
    paintSnippet(*painter, option, index);
    painter->restore();
}

void HitDelegate::paintSnippet(QPainter &painter,
                               const QStyleOptionViewItem &option,
                               const QModelIndex &index) const
{
    const QRect area =
        option.rect.adjusted(space::medium, space::small, -space::medium, -space::small);
    QString snippet = index.data(Qt::DisplayRole).toString();
    snippet.replace(u'\n', u' ');
    QTextLayout layout(snippet, m_theme.font(TextRole::Ui));
    QTextOption ways(option.direction == Qt::RightToLeft ? Qt::AlignRight | Qt::AlignAbsolute
                                                         : Qt::AlignLeft | Qt::AlignAbsolute);
    ways.setTextDirection(Qt::LayoutDirectionAuto);
    layout.setTextOption(ways);
    layout.setFormats(markRanges(index, m_theme.palette()));
    layout.beginLayout();
    QTextLine line = layout.createLine();
    if (line.isValid())
        line.setLineWidth(area.width());
    layout.endLayout();
    layout.draw(&painter, QPointF(area.left(), area.top() + area.height() / 2 + space::hair));
}

} // namespace chatoyant::client

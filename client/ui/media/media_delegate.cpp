#include "client/ui/media/media_delegate.h"

#include "client/theme/metrics.h"
#include "client/ui/chat/attachment_board.h"
#include "client/ui/chat/attachment_words.h"
#include "client/ui/chat/level_meter.h"
#include "client/ui/chat/media_painting.h"
#include "client/ui/widgets/plain_label.h"

#include <QPainter>

namespace chatoyant::client {

using namespace Qt::StringLiterals;

MediaDelegate::MediaDelegate(const Theme &theme, AttachmentBoard &board, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
    , m_board(board)
{}

QSize MediaDelegate::sizeHint(const QStyleOptionViewItem & /*option*/,
                              const QModelIndex &index) const
{
    const bool isLink = !index.data(MediaModel::ItemRole).value<MediaItem>().link.isEmpty();
    constexpr int thirdLine = 18;
    return {size::listMinimum, m_theme.scaled(size::row + (isLink ? thirdLine : 0))};
}

QRect MediaDelegate::button(const QRect &row, Qt::LayoutDirection direction) const
{
    const int side = m_theme.scaled(size::target);
    QRect box(row.left() + space::medium, row.center().y() - side / 2, side, side);
    if (direction == Qt::RightToLeft)
        box.moveRight(row.right() - space::medium);
    return box;
}

void MediaDelegate::paint(QPainter *painter,
                          const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    const Palette &palette = m_theme.palette();
    const auto item = index.data(MediaModel::ItemRole).value<MediaItem>();
    const bool isLit = option.state & (QStyle::State_Selected | QStyle::State_MouseOver);
    const bool isFocused = (option.state & QStyle::State_HasFocus) != 0;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setLayoutDirection(option.direction);
    painter->setPen(isFocused ? QPen(palette.focus, 2) : QPen(Qt::NoPen));
    painter->setBrush(isLit ? palette.hover : palette.surface);
    painter->drawRoundedRect(QRectF(option.rect).adjusted(1, 2, -1, -2), radius::control,
                             radius::control);
    const QRect box = button(option.rect, option.direction);
    paintButton(*painter, box, item);
    QRect area = option.rect.adjusted(space::medium, space::small, -space::medium, -space::small);
    if (option.direction == Qt::RightToLeft)
        area.setRight(box.left() - space::medium);
    else
        area.setLeft(box.right() + space::medium);
    paintWords(*painter, area, index);
    painter->restore();
}

void MediaDelegate::paintButton(QPainter &painter, const QRectF &box, const MediaItem &item) const
{
    const Palette &palette = m_theme.palette();
    const bool isLink = !item.link.isEmpty();
    const TransferShown transfer = isLink ? TransferShown() : m_board.transfer(item.file);
    QString icon = isLink ? u"link"_s : AttachmentWords::icon(item.file, transfer);
    if (icon.isEmpty())
        icon = u"file"_s;
    const RoundIcon round = isLink ? RoundIcon{icon, palette.hover, palette.link}
                                   : RoundIcon{icon, palette.accent, palette.onAccent};
    paintRoundIcon(painter, box, round, m_theme);
    paintTransferRing(painter, box, transfer, m_theme);
}

void MediaDelegate::paintWords(QPainter &painter, const QRect &area, const QModelIndex &index) const
{
    const Palette &palette = m_theme.palette();
    const auto item = index.data(MediaModel::ItemRole).value<MediaItem>();
    const bool isLink = !item.link.isEmpty();
    QStringList lines{index.data(Qt::DisplayRole).toString(),
                      index.data(MediaModel::MetaRole).toString()};
    const TransferShown transfer = isLink ? TransferShown() : m_board.transfer(item.file);
    if (!isLink && (transfer.state != TransferShown::State::Idle || transfer.sound.isHere))
        lines[1] = AttachmentWords::state(item.file, transfer);
    if (isLink)
        lines.insert(1, titleOf(item));
    const int height = area.height() / static_cast<int>(lines.size());
    for (int line = 0; line < lines.size(); ++line) {
        const QRect place(area.left(), area.top() + line * height, area.width(), height);
        if (line == 0 && item.file.file.kind == AttachmentKind::Voice && !isLink) {
            const qreal part = transfer.sound.isHere ? transfer.sound.part() : 0;
            paintWaveform(painter, place, item.file.file.waveform, part, m_theme);
            continue;
        }
        const QFont font = m_theme.font(line == 0 ? TextRole::UiStrong : TextRole::Meta);
        painter.setFont(font);
        painter.setPen(line == 0 ? palette.text : palette.text2);
        const auto cut = line == 0 ? Qt::ElideMiddle : Qt::ElideRight;
        painter.drawText(place, Qt::AlignLeading | Qt::AlignVCenter,
                         isolated(QFontMetrics(font).elidedText(lines[line], cut, place.width())));
    }
}

QString titleOf(const MediaItem &link)
{
    QString words = link.text;
    words = words.remove(link.link).simplified();
    while (words.endsWith(u':'))
        words.chop(1);
    if (!words.isEmpty())
        return words;
    const qsizetype host = link.link.indexOf("://"_L1);
    return host < 0 ? link.link : link.link.mid(host + 3);
}

} // namespace chatoyant::client

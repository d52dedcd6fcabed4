#include "client/ui/chat/emoji_delegate.h"

#include "client/theme/metrics.h"

#include <QPainter>

namespace chatoyant::client {

EmojiDelegate::EmojiDelegate(const Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{}

int EmojiDelegate::side(const Theme &theme)
{
    constexpr int usual = 38;
    return theme.scaledPicture(usual);
}

void EmojiDelegate::paint(QPainter *painter,
                          const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    const bool isChosen = option.state.testFlag(QStyle::State_HasFocus) ||
                          option.state.testFlag(QStyle::State_Selected);
    const QRect box = option.rect.adjusted(1, 1, -1, -1);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (isChosen || option.state.testFlag(QStyle::State_MouseOver)) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(isChosen ? m_theme.palette().selected : m_theme.palette().hover);
        painter->drawRoundedRect(box, radius::control, radius::control);
    }
    QFont font = m_theme.font(TextRole::Emoji);
    font.setFamilies({emojiFamily()}); // in colour, also what other fonts have as a sign
    font.setPixelSize(side(m_theme) * 6 / 10);
    painter->setFont(font);
    painter->setPen(m_theme.palette().text);
    painter->drawText(box, Qt::AlignCenter, index.data().toString());
    painter->restore();
}

QSize EmojiDelegate::sizeHint(const QStyleOptionViewItem & /*option*/,
                              const QModelIndex & /*index*/) const
{
    return {side(m_theme), side(m_theme)};
}

} // namespace chatoyant::client

#include "client/ui/chat_list/chat_row_delegate.h"

#include "client/models/chat_list_model.h"
#include "client/models/when.h"
#include "client/theme/metrics.h"
#include "client/theme/mood_theme.h"
#include "client/ui/widgets/avatar.h"
#include "client/ui/widgets/badge.h"
#include "client/ui/widgets/name_tag.h"
#include "client/ui/widgets/plain_label.h"
#include "client/ui/widgets/ticks.h"

#include <QAbstractItemView>
#include <QFontMetricsF>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

#include <cmath>

namespace chatoyant::client {

using namespace Qt::StringLiterals;

struct ChatRowDelegate::Frame
{
    QPainter &painter;
    QRectF row;
    Qt::LayoutDirection direction;
    QColor behind;
    qreal picture; // the avatar's side
    qreal inset;   // above and below the words

    // From left-to-right coordinates to those of the reader's direction.
    QRectF place(const QRectF &box) const
    {
        if (direction == Qt::LeftToRight)
            return box;
        QRectF mirrored = box;
        mirrored.moveLeft(row.left() + row.right() - box.right());
        return mirrored;
    }
    QRectF text() const
    {
        const qreal lead = space::medium + picture + space::medium;
        return row.adjusted(lead, inset, -space::medium, -inset);
    }
};

namespace {

void drawText(QPainter &painter, const QRectF &box, const QString &text, const QFont &font)
{
    painter.setFont(font);
    painter.drawText(box, Qt::AlignLeading | Qt::AlignVCenter | Qt::TextSingleLine,
                     isolated(QFontMetricsF(font).elidedText(text, Qt::ElideRight, box.width())));
}

bool hasTwoLines(const QModelIndex &index)
{
    return index.data(Qt::DecorationRole).isNull() ||
           !index.data(ChatListModel::PreviewRole).toString().isEmpty();
}

QString kindIcon(ChatKind kind)
{
    if (kind == ChatKind::Group)
        return u"people"_s;
    return kind == ChatKind::Broadcast ? u"broadcast"_s : QString();
}

} // namespace

ChatRowDelegate::ChatRowDelegate(const Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{}

QSize ChatRowDelegate::sizeHint(const QStyleOptionViewItem & /*option*/,
                                const QModelIndex & /*index*/) const
{
    return {size::listMinimum - space::large, m_theme.rowHeight()};
}

bool ChatRowDelegate::helpEvent(QHelpEvent *event,
                                QAbstractItemView *view,
                                const QStyleOptionViewItem &option,
                                const QModelIndex &index)
{
    QStringList known{index.data(ChatListModel::PresenceTextRole).toString(),
                      index.data(ChatListModel::StatusTextRole).toString()};
    known.removeAll(QString());
    if (known.isEmpty())
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    //: A person's name, and their presence and what they say of themselves.
    const QString text = tr("%1 · %2").arg(isolated(index.data(ChatListModel::NameRole).toString()),
                                           known.join(u" · "_s));
    QToolTip::showText(event->globalPos(), plainToolTip(text), view);
    return true;
}

void ChatRowDelegate::paint(QPainter *painter,
                            const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    const Palette &palette = m_theme.palette();
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    const bool isHovered = option.state.testFlag(QStyle::State_MouseOver);
    const QColor behind = isSelected  ? palette.selected
                          : isHovered ? palette.hover
                                      : palette.surface;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setLayoutDirection(option.direction);
    painter->fillRect(option.rect, palette.surface);
    const QRectF card = QRectF(option.rect).adjusted(space::tiny, 1, -space::tiny, -1);
    painter->setPen(option.state.testFlag(QStyle::State_HasFocus) &&
                            option.state.testFlag(QStyle::State_KeyboardFocusChange)
                        ? QPen(palette.focus, 2)
                        : QPen(Qt::NoPen));
    painter->setBrush(behind);
    painter->drawRoundedRect(card, radius::card, radius::card);
    const qreal inset = m_theme.isDense() ? space::tiny : space::small + 2;
    const Frame frame{*painter, option.rect, option.direction, behind, qreal(m_theme.rowPicture()),
                      inset};
    paintPicture(frame, index);
    paintTop(frame, index);
    paintBottom(frame, index);
    painter->restore();
}

void ChatRowDelegate::paintPicture(const Frame &frame, const QModelIndex &index) const
{
    const QRectF box(frame.row.left() + space::medium,
                     frame.row.center().y() - frame.picture / 2.0 + 0.5, frame.picture,
                     frame.picture);
    if (const auto icon = index.data(Qt::DecorationRole).value<QIcon>(); !icon.isNull()) {
        const int side = m_theme.scaledPicture(size::icon);
        QRect spot(0, 0, side, side);
        spot.moveCenter(frame.place(box).center().toPoint());
        return icon.paint(&frame.painter, spot);
    }
    const bool isDirect =
        index.data(ChatListModel::KindRole).toInt() == static_cast<int>(ChatKind::Direct);
    AvatarLook look;
    look.name = index.data(ChatListModel::NameRole).toString();
    look.picture = index.data(ChatListModel::PictureRole).value<FileId>();
    look.seed = isDirect ? index.data(ChatListModel::PeerIdRole).value<UserId>()
                         : UserId{index.data(ChatListModel::ChatIdRole).value<ChatId>().bits};
    if (isDirect)
        look.presence = static_cast<Presence>(index.data(ChatListModel::PresenceRole).toInt());
    paintAvatar(frame.painter, frame.place(box), look, m_theme, frame.behind);
}

void ChatRowDelegate::paintTop(const Frame &frame, const QModelIndex &index) const
{
    const Palette &palette = m_theme.palette();
    QRectF line = frame.text();
    if (hasTwoLines(index))
        line.setHeight(line.height() / 2);
    const QFont timeFont = m_theme.font(TextRole::Meta);
    const QDateTime at = index.data(ChatListModel::TimeRole).toDateTime();
    const QString side = index.data(sideRole).toString();
    const QString time = at.isValid() ? listTime(at, QDateTime::currentDateTime()) : side;
    const qreal timeWidth = std::ceil(QFontMetricsF(timeFont).horizontalAdvance(time));
    frame.painter.setPen(palette.text2);
    drawText(frame.painter,
             frame.place({line.right() - timeWidth, line.top(), timeWidth + 1, line.height()}),
             time, timeFont);
    line.setRight(line.right() - timeWidth - space::small);
    line.setRight(paintStates(frame, index, line));
    const auto kind = static_cast<ChatKind>(index.data(ChatListModel::KindRole).toInt());
    if (const QString icon = kindIcon(kind); !icon.isEmpty()) {
        const qreal side = m_theme.scaledPicture(15);
        const QRectF box(line.left(), line.center().y() - side / 2, side, side);
        m_theme.icons().paint(frame.painter, icon, palette.text2, frame.place(box));
        line.setLeft(line.left() + side + space::tiny);
    }
    paintName(frame, index, line);
}

// What stands behind it never makes way: what they are beside a person, and the emoji of how they
// say they are.
void ChatRowDelegate::paintName(const Frame &frame, const QModelIndex &index, QRectF line) const
{
    const QFont font = m_theme.font(TextRole::Name);
    const QFontMetricsF metrics(font);
    const QString name = index.data(ChatListModel::NameRole).toString();
    const QString tag = index.data(ChatListModel::TagRole).toString();
    const QString status = index.data(ChatListModel::StatusRole).toString();
    const QSizeF frameOfTag = nameTagSize(tag, m_theme);
    const qreal tagWidth = tag.isEmpty() ? 0 : frameOfTag.width() + space::small;
    const qreal statusWidth =
        status.isEmpty() ? 0 : std::ceil(metrics.horizontalAdvance(status)) + 1 + space::small;
    const qreal width = std::min(std::ceil(metrics.horizontalAdvance(name)) + 1,
                                 line.width() - tagWidth - statusWidth);
    frame.painter.setPen(m_theme.palette().text);
    drawText(frame.painter, frame.place({line.left(), line.top(), width, line.height()}), name,
             font);
    line.setLeft(line.left() + width + space::small);
    if (!tag.isEmpty()) {
        const QRectF box(QPointF(line.left(), line.center().y() - frameOfTag.height() / 2),
                         frameOfTag);
        paintNameTag(frame.painter, frame.place(box), tag, m_theme.palette().text2, m_theme);
        line.setLeft(line.left() + tagWidth);
    }
    frame.painter.setPen(m_theme.palette().text);
    if (!status.isEmpty())
        drawText(frame.painter, frame.place({line.left(), line.top(), statusWidth, line.height()}),
                 status, font);
}

// Returns how far the name may reach.
qreal ChatRowDelegate::paintStates(const Frame &frame,
                                   const QModelIndex &index,
                                   const QRectF &line) const
{
    const Palette &palette = m_theme.palette();
    const qreal side = m_theme.scaledPicture(14);
    qreal right = line.right();
    const auto paint = [&](const QString &icon, const QColor &ink) {
        const QRectF box(right - side, line.center().y() - side / 2, side, side);
        m_theme.icons().paint(frame.painter, icon, ink, frame.place(box));
        right -= side + space::tiny;
    };
    for (const auto &[role, icon] : {std::pair{ChatListModel::MutedRole, u"mute"_s},
                                     std::pair{ChatListModel::PinnedRole, u"pin"_s}}) {
        if (index.data(role).toBool())
            paint(icon, palette.text2);
    }
    const auto mood = static_cast<MoodLabel>(index.data(ChatListModel::MoodRole).toInt());
    if (mood != MoodLabel::Neutral)
        paint(MoodTheme::iconName(mood), palette.mood(mood).ink);
    return right;
}

void ChatRowDelegate::paintBottom(const Frame &frame, const QModelIndex &index) const
{
    const Palette &palette = m_theme.palette();
    QRectF line = frame.text();
    line.setTop(line.top() + line.height() / 2);
    line.setRight(paintMarks(frame, index, line));
    const QFont font = m_theme.font(TextRole::Ui);
    const QString typing = index.data(ChatListModel::TypingRole).toString();
    const QString draft = index.data(ChatListModel::DraftRole).toString();
    QString lead;
    QColor leadInk = palette.text2;
    QString text = index.data(ChatListModel::PreviewRole).toString();
    if (!typing.isEmpty()) {
        lead = typing;
        leadInk = palette.link;
        text.clear();
    } else if (!draft.isEmpty()) {
        lead = tr("Draft:");
        leadInk = palette.danger;
        text = draft;
    } else if (const QString sender = index.data(ChatListModel::PreviewSenderRole).toString();
               !sender.isEmpty()) {
        //: Before what that person wrote.
        lead = tr("%1:").arg(sender);
        leadInk = palette.text;
    }
    if (!lead.isEmpty()) {
        const qreal width = std::min(
            line.width(), std::ceil(QFontMetricsF(font).horizontalAdvance(lead + u' ')) + 1);
        frame.painter.setPen(leadInk);
        drawText(frame.painter, frame.place({line.left(), line.top(), width, line.height()}), lead,
                 font);
        line.setLeft(line.left() + width);
    }
    frame.painter.setPen(palette.text2);
    drawText(frame.painter, frame.place(line), text.simplified(), font);
}

qreal ChatRowDelegate::paintMarks(const Frame &frame,
                                  const QModelIndex &index,
                                  const QRectF &line) const
{
    const Palette &palette = m_theme.palette();
    qreal right = line.right();
    const int unread = index.data(ChatListModel::UnreadRole).toInt();
    const auto place = [&](const QSizeF &box) {
        const QRectF spot(right - box.width(), line.center().y() - box.height() / 2, box.width(),
                          box.height());
        right = spot.left() - space::tiny;
        return frame.place(spot);
    };
    const auto square = [this](int side) { return QSizeF(1, 1) * m_theme.scaledPicture(side); };
    if (unread > 0) {
        const QRectF box = place(badgeSize(unread, m_theme));
        const bool isMuted = index.data(ChatListModel::MutedRole).toBool();
        paintBadge(frame.painter, box, badgeText(unread),
                   isMuted ? palette.badgeMuted : palette.badge, m_theme);
    }
    const bool isMarked = unread == 0 && index.data(ChatListModel::MarkedRole).toBool();
    if (isMarked)
        paintBadge(frame.painter, place(square(12)), {}, palette.badge, m_theme);
    if (index.data(ChatListModel::MentionsRole).toInt() > 0)
        paintBadge(frame.painter, place(badgeSize(1, m_theme)), u"@"_s, palette.mention, m_theme);
    const auto delivery = static_cast<Delivery>(index.data(ChatListModel::DeliveryRole).toInt());
    const bool isFailed = delivery == Delivery::Failed; // also said beside what is unread
    if (isFailed || (unread == 0 && !isMarked && hasTick(delivery)))
        paintTick(frame.painter, place(square(16)), delivery, palette.text2, m_theme);
    return right - space::tiny;
}

} // namespace chatoyant::client

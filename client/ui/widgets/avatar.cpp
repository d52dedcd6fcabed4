#include "client/ui/widgets/avatar.h"

#include "client/theme/metrics.h"

#include <QPainter>
#include <QPainterPath>
#include <QTextBoundaryFinder>
#include <QtMath>

namespace chatoyant::client {

using namespace Qt::StringLiterals;

namespace {

QString firstLetter(const QString &word)
{
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, word);
    const auto end = finder.toNextBoundary();
    return end > 0 ? word.left(end).toUpper() : QString();
}

// What it is drawn on, where that is a widget: it is drawn again when the picture comes.
QWidget *watcherOf(const QPainter &painter)
{
    return dynamic_cast<QWidget *>(painter.device());
}

bool paintFace(QPainter &painter, const QRectF &box, FileId picture, const Theme &theme)
{
    if (!picture.isValid() || !theme.faces())
        return false;
    const qreal ratio = painter.device()->devicePixelRatioF();
    const int pixels = qCeil(box.width() * ratio);
    const QPixmap face = theme.faces()->face(picture, pixels, watcherOf(painter));
    if (face.isNull())
        return false;
    painter.save();
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.drawPixmap(box, face, QRectF(face.rect()));
    painter.restore();
    return true;
}

void paintInitials(QPainter &painter, const QRectF &box, const AvatarLook &look, const Theme &theme)
{
    const Palette &palette = theme.palette();
    const QColor color = palette.nameColor(look.seed);
    const bool isNobody = !look.seed.isValid(); // yet
    QLinearGradient fill(box.topLeft(), box.bottomLeft());
    fill.setColorAt(0, color.lighter(palette.isDark ? 100 : 118));
    fill.setColorAt(1, color);
    painter.setPen(Qt::NoPen);
    painter.setBrush(isNobody         ? QBrush(palette.selected)
                     : palette.isDark ? QBrush(color)
                                      : QBrush(fill));
    painter.drawEllipse(box);
    const QString initials = initialsOf(look.name);
    if (isNobody && initials.isEmpty())
        theme.icons().paint(
            painter, u"people"_s, palette.link,
            box.marginsRemoved(QMarginsF(box.width(), box.width(), box.width(), box.width()) *
                               0.28));
    QFont font = fontFor(TextRole::UiStrong, 100);
    font.setPixelSize(qMax(9, qRound(box.width() * (initials.size() > 1 ? 0.36 : 0.42))));
    painter.setFont(font);
    painter.setPen(isNobody ? palette.link : palette.onAccent);
    painter.drawText(box, Qt::AlignCenter, initials);
}

void paintPresence(QPainter &painter, const QRectF &box, Presence presence, const Palette &palette)
{
    const qreal rim = box.width() * 0.2;
    const QRectF inner = box.adjusted(rim, rim, -rim, -rim);
    painter.setPen(Qt::NoPen);
    if (presence == Presence::Online) {
        painter.setBrush(palette.online);
        painter.drawEllipse(inner);
    } else if (presence == Presence::Away) {
        QPainterPath moon;
        moon.addEllipse(inner);
        QPainterPath bite;
        bite.addEllipse(inner.translated(inner.width() * 0.42, -inner.height() * 0.28));
        painter.setBrush(palette.away);
        painter.drawPath(moon.subtracted(bite));
    } else if (presence == Presence::Busy) {
        const qreal bar = inner.height() * 0.24;
        QPainterPath sign;
        sign.addEllipse(inner);
        QPainterPath slot;
        slot.addRect(QRectF(inner.left() + inner.width() * 0.2, inner.center().y() - bar / 2,
                            inner.width() * 0.6, bar));
        painter.setBrush(palette.busy);
        painter.drawPath(sign.subtracted(slot));
    } else if (presence == Presence::Invisible) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(palette.offline, qMax(1.5, inner.width() * 0.2), Qt::DotLine));
        painter.drawEllipse(inner.adjusted(1, 1, -1, -1));
    } else {
        const qreal width = qMax(1.5, inner.width() * 0.2);
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(palette.offline, width));
        painter.drawEllipse(inner.adjusted(width / 2, width / 2, -width / 2, -width / 2));
    }
}

} // namespace

QString initialsOf(const QString &name)
{
    const QStringList words = name.simplified().split(u' ', Qt::SkipEmptyParts);
    QString initials;
    for (const QString &word : words) {
        if (initials.isEmpty() || &word == &words.last())
            initials += firstLetter(word);
    }
    const bool isCased = !initials.isEmpty() && initials.at(0).toLower() != initials.at(0);
    return isCased || initials.isEmpty() ? initials : firstLetter(words.first());
}

void paintAvatar(QPainter &painter,
                 const QRectF &box,
                 const AvatarLook &look,
                 const Theme &theme,
                 const QColor &behind)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    if (!paintFace(painter, box, look.picture, theme))
        paintInitials(painter, box, look, theme);
    if (look.presence) {
        const qreal side = qMax(14.0, box.width() * 0.34);
        const bool isRtl = painter.layoutDirection() == Qt::RightToLeft;
        const QRectF badge(isRtl ? box.left() - 2 : box.right() - side + 2, box.bottom() - side + 2,
                           side, side);
        painter.setPen(Qt::NoPen);
        painter.setBrush(behind);
        painter.drawEllipse(badge);
        paintPresence(painter, badge, *look.presence, theme.palette());
    }
    painter.restore();
}

QPixmap presencePicture(Presence presence, const Theme &theme, qreal ratio)
{
    QPixmap pixmap(QSize(size::icon, size::icon) * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    paintPresence(painter, QRectF(0, 0, size::icon, size::icon), presence, theme.palette());
    return pixmap;
}

AvatarLook lookOf(const User &user, bool showPresence)
{
    return {user.displayName.isEmpty() ? user.username : user.displayName, user.id,
            showPresence ? std::optional(user.presence) : std::nullopt, user.picture};
}

AvatarLook lookOf(const ChatSummary &group)
{
    return {group.title, UserId{group.id.bits}, {}, group.picture};
}

Avatar::Avatar(int side, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_side(side)
{
    connect(&theme, &Theme::changed, this, &Avatar::refresh);
    refresh();
}

void Avatar::refresh()
{
    const int side = m_theme.scaledPicture(m_side);
    setFixedSize(side, side);
    update();
}

void Avatar::setLook(const AvatarLook &look)
{
    m_look = look;
    update();
}

void Avatar::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    paintAvatar(painter, QRectF(rect()).adjusted(1, 1, -1, -1), m_look, m_theme,
                m_theme.palette().surface);
}

} // namespace chatoyant::client

#include "client/ui/people/picture_button.h"

#include "client/theme/metrics.h"
#include "client/ui/chat/chosen_media.h"

#include <QDragEnterEvent>
#include <QMimeData>
#include <QPainter>

namespace chatoyant::client {

using namespace Qt::StringLiterals;

namespace {

constexpr int margin = 4; // for the ring
constexpr int cameraSide = 32;

} // namespace

PictureButton::PictureButton(const Theme &theme, QWidget *parent)
    : QAbstractButton(parent)
    , m_theme(theme)
{
    setAcceptDrops(true);
    setFocusPolicy(Qt::StrongFocus);
    connect(&theme, &Theme::changed, this, &PictureButton::refresh);
    refresh();
}

QSize PictureButton::sizeHint() const
{
    const int side = m_theme.scaledPicture(size::profileAvatar) + 2 * margin;
    return {side, side};
}

void PictureButton::refresh()
{
    setFixedSize(sizeHint());
    update();
}

void PictureButton::setLook(const AvatarLook &look)
{
    m_look = look;
    update();
}

void PictureButton::setProgress(qreal part)
{
    m_part = part;
    update();
}

void PictureButton::paintEvent(QPaintEvent * /*event*/)
{
    const Palette &palette = m_theme.palette();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF box = QRectF(rect()).adjusted(margin, margin, -margin, -margin);
    paintAvatar(painter, box, m_look, m_theme, palette.surface);
    if (isEnabled() && m_part < 0 && (underMouse() || m_isDropping)) {
        QColor shade = palette.shade;
        shade.setAlphaF(0.5F);
        painter.setPen(Qt::NoPen);
        painter.setBrush(shade);
        painter.drawEllipse(box);
        const qreal side = m_theme.scaledPicture(cameraSide);
        QRectF icon(0, 0, side, side);
        icon.moveCenter(box.center());
        m_theme.icons().paint(painter, u"camera"_s, palette.isDark ? palette.text : palette.surface,
                              icon);
    }
    const QRectF ring = QRectF(rect()).adjusted(1.5, 1.5, -1.5, -1.5);
    painter.setBrush(Qt::NoBrush);
    if (m_isDropping) {
        painter.setPen(QPen(palette.accent, 3));
        painter.drawEllipse(ring);
    } else if (m_part >= 0) {
        constexpr int whole = 360 * 16;
        painter.setPen(QPen(palette.hover, 3));
        painter.drawEllipse(ring);
        painter.setPen(QPen(palette.accent, 3, Qt::SolidLine, Qt::RoundCap));
        painter.drawArc(ring, whole / 4, -qRound(whole * qBound(0.02, m_part, 1.0)));
    }
}

void PictureButton::dragEnterEvent(QDragEnterEvent *event)
{
    m_isDropping = isEnabled() && holdsMedia(*event->mimeData());
    if (m_isDropping)
        event->acceptProposedAction();
    update();
}

void PictureButton::dragLeaveEvent(QDragLeaveEvent * /*event*/)
{
    m_isDropping = false;
    update();
}

void PictureButton::dropEvent(QDropEvent *event)
{
    m_isDropping = false;
    update();
    const ChosenMedia media = mediaIn(*event->mimeData());
    event->acceptProposedAction();
    if (!media.paths.isEmpty())
        emit fileDropped(media.paths.first());
    else if (!media.image.isNull())
        emit imageDropped(media.image);
}

void PictureButton::enterEvent(QEnterEvent * /*event*/)
{
    update();
}

void PictureButton::leaveEvent(QEvent * /*event*/)
{
    update();
}

} // namespace chatoyant::client

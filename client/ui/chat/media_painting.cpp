#include "client/ui/chat/media_painting.h"

#include "client/ui/chat/attachment_board.h"

#include <QPainter>

namespace chatoyant::client {

QRectF covering(const QSizeF &picture, const QRectF &box)
{
    QRectF covered(QPointF(), picture.scaled(box.size(), Qt::KeepAspectRatioByExpanding));
    covered.moveCenter(box.center());
    return covered;
}

void paintPlayedLine(QPainter &painter, const QRectF &line, qreal played, const Theme &theme)
{
    const qreal round = line.height() / 2;
    QRectF done = line;
    done.setWidth(qMax(line.height(), line.width() * played));
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.palette().control);
    painter.drawRoundedRect(line, round, round);
    painter.setBrush(theme.palette().accent);
    painter.drawRoundedRect(done, round, round);
}

void paintRoundIcon(QPainter &painter, const QRectF &box, const RoundIcon &icon, const Theme &theme)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(icon.ground);
    painter.drawEllipse(box);
    QRectF inside(0, 0, box.width() / 2, box.height() / 2);
    inside.moveCenter(box.center());
    theme.icons().paint(painter, icon.icon, icon.ink, inside);
}

void paintTransferRing(QPainter &painter,
                       const QRectF &box,
                       const TransferShown &transfer,
                       const Theme &theme)
{
    constexpr qreal ring = 2.5;
    constexpr int wholeTurn = 360 * 16;
    if (!transfer.isMoving() && transfer.state != TransferShown::State::Paused)
        return;
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(theme.palette().onAccent, ring, Qt::SolidLine, Qt::RoundCap));
    const int turn = qMax(wholeTurn / 60, qRound(wholeTurn * transfer.part()));
    painter.drawArc(box.adjusted(ring + 1, ring + 1, -ring - 1, -ring - 1), wholeTurn / 4, -turn);
}

} // namespace chatoyant::client

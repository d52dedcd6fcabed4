#include "client/ui/chat/attachment_painter.h"

#include "client/theme/metrics.h"
#include "client/ui/chat/attachment_board.h"
#include "client/ui/chat/attachment_words.h"
#include "client/ui/chat/level_meter.h"
#include "client/ui/chat/media_painting.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>

namespace chatoyant::client {

using namespace Qt::StringLiterals;

namespace {

constexpr qreal corner = 8;
constexpr qreal pictureCorner = 11; // of the bubble, less its frame

bool isGif(const Attachment &file)
{
    return file.type == "image/gif"_L1;
}

} // namespace

TransferShown AttachmentPainter::transferOf(const FileShown &file) const
{
    return m_board ? m_board->transfer(file) : TransferShown();
}

void AttachmentPainter::paint(QPainter &painter, const AttachmentPlace &place, bool isOwn) const
{
    painter.save();
    if (place.file.isPicture())
        paintPicture(painter, place);
    else
        paintCard(painter, place, isOwn);
    painter.restore();
}

void AttachmentPainter::paintPicture(QPainter &painter, const AttachmentPlace &place) const
{
    const TransferShown transfer = transferOf(place.file);
    QPainterPath shape;
    shape.addRoundedRect(place.box, pictureCorner, pictureCorner);
    painter.fillPath(shape, m_theme.palette().hover);
    painter.save();
    painter.setClipPath(shape);
    paintPixels(painter, place);
    painter.restore();
    if (const QString icon = AttachmentWords::icon(place.file, transfer); !icon.isEmpty())
        paintAction(painter, place.action, icon, transfer);
    if (transfer.state == TransferShown::State::Sending ||
        transfer.state == TransferShown::State::Fetching ||
        transfer.state == TransferShown::State::Paused)
        paintBadge(painter, place.box, AttachmentWords::state(place.file, transfer));
    else if (isGif(place.file.file))
        paintBadge(painter, place.box, AttachmentWords::gif());
}

void AttachmentPainter::paintPixels(QPainter &painter, const AttachmentPlace &place) const
{
    const Palette &palette = m_theme.palette();
    if (!m_board)
        return;
    const qreal ratio = painter.device()->devicePixelRatioF();
    const QPixmap picture = m_board->picture(place.file, (place.box.size() * ratio).toSize());
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    if (!picture.isNull()) {
        painter.drawPixmap(covering(picture.size(), place.box), picture, picture.rect());
        return;
    }
    if (const QImage blur = m_board->blur(place.file); !blur.isNull())
        painter.drawImage(covering(blur.size(), place.box), blur, blur.rect());
    if (!m_board->isBroken(place.file))
        return;
    painter.setFont(m_theme.font(TextRole::Meta));
    const QString words = AttachmentWords::broken(place.file.file);
    const QRectF room =
        place.box.adjusted(space::small, space::small, -space::small, -space::small);
    QRectF chip =
        QFontMetricsF(painter.font()).boundingRect(room, Qt::TextWordWrap | Qt::AlignCenter, words);
    chip = chip.adjusted(-space::small, -space::tiny, space::small, space::tiny) & place.box;
    painter.setPen(Qt::NoPen);
    painter.setBrush(palette.chip);
    painter.drawRoundedRect(chip, radius::control, radius::control);
    painter.setPen(palette.chipText);
    painter.drawText(chip, Qt::TextWordWrap | Qt::AlignCenter, words);
}

void AttachmentPainter::paintBadge(QPainter &painter, const QRectF &box, const QString &words) const
{
    const Palette &palette = m_theme.palette();
    const QFont font = m_theme.font(TextRole::Meta);
    const QFontMetricsF metrics(font);
    const qreal most = box.width() - 2 * space::small;
    QRectF chip(0, 0, qMin(most, metrics.horizontalAdvance(words) + 2 * space::small),
                metrics.height() + space::tiny);
    chip.moveTop(box.top() + space::small); // the time may stand below
    if (m_direction == Qt::RightToLeft)
        chip.moveRight(box.right() - space::small);
    else
        chip.moveLeft(box.left() + space::small);
    painter.setPen(Qt::NoPen);
    painter.setBrush(palette.chip);
    painter.drawRoundedRect(chip, chip.height() / 2, chip.height() / 2);
    painter.setFont(font);
    painter.setPen(palette.chipText);
    painter.drawText(chip, Qt::AlignCenter,
                     metrics.elidedText(words, Qt::ElideRight, chip.width() - space::small));
}

void AttachmentPainter::paintCard(QPainter &painter, const AttachmentPlace &place, bool isOwn) const
{
    const Palette &palette = m_theme.palette();
    const TransferShown transfer = transferOf(place.file);
    QColor ground = isOwn ? palette.outOutline : palette.inOutline;
    ground.setAlphaF(isOwn ? 0.28F : 0.22F);
    painter.setPen(Qt::NoPen);
    painter.setBrush(ground);
    painter.drawRoundedRect(place.box, corner, corner);
    const QString icon = AttachmentWords::icon(place.file, transfer);
    paintAction(painter, place.action, icon.isEmpty() ? u"file"_s : icon, transfer);

    QRectF words = linesOf(place, m_direction, m_theme);
    if (ChatSounds::isSound(place.file.file))
        paintSound(painter, place, transfer);
    if (place.file.file.kind != AttachmentKind::Voice) {
        const QFont strong = m_theme.font(TextRole::UiStrong);
        painter.setFont(strong);
        painter.setPen(palette.text);
        painter.drawText(
            words, Qt::AlignLeading | Qt::AlignTop,
            QFontMetricsF(strong).elidedText(place.file.file.name, Qt::ElideMiddle, words.width()));
    }
    const bool isFailed = transfer.state == TransferShown::State::Failed && !transfer.isUp;
    const QFont meta = m_theme.font(TextRole::Meta);
    painter.setFont(meta);
    painter.setPen(isFailed ? palette.danger : isOwn ? palette.outMeta : palette.inMeta);
    words.setWidth(words.width() - place.reserved);
    if (m_direction == Qt::RightToLeft)
        words.translate(place.reserved, 0);
    painter.drawText(words, Qt::AlignLeading | Qt::AlignBottom,
                     QFontMetricsF(meta).elidedText(AttachmentWords::state(place.file, transfer),
                                                    Qt::ElideRight, words.width()));
}

// A voice note's bars in place of its name; how far it has played.
void AttachmentPainter::paintSound(QPainter &painter,
                                   const AttachmentPlace &place,
                                   const TransferShown &transfer) const
{
    const QRectF words = linesOf(place, m_direction, m_theme);
    const qreal part = transfer.sound.isHere ? transfer.sound.part() : 0;
    if (place.file.file.kind == AttachmentKind::Voice) {
        QRectF bars = words;
        bars.setHeight(words.height() / 2);
        paintWaveform(painter, bars, place.file.file.waveform, part, m_theme);
    } else if (transfer.sound.isHere) {
        constexpr qreal thick = 3;
        const QRectF line(words.left(), place.box.bottom() - thick - 1, words.width(), thick);
        paintPlayedLine(painter, line, part, m_theme);
    }
}

void AttachmentPainter::paintAction(QPainter &painter,
                                    const QRectF &box,
                                    const QString &icon,
                                    const TransferShown &transfer) const
{
    const Palette &palette = m_theme.palette();
    paintRoundIcon(painter, box, {icon, palette.accent, palette.onAccent}, m_theme);
    paintTransferRing(painter, box, transfer, m_theme);
}

} // namespace chatoyant::client

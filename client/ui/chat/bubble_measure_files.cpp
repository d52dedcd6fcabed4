#include "client/ui/chat/bubble_measure.h"

#include <algorithm>

namespace chatoyant::client {

// Pictures that are alone reach to the rim of the bubble; words below them are no wider than they.
void BubbleMeasure::layOutPictures()
{
    constexpr int leastText = 200;
    const QList<FileShown> &files = m_layout.bubble.files;
    if (files.isEmpty())
        return;
    const bool isAlbum =
        std::ranges::all_of(files, [](const FileShown &file) { return file.isPicture(); });
    m_bleed = isAlbum ? m_paddingX - pictureFrame : 0;
    m_layout.files = layOutFiles(files, m_textMost + 2 * m_bleed, m_theme);
    if (!isAlbum)
        return;
    const qreal width = sizeOf(m_layout.files).width() - 2 * m_bleed;
    m_textMost = std::min(m_textMost, std::max<qreal>(width, m_theme.scaled(leastText)));
}

// Where nothing follows the files, the time needs no line of its own.
bool BubbleMeasure::isTimeOnFiles(qreal filesWidth) const
{
    const Bubble &bubble = m_layout.bubble;
    if (m_layout.files.empty() || !bubble.reactions.isEmpty() || !bubble.spoken.isEmpty() ||
        bubble.isFailed())
        return false;
    const qreal room =
        m_bleed > 0 ? filesWidth : wordsOf(m_layout.files.back(), Qt::LeftToRight).width() / 2;
    return timeSize().width() + space::small <= room;
}

void BubbleMeasure::placeFiles(qreal &y) const
{
    if (m_layout.files.empty())
        return;
    const bool isOnTop =
        m_layout.name.isNull() && m_layout.origin.isNull() && m_layout.quote.isNull();
    if (m_bleed > 0 && isOnTop)
        y += pictureFrame - inset();
    if (m_bleed > 0 && m_layout.files.size() == 1) {
        AttachmentPlace &only = m_layout.files.front(); // as wide as what is above and below it
        only.box.setWidth(std::max(only.box.width(), m_content + 2 * m_bleed));
        only.action.moveCenter(only.box.center());
    }
    const qreal height = sizeOf(m_layout.files).height();
    for (AttachmentPlace &place : m_layout.files) {
        place.box.translate(-m_bleed, y);
        place.action.translate(-m_bleed, y);
    }
    y += height + (m_isTimeOnFiles ? 0 : space::tiny);
}

// At the end of the picture, or of the line below the file's name.
void BubbleMeasure::placeTimeOnFiles() const
{
    const QSizeF size = timeSize();
    const qreal ticks = hasTicks() ? m_theme.scaled(ticksWidth) : 0;
    AttachmentPlace &last = m_layout.files.back();
    const bool isOnPicture = m_bleed > 0;
    const QRectF lines = linesOf(last, Qt::LeftToRight, m_theme);
    const qreal right = isOnPicture ? last.box.right() - space::medium : lines.right();
    const qreal bottom = isOnPicture ? last.box.bottom() - space::small : lines.bottom();
    const qreal top = bottom - size.height();
    m_layout.isTimeOnPicture = isOnPicture;
    m_layout.time = QRectF(right - size.width(), top, size.width() - ticks, size.height());
    if (ticks > 0)
        m_layout.ticks = QRectF(right - ticks, top, ticks, size.height());
    if (!isOnPicture)
        last.reserved = size.width() + space::small;
}

} // namespace chatoyant::client

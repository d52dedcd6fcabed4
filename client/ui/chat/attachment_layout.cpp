#include "client/ui/chat/attachment_layout.h"

#include "client/theme/metrics.h"

#include <QFontMetricsF>

#include <algorithm>
#include <cmath>

namespace chatoyant::client {

namespace {

constexpr qreal gap = space::tiny;
constexpr int albumWidth = 430;
constexpr int pictureHeight = 360; // of one alone, at most
constexpr QSizeF leastPicture(140, 90);
constexpr int cardWidth = 300;
constexpr int cardHeight = 54;
constexpr int actionSide = 36;

// Beyond these, the middle of a picture is shown.
qreal aspectOf(const Attachment &file, qreal narrowest, qreal widest)
{
    return std::clamp(qreal(file.width) / file.height, narrowest, widest);
}

// None beside others may be a mere slit.
qreal albumAspect(const FileShown &file)
{
    return aspectOf(file.file, 0.65, 1.7);
}

// How many stand in each row: "3 of 10" stands last.
QList<int> albumRows(qsizetype count)
{
    static const QList<QList<int>> rows{{},     {1},       {2},       {1, 2},    {2, 2},   {2, 3},
                                        {3, 3}, {2, 2, 3}, {2, 3, 3}, {3, 3, 3}, {3, 3, 4}};
    return rows.value(std::min<qsizetype>(count, rows.size() - 1));
}

QSizeF singleSize(const Attachment &file, qreal most, const Theme &theme)
{
    const qreal height = theme.scaledPicture(pictureHeight);
    const qreal aspect = aspectOf(file, 0.4, 2.6);
    qreal width = std::min({most, height * aspect, qreal(std::max(file.width, 1))});
    width = std::max(
        width, std::min(most, std::max(leastPicture.width(), leastPicture.height() * aspect)));
    return {std::floor(width), std::floor(std::min(height, width / aspect))};
}

QRectF centred(const QRectF &box, qreal side)
{
    QRectF inside(0, 0, side, side);
    inside.moveCenter(box.center());
    return inside;
}

class Album
{
public:
    Album(qreal width, const Theme &theme)
        : m_width(width)
        , m_action(theme.scaledPicture(actionSide))
    {}

    void addRow(const QList<FileShown> &row, std::vector<AttachmentPlace> &places)
    {
        constexpr qreal lowest = 0.24; // of the album's width
        constexpr qreal highest = 0.62;
        qreal aspects = 0;
        for (const FileShown &file : row)
            aspects += albumAspect(file);
        const qreal free = m_width - gap * (row.size() - 1);
        const qreal height =
            std::floor(std::clamp(free / aspects, lowest * m_width, highest * m_width));
        qreal x = 0;
        for (qsizetype at = 0; at < row.size(); ++at) {
            const bool isLast = at + 1 == row.size();
            const qreal width =
                isLast ? m_width - x : std::floor(free * albumAspect(row[at]) / aspects);
            const QRectF box(x, m_y, width, height);
            places.push_back({row[at], box, centred(box, m_action)});
            x += width + gap;
        }
        m_y += height + gap;
    }
    void addSingle(const FileShown &file, const QSizeF &size, std::vector<AttachmentPlace> &places)
    {
        const QRectF box(QPointF(0, m_y), size);
        places.push_back({file, box, centred(box, m_action)});
        m_y += size.height() + gap;
    }
    qreal bottom() const { return m_y; }

private:
    qreal m_width;
    qreal m_action;
    qreal m_y = 0;
};

} // namespace

std::vector<AttachmentPlace>
layOutFiles(const QList<FileShown> &files, qreal most, const Theme &theme)
{
    QList<FileShown> pictures = files;
    pictures.removeIf([](const FileShown &file) { return !file.isPicture(); });
    std::vector<AttachmentPlace> places;
    Album album(std::min<qreal>(most, theme.scaledPicture(albumWidth)), theme);
    qsizetype next = 0;
    if (pictures.size() == 1)
        album.addSingle(pictures.first(), singleSize(pictures.first().file, most, theme), places);
    const QList<int> rows = pictures.size() > 1 ? albumRows(pictures.size()) : QList<int>();
    for (const int count : rows) {
        album.addRow(pictures.mid(next, count), places);
        next += count;
    }
    qreal y = album.bottom();
    const QSizeF card(std::min<qreal>(most, theme.scaled(cardWidth)), theme.scaled(cardHeight));
    for (const FileShown &file : files) {
        if (file.isPicture())
            continue;
        const QRectF box(QPointF(0, y), card);
        QRectF action = centred(box, theme.scaledPicture(actionSide));
        action.moveLeft(space::small);
        places.push_back({file, box, action});
        y += card.height() + gap;
    }
    return places;
}

QRectF wordsOf(const AttachmentPlace &place, Qt::LayoutDirection direction)
{
    const qreal lead = place.action.width() + 2 * space::small + space::hair;
    const bool isRtl = direction == Qt::RightToLeft;
    return place.box.adjusted(isRtl ? space::small : lead, space::small,
                              isRtl ? -lead : -space::small, -space::small);
}

QRectF linesOf(const AttachmentPlace &place, Qt::LayoutDirection direction, const Theme &theme)
{
    const qreal height = QFontMetricsF(theme.font(TextRole::UiStrong)).height() +
                         QFontMetricsF(theme.font(TextRole::Meta)).height() + space::tiny;
    QRectF lines = wordsOf(place, direction);
    lines.setHeight(std::ceil(height));
    lines.moveTop(place.box.center().y() - lines.height() / 2);
    return lines;
}

qreal alongWords(const AttachmentPlace &place, const QPointF &point, Qt::LayoutDirection direction)
{
    const QRectF words = wordsOf(place, direction);
    return std::clamp((point.x() - words.left()) / words.width(), 0.0, 1.0);
}

QSizeF sizeOf(const std::vector<AttachmentPlace> &places)
{
    QRectF all;
    for (const AttachmentPlace &place : places)
        all |= place.box;
    return {all.right(), all.bottom()};
}

} // namespace chatoyant::client

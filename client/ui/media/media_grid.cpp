#include "client/ui/media/media_grid.h"

#include "client/models/file_words.h"
#include "client/theme/metrics.h"
#include "client/ui/chat/attachment_board.h"
#include "client/ui/chat/media_painting.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QPainterPath>
#include <QStyledItemDelegate>

namespace chatoyant::client {

using namespace Qt::StringLiterals;

namespace {

constexpr int monthHeight = 34;

class TileDelegate final : public QStyledItemDelegate
{
public:
    TileDelegate(const Theme &theme, AttachmentBoard &board, QObject *parent)
        : QStyledItemDelegate(parent)
        , m_theme(theme)
        , m_board(board)
    {}

    void paint(QPainter *painter,
               const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;

private:
    void paintPicture(QPainter &painter, const QRectF &tile, const FileShown &file) const;
    void paintVideoMark(QPainter &painter, const QRectF &tile, const Attachment &file) const;

    const Theme &m_theme;
    AttachmentBoard &m_board;
};

void TileDelegate::paint(QPainter *painter,
                         const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    const Palette &palette = m_theme.palette();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (index.data(MediaGridModel::IsMonthRole).toBool()) {
        painter->setLayoutDirection(option.direction);
        painter->setFont(m_theme.font(TextRole::UiStrong));
        painter->setPen(palette.text2);
        painter->drawText(option.rect.adjusted(space::tiny, 0, -space::tiny, 0),
                          Qt::AlignLeading | Qt::AlignVCenter,
                          index.data(Qt::DisplayRole).toString());
    } else if (const QVariant item = index.data(MediaModel::ItemRole); item.isValid()) {
        const QRectF tile = QRectF(option.rect).adjusted(1, 1, -1, -1);
        QPainterPath shape;
        shape.addRoundedRect(tile, radius::control, radius::control);
        painter->fillPath(shape, palette.hover);
        painter->save();
        painter->setClipPath(shape);
        paintPicture(*painter, tile, item.value<MediaItem>().file);
        painter->restore();
        if (option.state & (QStyle::State_HasFocus | QStyle::State_Selected)) {
            painter->setPen(QPen(palette.focus, 3));
            painter->drawPath(shape);
        }
    }
    painter->restore();
}

void TileDelegate::paintPicture(QPainter &painter, const QRectF &tile, const FileShown &file) const
{
    const bool isVideo = file.file.kind == AttachmentKind::Video;
    const qreal ratio = painter.device()->devicePixelRatioF();
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    const QPixmap picture =
        isVideo ? QPixmap() : m_board.picture(file, (tile.size() * ratio).toSize());
    if (!picture.isNull())
        painter.drawPixmap(covering(picture.size(), tile), picture, picture.rect());
    else if (const QImage blur = m_board.blur(file); !blur.isNull())
        painter.drawImage(covering(blur.size(), tile), blur, blur.rect());
    if (isVideo)
        paintVideoMark(painter, tile, file.file);
    else if (m_board.isBroken(file))
        m_theme.icons().paint(painter, u"image"_s, m_theme.palette().text2,
                              QRectF(tile.center() - QPointF(12, 12), QSizeF(24, 24)));
}

void TileDelegate::paintVideoMark(QPainter &painter,
                                  const QRectF &tile,
                                  const Attachment &file) const
{
    const Palette &palette = m_theme.palette();
    QRectF round(0, 0, m_theme.scaled(size::target), m_theme.scaled(size::target));
    round.moveCenter(tile.center());
    painter.setPen(Qt::NoPen);
    painter.setBrush(palette.chip);
    painter.drawEllipse(round);
    m_theme.icons().paint(painter, u"play"_s, palette.chipText,
                          round.adjusted(space::small, space::small, -space::small, -space::small));
    if (file.durationMs == 0)
        return;
    painter.setFont(m_theme.font(TextRole::Meta));
    const QString length = FileWords::duration(file.durationMs);
    const QFontMetricsF metrics(painter.font());
    QRectF chip(0, 0, metrics.horizontalAdvance(length) + space::small, metrics.height());
    chip.moveBottomRight(tile.bottomRight() - QPointF(space::tiny, space::tiny));
    painter.drawRoundedRect(chip, radius::tail, radius::tail);
    painter.setPen(palette.chipText);
    painter.drawText(chip, Qt::AlignCenter, length);
}

} // namespace

MediaGrid::MediaGrid(const Theme &theme,
                     AttachmentBoard &board,
                     MediaModel &source,
                     QWidget *parent)
    : QTableView(parent)
    , m_theme(theme)
    , m_model(source)
{
    setAccessibleName(tr("Pictures and videos"));
    setItemDelegate(new TileDelegate(theme, board, this));
    setModel(&m_model);
    setShowGrid(false);
    setFrameShape(QFrame::NoFrame);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setTabKeyNavigation(false); // Tab leaves it
    horizontalHeader()->hide();
    verticalHeader()->hide();
    horizontalHeader()->setMinimumSectionSize(1);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    connect(&m_model, &QAbstractItemModel::modelReset, this, [this] { arrange(0); });
    connect(&m_model, &QAbstractItemModel::rowsInserted, this,
            [this](const QModelIndex &, int first) { arrange(first); });
    connect(&board, &AttachmentBoard::changed, viewport(), qOverload<>(&QWidget::update));
    connect(this, &QTableView::clicked, this, [this](const QModelIndex &index) {
        if (const int item = m_model.itemAt(index); item >= 0)
            emit chosen(item);
    });
    arrange(0);
}

int MediaGrid::current() const
{
    return m_model.itemAt(currentIndex());
}

int MediaGrid::itemAt(const QPoint &position) const
{
    return m_model.itemAt(indexAt(position));
}

// Tiles are square, and months as wide as the whole.
void MediaGrid::arrange(int first)
{
    const int side = qMax(viewport()->width() / MediaGridModel::columns, 1);
    if (first == 0)
        clearSpans();
    for (int row = first; row < m_model.rowCount(); ++row) {
        setRowHeight(row, m_model.isMonth(row) ? m_theme.scaled(monthHeight) : side);
        if (m_model.isMonth(row))
            setSpan(row, 0, 1, MediaGridModel::columns);
    }
}

void MediaGrid::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    arrange(0);
}

void MediaGrid::keyPressEvent(QKeyEvent *event)
{
    const bool isChoice = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter ||
                          event->key() == Qt::Key_Space;
    if (!isChoice)
        return QTableView::keyPressEvent(event);
    if (const int item = current(); item >= 0)
        emit chosen(item);
}

// The first press of an arrow goes to the first picture; the names of months are passed over.
QModelIndex MediaGrid::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    const QModelIndex now = currentIndex();
    if (!now.isValid())
        return m_model.index(1, 0);
    const bool isRtl = isRightToLeft();
    const bool isNext = action == MoveNext || action == (isRtl ? MoveLeft : MoveRight);
    const bool isPrevious = action == MovePrevious || action == (isRtl ? MoveRight : MoveLeft);
    const int step = isNext ? 1 : isPrevious ? -1 : 0;
    if (step == 0) {
        QModelIndex wanted = QTableView::moveCursor(action, modifiers);
        const int way = wanted.row() < now.row() ? -1 : 1;
        for (int row = wanted.row(); wanted.isValid() && m_model.itemAt(wanted) < 0;) {
            const bool isShort = wanted.column() > 0 && !m_model.isMonth(row);
            row += isShort ? 0 : way;
            wanted = m_model.index(row, isShort ? wanted.column() - 1 : now.column());
        }
        return wanted.isValid() ? wanted : now;
    }
    for (int place = now.row() * MediaGridModel::columns + now.column() + step;; place += step) {
        const QModelIndex wanted =
            m_model.index(place / MediaGridModel::columns, place % MediaGridModel::columns);
        if (place < 0 || !wanted.isValid())
            return now;
        if (m_model.itemAt(wanted) >= 0)
            return wanted;
    }
}

} // namespace chatoyant::client

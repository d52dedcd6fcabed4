#include "client/ui/chat/mood_timeline.h"

#include "client/models/message_model.h"
#include "client/models/when.h"
#include "client/theme/mood_theme.h"
#include "client/ui/widgets/plain_label.h"
#include "common/mood/conversation_mood.h"

#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>
#include <QToolTip>

namespace chatoyant::client {

using namespace Qt::StringLiterals;

namespace {

constexpr int restOfScrolling = 200; // ms
constexpr int stepsPerPicture = 32;  // while very many rows are read
// Where two moods are as frequent, the first one is shown.
constexpr std::array markedMoods{MoodLabel::Angry, MoodLabel::Tense, MoodLabel::Sad,
                                 MoodLabel::Joyful};

} // namespace

void paintMoodMark(QPainter &painter, const QPointF &centre, MoodLabel label)
{
    const auto line = [&](qreal x1, qreal y1, qreal x2, qreal y2) {
        painter.drawLine(centre + QPointF(x1, y1), centre + QPointF(x2, y2));
    };
    if (label == MoodLabel::Joyful) {
        painter.save();
        painter.setBrush(painter.pen().color());
        painter.drawEllipse(centre, 2.2, 2.2);
        painter.restore();
    } else if (label == MoodLabel::Sad) {
        line(-0.4, -2.5, -2.8, 2.5);
        line(2.8, -2.5, 0.4, 2.5);
    } else if (label == MoodLabel::Tense) {
        QPainterPath wave(centre - QPointF(4, 0));
        wave.quadTo(centre + QPointF(-2, -5), centre);
        wave.quadTo(centre + QPointF(2, 5), centre + QPointF(4, 0));
        painter.drawPath(wave);
    } else if (label == MoodLabel::Angry) {
        line(-4, -1.8, 4, -1.8);
        line(-4, 1.8, 4, 1.8);
    }
}

MoodTimeline::MoodTimeline(const Theme &theme, const RowLayouts &rows, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_rows(rows)
{
    setAccessibleName(tr("Moods of this conversation"));
    setCursor(Qt::PointingHandCursor);
    m_reading.setSingleShot(true);
    m_heights.setSingleShot(true);
    m_heights.setInterval(restOfScrolling);
    connect(&m_reading, &QTimer::timeout, this, &MoodTimeline::readSome);
    connect(&m_heights, &QTimer::timeout, this, &MoodTimeline::draw);
    connect(&theme, &Theme::changed, this, &MoodTimeline::draw);
    hide();
}

void MoodTimeline::setModel(QAbstractItemModel *model)
{
    if (m_model)
        m_model->disconnect(this);
    m_model = model;
    if (m_isWanted)
        follow();
}

void MoodTimeline::setWanted(bool isWanted)
{
    if (m_isWanted == isWanted)
        return;
    m_isWanted = isWanted;
    setVisible(isWanted);
    if (m_model)
        m_model->disconnect(this);
    if (isWanted)
        return follow();
    m_reading.stop();
    m_heights.stop();
    m_index.reset(0);
    m_marks.clear();
    m_picture = {};
}

void MoodTimeline::follow()
{
    const auto begin = [this] {
        m_index.reset(m_model ? m_model->rowCount() : 0);
        readOn();
    };
    begin();
    if (!m_model)
        return;
    connect(m_model, &QAbstractItemModel::rowsInserted, this,
            [this](const QModelIndex &, int first, int last) {
                m_index.insert(first, last - first + 1);
                readOn();
            });
    connect(m_model, &QAbstractItemModel::rowsRemoved, this,
            [this](const QModelIndex &, int first, int last) {
                m_index.remove(first, last - first + 1);
                readOn();
            });
    connect(m_model, &QAbstractItemModel::dataChanged, this,
            [this](const QModelIndex &from, const QModelIndex &to) {
                m_index.forget(from.row(), to.row() - from.row() + 1);
                readOn();
            });
    connect(m_model, &QAbstractItemModel::modelReset, this, begin);
    connect(m_model, &QAbstractItemModel::layoutChanged, this, begin);
    connect(m_model, &QAbstractItemModel::rowsMoved, this, begin);
}

void MoodTimeline::followHeights()
{
    if (m_isWanted && m_rows.heights().total() != m_drawnHeight)
        m_heights.start();
}

void MoodTimeline::readOn()
{
    if (!m_reading.isActive())
        m_reading.start(0);
}

// The newest first: they are what one looks at.
void MoodTimeline::readSome()
{
    const QList<int> rows = m_index.unknownRows();
    for (const int row : rows)
        m_index.set(row, labelOf(row));
    if (!rows.isEmpty())
        readOn();
    if (rows.isEmpty() || m_steps++ % stepsPerPicture == 0)
        draw();
    if (rows.isEmpty())
        m_steps = 0;
}

MoodLabel MoodTimeline::labelOf(int row) const
{
    const QModelIndex message = m_model->index(row, 0);
    const QVariant given = message.data(MessageModel::MoodRole);
    if (!given.isValid() || message.data(MessageModel::DeletedRole).toBool())
        return MoodLabel::Neutral;
    const auto mood = given.value<Mood>();
    return mood.confidence >= ConversationMood::leastConfidence ? mood.label : MoodLabel::Neutral;
}

// The mood most of them have.
std::optional<MoodTimeline::Mark> MoodTimeline::markAt(int first, int end) const
{
    const MoodIndex::Counts counts = m_index.counts(first, end);
    int most = 0;
    Mark mark{0, MoodLabel::Neutral, first, end};
    for (const MoodLabel label : markedMoods) {
        if (const int count = counts[static_cast<size_t>(label)]; count > most) {
            most = count;
            mark.label = label;
        }
    }
    return most > 0 ? std::optional(mark) : std::nullopt;
}

// As the bar beside it: the whole height stands for all rows. Few rows stand at the bottom.
void MoodTimeline::place()
{
    m_marks.clear();
    const HeightIndex &heights = m_rows.heights();
    m_drawnHeight = heights.total();
    const int rows = heights.count();
    if (rows == 0 || rows != m_index.count()) // those that are laid out are not those yet
        return;
    const int places = qMax(1, height() / pitch);
    const qint64 whole = qMax<qint64>(m_drawnHeight, height());
    int first = 0;
    for (int number = 0; number < places; ++number) {
        const qint64 below = whole * (number + 1) / places - (whole - m_drawnHeight);
        const int end = number + 1 == places ? rows : below <= 0 ? 0 : heights.rowAt(below);
        if (end <= first)
            continue;
        if (auto mark = markAt(first, end)) {
            mark->y = (2 * number + 1) * height() / (2 * places);
            m_marks.append(*mark);
        }
        first = end;
    }
}

void MoodTimeline::draw()
{
    if (!m_isWanted || size().isEmpty())
        return;
    place();
    const qreal ratio = devicePixelRatioF();
    const Palette &palette = m_theme.palette();
    m_picture = QPixmap(size() * ratio);
    m_picture.setDevicePixelRatio(ratio);
    QColor ground = palette.chip;
    ground.setAlphaF(m_theme.isHighContrast() ? 1.0F : 0.6F); // the marks stay to be told apart
    m_picture.fill(ground);
    QPainter painter(&m_picture);
    if (m_theme.isHighContrast()) {
        painter.setPen(palette.control);
        painter.drawLine(0, 0, 0, height());
        painter.drawLine(width() - 1, 0, width() - 1, height());
    }
    painter.setRenderHint(QPainter::Antialiasing);
    for (const Mark &mark : std::as_const(m_marks)) {
        painter.setPen(QPen(palette.mood(mark.label).ink, 1.6, Qt::SolidLine, Qt::RoundCap));
        paintMoodMark(painter, QPointF(width() / 2.0, mark.y), mark.label);
    }
    describe();
    update();
}

void MoodTimeline::describe()
{
    const MoodIndex::Counts counts = m_index.counts(0, m_index.count());
    QStringList words;
    for (const MoodLabel label : markedMoods) {
        if (const int count = counts[static_cast<size_t>(label)]; count > 0)
            //: A mood, and how many messages have it: "Tense: 3".
            words.append(tr("%1: %2").arg(MoodTheme::word(label)).arg(count));
    }
    setAccessibleDescription(words.join(u", "_s));
}

int MoodTimeline::rowNear(const QPoint &point) const
{
    for (const Mark &mark : m_marks) {
        if (std::abs(mark.y - point.y()) <= pitch / 2)
            return m_index.lastOf(mark.label, mark.first, mark.end);
    }
    return -1;
}

QString MoodTimeline::wordsAt(const QPoint &point) const
{
    const int row = rowNear(point);
    if (row < 0 || row >= m_model->rowCount())
        return {};
    const QModelIndex message = m_model->index(row, 0);
    const QDateTime at = message.data(MessageModel::TimeRole).toDateTime().toLocalTime();
    const QDate today = QDate::currentDate();
    //: A day and a time of day: "Monday, 10:41".
    const QString when = at.date() == today
                             ? clockTime(at)
                             : tr("%1, %2").arg(dayName(at.date(), today), clockTime(at));
    //: When a message was written, and its mood: "10:41 · Tense".
    return tr("%1 · %2").arg(when, MoodTheme::word(labelOf(row)));
}

void MoodTimeline::paintEvent(QPaintEvent * /*event*/)
{
    if (!m_picture.isNull())
        QPainter(this).drawPixmap(0, 0, m_picture);
}

void MoodTimeline::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    draw();
}

void MoodTimeline::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return event->ignore();
    if (const int row = rowNear(event->pos()); row >= 0)
        emit rowWanted(row);
}

bool MoodTimeline::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    if (const QString words = wordsAt(help->pos()); !words.isEmpty())
        QToolTip::showText(help->globalPos(), plainToolTip(words), this);
    else
        QToolTip::hideText();
    return true;
}

} // namespace chatoyant::client

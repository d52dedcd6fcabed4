#include "client/ui/chat/pinned_line.h"

#include "client/theme/metrics.h"
#include "client/ui/widgets/plain_label.h"

#include <QPainter>

namespace chatoyant::client {

namespace {

constexpr int stripeWidth = 3;
constexpr int mostStripes = 4; // more would be dots

} // namespace

PinnedLine::PinnedLine(const Theme &theme, QWidget *parent)
    : QAbstractButton(parent)
    , m_theme(theme)
{
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::TabFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void PinnedLine::setMessage(const QString &author, const QString &text, int position, int count)
{
    m_text = text;
    m_position = position;
    m_count = count;
    //: Above one of several pinned messages: its number, how many there are, who wrote it.
    m_title = count > 1 ? tr("Pinned %1 of %2 · %3").arg(position + 1).arg(count).arg(author)
                        //: Above a pinned message: who wrote it.
                        : tr("Pinned · %1").arg(author);
    //: A button: what is above it, and the message to which it leads.
    setAccessibleName(tr("%1: %2. Jump to it").arg(m_title, text));
    update();
}

QSize PinnedLine::sizeHint() const
{
    const int title = QFontMetrics(m_theme.font(TextRole::MetaStrong)).height();
    const int text = QFontMetrics(m_theme.font(TextRole::Ui)).height();
    return {size::listMinimum, title + text + 2 * space::tiny};
}

QSize PinnedLine::minimumSizeHint() const
{
    return {size::row, sizeHint().height()};
}

void PinnedLine::paintEvent(QPaintEvent * /*event*/)
{
    const Palette &palette = m_theme.palette();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setLayoutDirection(layoutDirection());
    if (underMouse()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(palette.hover);
        painter.drawRoundedRect(rect(), radius::control, radius::control);
    }
    paintStripe(painter);
    const bool isRtl = layoutDirection() == Qt::RightToLeft;
    constexpr int indent = space::tiny + stripeWidth + space::small;
    const QRect words = rect().adjusted(isRtl ? space::tiny : indent, space::tiny,
                                        isRtl ? -indent : -space::tiny, -space::tiny);
    const QFont strong = m_theme.font(TextRole::MetaStrong);
    painter.setFont(strong);
    painter.setPen(palette.link);
    painter.drawText(words, Qt::AlignLeading | Qt::AlignTop,
                     QFontMetrics(strong).elidedText(m_title, Qt::ElideRight, words.width()));
    const QFont font = m_theme.font(TextRole::Ui);
    painter.setFont(font);
    painter.setPen(palette.text);
    painter.drawText(
        words, Qt::AlignLeading | Qt::AlignBottom,
        isolated(QFontMetrics(font).elidedText(m_text, Qt::ElideRight, words.width())));
}

// As many pieces as there are pins, up to a few; the last pinned is the lowest.
void PinnedLine::paintStripe(QPainter &painter) const
{
    const int pieces = qBound(1, m_count, mostStripes);
    const int lit = pieces - 1 - qMin(m_position, pieces - 1);
    const bool isRtl = layoutDirection() == Qt::RightToLeft;
    const qreal gap = pieces > 1 ? space::hair : 0;
    const qreal height = (rect().height() - 2.0 * space::tiny - (pieces - 1) * gap) / pieces;
    const qreal x = isRtl ? rect().width() - space::tiny - stripeWidth : space::tiny;
    painter.setPen(Qt::NoPen);
    for (int piece = 0; piece < pieces; ++piece) {
        painter.setBrush(piece == lit ? m_theme.palette().accent : m_theme.palette().border);
        painter.drawRoundedRect(
            QRectF(x, space::tiny + piece * (height + gap), stripeWidth, height), stripeWidth / 2.0,
            stripeWidth / 2.0);
    }
}

} // namespace chatoyant::client

#include "client/ui/widgets/code_field.h"

#include "client/theme/metrics.h"

#include <QMouseEvent>
#include <QPainter>

namespace chatoyant::client {

using namespace Qt::StringLiterals;

namespace {

constexpr int boxWidth = 40;
constexpr int leastBoxWidth = 28; // in a narrow window
constexpr int boxHeight = 48;
constexpr int middleGap = space::large; // between the third and the fourth
constexpr int pasted = 64;              // as people copy it, with spaces and dashes

} // namespace

CodeField::CodeField(const Theme &theme, QWidget *parent)
    : QLineEdit(parent)
    , m_theme(theme)
{
    setProperty("kind", u"code"_s);
    setMaxLength(pasted);
    setInputMethodHints(Qt::ImhDigitsOnly | Qt::ImhNoPredictiveText);
    setLayoutDirection(Qt::LeftToRight); // numbers are written that way everywhere
    setContextMenuPolicy(Qt::DefaultContextMenu);
    connect(this, &QLineEdit::textChanged, this, &CodeField::clean);
    connect(this, &QLineEdit::selectionChanged, this, qOverload<>(&QWidget::update));
    connect(&theme, &Theme::changed, this, &QWidget::updateGeometry);
}

void CodeField::clean()
{
    QString kept;
    for (const QChar c : text()) {
        if (c.isDigit() && kept.size() < digits)
            kept += QChar(u'0' + c.digitValue());
    }
    if (kept != text()) {
        const bool isEdited = isModified();
        setText(kept);
        setModified(isEdited);
    }
    update();
    if (isModified() && isComplete()) // once everybody has heard of the text
        QMetaObject::invokeMethod(this, &CodeField::completed, Qt::QueuedConnection);
}

QSize CodeField::sizeHint() const
{
    const int width = digits * m_theme.scaledPicture(boxWidth) + (digits - 2) * space::small;
    return {width + middleGap + space::tiny, m_theme.scaledPicture(boxHeight) + space::tiny};
}

QSize CodeField::minimumSizeHint() const
{
    const int narrower = m_theme.scaledPicture(boxWidth) - m_theme.scaledPicture(leastBoxWidth);
    return sizeHint() - QSize(digits * narrower, 0);
}

QRectF CodeField::box(int at) const
{
    const int wanted = sizeHint().width();
    const int missing = qMax(0, (wanted - width() + digits - 1) / digits); // to each box
    const int side = m_theme.scaledPicture(boxWidth) - missing;
    const int left = (width() - wanted + digits * missing) / 2 + space::hair;
    const int gap = at >= digits / 2 ? middleGap - space::small : 0;
    return {qreal(left + at * (side + space::small) + gap), qreal(space::hair), qreal(side),
            qreal(m_theme.scaledPicture(boxHeight))};
}

void CodeField::paintEvent(QPaintEvent * /*event*/)
{
    const Palette &palette = m_theme.palette();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(m_theme.font(TextRole::Title));
    const QString typed = text();
    const int next = qMin<int>(cursorPosition(), digits - 1);
    for (int at = 0; at < digits; ++at) {
        const bool isNext = hasFocus() && at == next;
        const bool isChosen = hasSelectedText() && at < typed.size();
        const bool isInvalid = property("invalid").toBool();
        const QColor line = isNext ? palette.focus : isInvalid ? palette.danger : palette.control;
        painter.setPen(QPen(line, isNext ? 2 : 1));
        painter.setBrush(isChosen ? palette.selected : palette.surface);
        const QRectF place = box(at).adjusted(0.5, 0.5, -0.5, -0.5);
        painter.drawRoundedRect(place, radius::control, radius::control);
        painter.setPen(palette.text);
        if (at < typed.size())
            painter.drawText(place, Qt::AlignCenter, typed.mid(at, 1));
    }
}

// The next digit goes behind the last one, wherever one clicks.
void CodeField::mousePressEvent(QMouseEvent *event)
{
    setFocus(Qt::MouseFocusReason);
    deselect();
    setCursorPosition(static_cast<int>(text().size()));
    event->accept();
}

void CodeField::mouseMoveEvent(QMouseEvent *event)
{
    event->accept();
}

void CodeField::mouseDoubleClickEvent(QMouseEvent *event)
{
    selectAll();
    event->accept();
}

} // namespace chatoyant::client

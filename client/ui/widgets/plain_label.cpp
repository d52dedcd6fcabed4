#include "client/ui/widgets/plain_label.h"

#include <QPainter>
#include <QStyle>

#include <array>

namespace chatoyant::client {

using namespace Qt::StringLiterals;

PlainLabel::PlainLabel(const QString &text, TextRole role, QWidget *parent)
    : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    // Labels follow the window's direction, whatever language their text is in.
    setAlignment((isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute |
                 Qt::AlignVCenter);
    setRole(role);
    setText(text);
}

void PlainLabel::setRole(TextRole role)
{
    setProperty("textRole", QString::fromLatin1(roleName(role)));
    style()->unpolish(this);
    style()->polish(this);
}

void PlainLabel::setTone(Tone tone)
{
    static constexpr std::array names{"", "weak", "danger", "warning", "success", "accent"};
    setProperty("tone", QString::fromLatin1(names.at(static_cast<size_t>(tone))));
    style()->unpolish(this);
    style()->polish(this);
}

QSize ElidedLabel::minimumSizeHint() const
{
    return {fontMetrics().horizontalAdvance(u"MM…"_s), QLabel::minimumSizeHint().height()};
}

void ElidedLabel::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    const QString shown = fontMetrics().elidedText(text(), Qt::ElideRight, contentsRect().width());
    style()->drawItemText(&painter, contentsRect(), static_cast<int>(alignment()), palette(), true,
                          isolated(shown), foregroundRole());
}

void ElidedLabel::resizeEvent(QResizeEvent *event)
{
    QLabel::resizeEvent(event);
    const bool fits = fontMetrics().horizontalAdvance(text()) <= contentsRect().width();
    setPlainToolTip(this, fits ? QString() : text());
}

QString isolated(const QString &text)
{
    return text.isEmpty() ? text : QChar(0x2068) + text + QChar(0x2069);
}

PlainLabel *paragraph(const QString &text, TextRole role, QWidget *parent)
{
    auto *label = new PlainLabel(text, role, parent);
    label->setWordWrap(true);
    return label;
}

QString plainToolTip(const QString &text)
{
    return text.isEmpty()
               ? text
               : u"<span>%1</span>"_s.arg(text.toHtmlEscaped().replace(u'\n', "<br>"_L1));
}

void setPlainToolTip(QWidget *widget, const QString &text)
{
    widget->setToolTip(plainToolTip(text));
}

} // namespace chatoyant::client

// Labels that show exactly what they are given: no text is ever taken for markup.
#pragma once

#include "client/theme/type_scale.h"

#include <QLabel>

namespace chatoyant::client {

enum class Tone { Usual, Weak, Danger, Warning, Success, Accent };

class PlainLabel : public QLabel
{
    Q_OBJECT

public:
    PlainLabel(const QString &text, TextRole role, QWidget *parent);

    void setRole(TextRole role);
    void setTone(Tone tone);
};

// One line that ends in "…" where it does not fit; the whole text is its tooltip.
class ElidedLabel final : public PlainLabel
{
    Q_OBJECT

public:
    using PlainLabel::PlainLabel;

    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
};

// Shows the text in its own direction, whatever that of the window is (Unicode isolates).
QString isolated(const QString &text);
// A label of several lines, as wide as it is given.
PlainLabel *paragraph(const QString &text, TextRole role, QWidget *parent);
// Tooltips guess at markup too: this shows the text as it is.
void setPlainToolTip(QWidget *widget, const QString &text);
QString plainToolTip(const QString &text);

} // namespace chatoyant::client

// Six boxes for the six digits of an authenticator; a single field to keyboards and screen readers.
#pragma once

#include "client/theme/theme.h"

#include <QLineEdit>

namespace chatoyant::client {

class CodeField final : public QLineEdit
{
    Q_OBJECT

public:
    static constexpr int digits = 6;

    CodeField(const Theme &theme, QWidget *parent);

    bool isComplete() const { return text().size() == digits; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    // The last digit was typed, or all of them pasted.
    void completed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;

private:
    void clean();
    QRectF box(int at) const;

    const Theme &m_theme;
};

} // namespace chatoyant::client

// A ring of two pixels around whatever the keyboard is on, drawn beside it so that all see it.
#pragma once

#include "client/theme/theme.h"

#include <QPointer>
#include <QWidget>

namespace chatoyant::client {

// Shows itself around buttons only: fields and lists draw their own.
class FocusRing final : public QWidget
{
    Q_OBJECT

public:
    FocusRing(const Theme &theme, QWidget *parent);

    bool eventFilter(QObject *watched, QEvent *event) override;
    // Who points with the mouse sees where they point.
    void setPointing(bool isPointing);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void follow(QWidget *target);
    void place();

    const Theme &m_theme;
    bool m_isPointing = false;
    QPointer<QWidget> m_target;
    QList<QPointer<QWidget>> m_watched; // the target and what it lies in
};

} // namespace chatoyant::client

// A row among details: what something is called, what is chosen for it, and a way to change that.
#pragma once

#include "client/theme/theme.h"

#include <QPushButton>

namespace chatoyant::client {

// Opens its menu; without one it leads elsewhere when it is pressed.
class ChoiceRow final : public QPushButton
{
    Q_OBJECT

public:
    ChoiceRow(const Theme &theme, QWidget *parent);

    void setIconName(const QString &icon);
    // The value may be empty. What does not fit ends in "…".
    void setWords(const QString &title, const QString &value = {});

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override; // as narrow as what it stands in

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void paintWords(QPainter &painter, const QRect &box) const;

    const Theme &m_theme;
    QString m_icon;
    QString m_title;
    QString m_value;
};

} // namespace chatoyant::client

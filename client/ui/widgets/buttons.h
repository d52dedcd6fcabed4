// Buttons with words, and buttons with an icon and a name for those who cannot see it.
#pragma once

#include "client/theme/metrics.h"
#include "client/theme/theme.h"

#include <QPushButton>
#include <QToolButton>

namespace chatoyant::client {

// kind: "primary", "danger", "quiet", "link", "tab", "chip", "row" or "" (see style_sheet.cpp).
QPushButton *textButton(const QString &text, const char *kind, QWidget *parent);

// Enables or disables a button for as long as what it began takes; the focus that it lost by that
// comes back, unless the person has moved it on or may be writing where it went.
void setUsable(QWidget &button, bool isUsable);

class IconButton final : public QToolButton
{
    Q_OBJECT

public:
    // The name is what screen readers say and, with the keys if any, the tooltip.
    IconButton(const QString &icon, const QString &name, const Theme &theme, QWidget *parent);

    void opens(QMenu *menu);
    void setIconName(const QString &icon);
    // At the usual text size; it grows with it.
    void setSide(int side);
    // The action of the window, by its object name, whose keys do the same.
    void setName(const QString &name, const QString &action = {});
    // Drawn in the colour of text on accent instead of the weak text's.
    void setOnAccent(bool isOnAccent);

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void refresh();

    const Theme &m_theme;
    QString m_icon;
    QString m_action;
    int m_side = size::target;
    bool m_isOnAccent = false;
};

} // namespace chatoyant::client

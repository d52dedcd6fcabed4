// Fields for a search and for a password.
#pragma once

#include "client/theme/theme.h"

#include <QLineEdit>
#include <QTimer>

class QBoxLayout;

namespace chatoyant::client {

class IconButton;
class PlainLabel;

class SearchField final : public QLineEdit
{
    Q_OBJECT

public:
    SearchField(const QString &placeholder, const Theme &theme, QWidget *parent);

    // Esc empties it first; otherwise it is for what the field lies in.
    void setClearedByEscape(bool isCleared) { m_isClearedByEscape = isCleared; }

signals:
    // The text has rested for a moment, or was cleared.
    void settled(const QString &text);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void refresh();

    const Theme &m_theme;
    QAction *m_icon;
    QAction *m_clear = nullptr;
    QTimer m_timer;
    bool m_isClearedByEscape = false;
};

class PasswordField final : public QLineEdit
{
    Q_OBJECT

public:
    PasswordField(const Theme &theme, QWidget *parent);

signals:
    // As far as what is typed tells.
    void capsLockChanged(bool isOn);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void setRevealed(bool isRevealed);

    IconButton *m_reveal;
};

// What a label says, without the key that goes with Alt.
QString withoutMnemonic(const QString &label);
// A label above the field, which it names: "&User name". `shown` is what the field stands in, where
// that is not itself.
PlainLabel *
addField(QBoxLayout *column, const QString &text, QLineEdit *field, QWidget *shown = nullptr);
// Red outline, and says so to screen readers; an empty text: all is well.
void setInvalid(QLineEdit *field, const QString &why);

} // namespace chatoyant::client

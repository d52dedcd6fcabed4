// A short word at the bottom of a window that goes away by itself, with Undo where that is
// possible.
#pragma once

#include "client/theme/theme.h"

#include <QPointer>
#include <QTimer>
#include <QWidget>

class QFrame;
class QPushButton;

namespace chatoyant::client {

class PlainLabel;

class Toast final : public QWidget
{
    Q_OBJECT

public:
    Toast(const Theme &theme, QWidget *parent);

    void say(const QString &text);
    // Calls undo if the button is pressed, and done when the time is over without that.
    void offerUndo(const QString &text,
                   int milliseconds,
                   std::function<void()> undo,
                   std::function<void()> done);
    // Whatever waits is done now.
    void settle();
    // By a key: what a toast of that window offers; false where none does, or where it lies below
    // a dialog.
    static bool undoIn(const QWidget &window);

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QString undoKeys() const;
    void onTime();
    void show(const QString &text, int milliseconds);
    void place();

    QFrame *m_frame;
    PlainLabel *m_label;
    QPushButton *m_undo;
    QPointer<QWidget> m_focusBefore; // somebody went to the button from there
    QTimer m_timer;
    std::function<void()> m_onUndo;
    std::function<void()> m_onDone;
};

} // namespace chatoyant::client

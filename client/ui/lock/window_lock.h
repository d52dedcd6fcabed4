// Hides all that a window shows until its person's code is typed.
#pragma once

#include "client/ui/context.h"

#include <QPointer>

class QMainWindow;
class QStackedWidget;

namespace chatoyant::client {

class LockPage;
class Veil;

// The code belongs to this device, not to an account: it opens also where no server answers. What
// was open stays open underneath, with every word that was typed there.
class WindowLock final : public QObject
{
    Q_OBJECT

public:
    // Puts the content into the middle of the window; behind the lock, where it was locked when the
    // program ended.
    WindowLock(const UiContext &context, QWidget &content, QMainWindow &window);

    bool isLocked() const { return m_isLocked; }
    // Where there is no code yet, one is chosen first.
    void lock();
    // Nobody is in any more: there is nothing left to hide.
    void release();

signals:
    void changed();
    // Who forgot the code may go on without what is saved here.
    void forgetWanted();

private:
    void setLocked(bool isLocked);
    void hideOthers();

    UiContext m_context;
    QMainWindow &m_window;
    QWidget &m_content;
    QStackedWidget *m_stack;
    LockPage *m_page;
    QList<QPointer<Veil>> m_veils; // dialogs that stood in the window
    QPointer<QWidget> m_focusBefore;
    bool m_isLocked = false;
    bool m_isForgetting = false; // the code goes with what is saved here
};

} // namespace chatoyant::client

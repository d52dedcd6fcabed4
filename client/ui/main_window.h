// The window: the accounts at its edge, and of the one that is shown the way in, or the chats.
#pragma once

#include "client/ui/context.h"

#include <QMainWindow>

#include <functional>

class QMenu;

namespace chatoyant::client {

class AccountRail;
class AccountStack;
class Actions;
class StartPage;
class WindowLock;
class WorkspaceView;

class MainWindow final : public QMainWindow
{
    Q_OBJECT

public:
    explicit MainWindow(const UiContext &context);

    // Of the account that is shown.
    StartPage &start();
    void showStart(const QString &sentence = {});
    void showChats();
    // Null where the way in is shown.
    WorkspaceView *workspace() const;
    // That was opened elsewhere: it goes to the account on its server, where there is one.
    void openLink(const QString &text);
    // Geometry, layout and drafts, for the next window.
    void keepPlace();
    // Takes the place of a window that is about to go.
    void goOnFrom(const MainWindow &before);
    // Hides everything until the person's code is typed.
    WindowLock &lock() { return *m_lock; }
    // The whole program, also where closing the window leaves it running.
    void quit();
    // To the next part of the window, or to the one before.
    void focusRegion(int direction);
    // In passing, where the chats are shown.
    void say(const QString &sentence);
    // The same, and a way back.
    void offerUndo(const QString &sentence, const std::function<void()> &undo);

signals:
    void closed();
    void quitWanted();

protected:
    void closeEvent(QCloseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void connectAccounts();
    void connectLock();
    void arrange();
    void refresh();
    void refreshTitle();
    bool isSeveral() const;

    UiContext m_context;
    QMenu *m_menu;
    QWidget *m_content;
    AccountRail *m_rail;
    AccountStack *m_accounts;
    WindowLock *m_lock;
    Actions *m_actions;
    WorkspaceView *m_workspace = nullptr; // that the actions are for
};

} // namespace chatoyant::client

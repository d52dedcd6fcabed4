// The window: shows the way in, or the chats.
#pragma once

#include "client/ui/context.h"

#include <QMainWindow>

class QMenu;
class QStackedWidget;

namespace chatoyant::client {

class Actions;
class Attention;
class StartPage;
class WorkspaceView;

class MainWindow final : public QMainWindow
{
    Q_OBJECT

public:
    explicit MainWindow(const UiContext &context);

    StartPage &start() { return *m_start; }
    void showStart(const QString &sentence = {});
    void showChats();
    // That was opened elsewhere, or pasted: an invitation leads to a new account, a link to a chat
    // waits until somebody is in.
    void openLink(const QString &text);
    // Null where the way in is shown.
    WorkspaceView *workspace() const;
    // Geometry, layout and drafts, for the next window.
    void keepPlace();
    // Takes the place of a window that is about to go.
    void goOnFrom(const MainWindow &before);
    // The whole program, also where closing the window leaves it running.
    void quit();
    // In passing, where the chats are shown.
    void say(const QString &sentence);

signals:
    void closed();
    void quitWanted();

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    void connectSession();
    void onSignInNeeded();
    void onSignedIn();
    void onCertificate();
    void onCertificateSettled(bool isTrusted);
    void refreshTitle();
    bool isInside() const;

    UiContext m_context;
    QMenu *m_menu;
    QStackedWidget *m_pages;
    StartPage *m_start;
    Actions *m_actions;
    Attention *m_attention;
    WorkspaceView *m_workspace = nullptr;
    QString m_farewell;           // why nobody is in any more
    QString m_link;               // opened, and not used yet
    bool m_isInterrupted = false; // a certificate hides the chats
    bool m_isSignInNeeded = false;
};

} // namespace chatoyant::client

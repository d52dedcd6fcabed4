// The window: shows the way in, or the chats.
#pragma once

#include "client/ui/context.h"

#include <QMainWindow>
#include <QTimer>

class QMenu;
class QStackedWidget;

namespace chatoyant::client {

class Actions;
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
    // An invitation that was opened elsewhere: to a new account, unless somebody is in.
    void openLink(const QString &text);
    // In passing, where the chats are shown.
    void say(const QString &sentence);

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    void connectSession();
    void onSignInNeeded();
    void onSignedIn();
    void onCertificate();
    void onCertificateSettled(bool isTrusted);
    void onApplicationState(Qt::ApplicationState state);
    void refreshTitle();
    void restorePlace();

    UiContext m_context;
    QMenu *m_menu;
    QStackedWidget *m_pages;
    StartPage *m_start;
    Actions *m_actions;
    WorkspaceView *m_workspace = nullptr;
    QTimer m_awayTimer;
    QString m_farewell;           // why nobody is in any more
    QString m_link;               // opened, and not used yet
    bool m_isInterrupted = false; // a certificate hides the chats
    bool m_isSignInNeeded = false;
};

} // namespace chatoyant::client

// The signed-in window: list, conversation, details, as many side by side as there is room for.
#pragma once

#include "client/ui/context.h"

#include <QWidget>

class QMenu;
class QSplitter;
class QStackedWidget;

namespace chatoyant::client {

class ChatPage;
class ChatWindows;
class Dashboard;
class DetailsPane;
class Dialogs;
class EmptyState;
class MediaPane;
class Toast;

class WorkspaceView final : public QWidget
{
    Q_OBJECT

public:
    WorkspaceView(const UiContext &context, QMenu &mainMenu, QWidget *parent);

    void openChat(ChatId chat, Seq at = 0);
    ChatId chat() const;
    ChatPage &page() { return *m_page; }
    Dashboard &dashboard() { return *m_dashboard; }
    Dialogs &dialogs() { return *m_dialogs; }
    ChatWindows &windows() { return *m_windows; }
    // What can be done with a chat, wherever it is shown.
    void fillChatMenu(QMenu &menu, ChatId chat);
    Toast &toast() { return *m_toast; }
    // In what is being written there.
    void mention(ChatId chat, UserId user);
    void toggleDetails();
    // What the open chat holds beside its words.
    void showMedia();
    DetailsPane &details() { return *m_details; }
    // Nothing is open any more; also forgets where one was.
    void closeChat();
    void step(int direction, bool unreadOnly);
    void openNth(int position);
    void goBack(int direction);
    void focusRegion(int direction, QWidget &accounts);
    void saveLayout();
    // As this person has them; empty: none. For the hint where no chat is open.
    void nameSwitchKeys(const QString &keys);

signals:
    void chatChanged();
    void signOutWanted(bool forgetHistory);
    void signInWanted();
    // In a message or a description.
    void invitationOpened(const QString &link);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void connectParts();
    void connectDetails();
    void connectMedia(MediaPane &media);
    void connectSession();
    void arrange();
    bool hasThreeColumns() const;
    static QWidget *firstIn(QWidget &region);
    void onChatGone();
    void sayDeleted(ChatId gone, const QString &title, UserId by);
    void sayHowItEnded(ChatId direct);

    UiContext m_context;
    Toast *m_toast;
    QSplitter *m_splitter;
    Dashboard *m_dashboard;
    QStackedWidget *m_middle;
    EmptyState *m_nothing;
    ChatPage *m_page;
    DetailsPane *m_details;
    Dialogs *m_dialogs;
    ChatWindows *m_windows;
    QList<ChatId> m_trail;
    qsizetype m_place = -1;
    bool m_isDetailsWanted = false;
    bool m_isStepping = false;
};

} // namespace chatoyant::client

// The left column: search, tabs, chats, requests, oneself.
#pragma once

#include "client/models/chat_list_model.h"
#include "client/ui/context.h"

#include <QFrame>

class QAbstractButton;
class QMenu;
class QButtonGroup;
class QPushButton;
class QStackedWidget;

namespace chatoyant::client {

class Avatar;
class ChatListView;
class ElidedLabel;
class EmptyState;
class OwnMenu;
class SearchField;
class IconButton;

class Dashboard final : public QFrame
{
    Q_OBJECT

public:
    Dashboard(const UiContext &context, QMenu &mainMenu, QWidget *parent);

    ChatListView &list() { return *m_list; }
    ChatListModel &model() { return m_model; }
    void setFilter(ChatFilter filter);
    // Of what is shown now.
    QWidget &tab() const;
    // The chat that stands so far above or below; unreadOnly passes over the others.
    ChatId neighbour(ChatId of, int step, bool unreadOnly) const;

signals:
    void chosen(chatoyant::ChatId chat);
    void chatMenuWanted(chatoyant::ChatId chat, const QPoint &globalPosition);
    void composeWanted();
    void peopleWanted();
    void requestsWanted();
    void unsentWanted();
    void groupWanted();
    void joinWanted();
    void settingsWanted();
    void reportsWanted();
    void administrationWanted();
    void profileWanted();
    void signOutWanted();

private:
    void buildTop(QBoxLayout *column, QMenu &mainMenu);
    void buildTabs(QBoxLayout *column);
    void buildList(QBoxLayout *column);
    void buildFoot(QBoxLayout *column);
    QMenu &buildMenus(const QMenu &mainMenu);
    void refresh();
    // What waits although there is a connection is none of the person's business.
    void refreshUnsent();
    void showMoods();
    void refreshEmpty();
    void refreshMe();

    UiContext m_context;
    ChatListModel m_model;
    SearchField *m_search;
    QWidget *m_menuButton = nullptr;
    QButtonGroup *m_tabs;
    QPushButton *m_unreadTab = nullptr;
    QPushButton *m_requests;
    QPushButton *m_unsent;
    QStackedWidget *m_stack;
    ChatListView *m_list;
    EmptyState *m_none;
    EmptyState *m_filtered;
    QPushButton *m_showAll = nullptr;
    QAbstractButton *m_me;
    OwnMenu *m_ownMenu;
    Avatar *m_avatar;
    ElidedLabel *m_name;
    ElidedLabel *m_state;
};

} // namespace chatoyant::client

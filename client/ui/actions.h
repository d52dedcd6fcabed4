// Every shortcut as an action, so that menus and screen readers know it.
#pragma once

#include "client/ui/context.h"

#include <QObject>

class QAction;
class QMainWindow;
class QMenu;

namespace chatoyant::client {

class WorkspaceView;

class Actions final : public QObject
{
    Q_OBJECT

public:
    Actions(const UiContext &context, QMainWindow &window, QMenu &mainMenu);

    // Before this, and after null, all are disabled.
    void setWorkspace(WorkspaceView *workspace);

private:
    QAction *add(const QString &text, const QString &keys, const std::function<void()> &act);
    QAction *addInside(const QString &text, const QString &keys, const std::function<void()> &act);
    void addToMenu(const QString &icon, QAction *action);
    void addPlaces();
    void addChats();
    void addMessages();
    void addWindow();
    void zoomBy(int steps);

    UiContext m_context;
    QMainWindow &m_window;
    QMenu &m_menu;
    WorkspaceView *m_workspace = nullptr;
    QList<QAction *> m_actions;
    QList<std::pair<QAction *, QString>> m_icons;
};

} // namespace chatoyant::client

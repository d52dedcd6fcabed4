// Every shortcut as an action, so that menus and screen readers know it.
#pragma once

#include "client/ui/context.h"
#include "client/ui/key_map.h"

#include <QObject>

#include <functional>

class QAction;
class QMenu;

namespace chatoyant::client {

class ChatPage;
class MainWindow;
class WorkspaceView;

// What is done in the chat that is open.
struct PageAction
{
    QString name; // for the key map, as are the keys
    QString text;
    QString keys;
    std::function<void(ChatPage &)> act;
};

class Actions final : public QObject
{
    Q_OBJECT

public:
    Actions(const UiContext &context, MainWindow &window, QMenu &mainMenu);

    // Before this, and after null, all are disabled.
    void setWorkspace(WorkspaceView *workspace);
    static QList<PageAction> ofPage();

private:
    // The name and the keys are for the key map.
    QAction *add(const QString &name,
                 const QString &text,
                 const QString &keys,
                 const std::function<void()> &act);
    QAction *addInside(const QString &name,
                       const QString &text,
                       const QString &keys,
                       const std::function<void()> &act);
    void addForPart(const QString &name, const QString &text, const QString &keys);
    void givePartKeys();
    void addToMenu(const QString &icon, QAction *action);
    void addTo(QMenu &menu, const QString &icon, QAction *action);
    void addPlaces();
    void addHelp();
    void addChats();
    void addMessages();
    void addWindow();
    void addAccounts();
    void zoomBy(int steps);

    UiContext m_context;
    MainWindow &m_window;
    QMenu &m_menu;
    KeyMap m_keys;
    WorkspaceView *m_workspace = nullptr;
    QList<QAction *> m_actions;
    QList<std::pair<QAction *, QString>> m_icons;
};

} // namespace chatoyant::client

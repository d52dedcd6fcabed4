// The program's place in the desktop's tray, where there is one: how much is unread, and the way
// back to a window that was closed.
#pragma once

#include "client/ui/context.h"

#include <QMenu>
#include <QSystemTrayIcon>

namespace chatoyant::client {

class Tray final : public QObject
{
    Q_OBJECT

public:
    explicit Tray(const UiContext &context, QObject *parent = nullptr);

    // Shows the icon if the desktop has a place for it.
    void start();
    // A closed window can be had back, and the person wants that.
    bool keepsRunning() const;
    // After a new language was chosen.
    void retranslate();
    // The program's icon with a number on it; 0: without.
    static QIcon picture(int unread, const Theme &theme);

signals:
    void openWanted();
    void quitWanted();

private:
    void refresh();
    void fillMenu();

    UiContext m_context;
    QMenu m_menu;
    QSystemTrayIcon m_icon;
    int m_unread = -1; // as drawn
};

} // namespace chatoyant::client

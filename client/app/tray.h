// The program's place in the desktop's tray, where there is one: how much is unread, what is done
// without the window, and the way back to one that was closed.
#pragma once

#include "client/app/notifier.h"
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
    // The program's icon with a number on it, or with a dot where something else is unread.
    static QIcon picture(int unread, bool hasOther, const Theme &theme);
    // A text in passing; a click on it calls open. False: nothing here shows it.
    bool show(const AlertText &text, const std::function<void()> &open);
    // Once: where the program is now that its window is closed.
    void noteClosing();
    const QMenu &menu() const { return m_menu; }

signals:
    void openWanted();
    void chatWanted(chatoyant::client::Session *account, chatoyant::ChatId chat);
    void quitWanted();

private:
    void refresh();
    void fillMenu();
    void addUnread(Session &account);
    void addSilence();
    void setSilentUntil(const QDateTime &time);

    UiContext m_context;
    QMenu m_menu;
    QSystemTrayIcon m_icon;
    int m_unread = -1; // as drawn
    bool m_hasOther = false;
    std::function<void()> m_onClick; // on the text that was shown last
};

} // namespace chatoyant::client

// Opens the dialogs of the signed-in window and acts on what they answer.
#pragma once

#include "client/ui/context.h"

#include <QObject>

namespace chatoyant::client {

class KeyMap;
class MediaPane;
class WorkspaceView;
struct Command;

class Dialogs final : public QObject
{
    Q_OBJECT

public:
    Dialogs(const UiContext &context, WorkspaceView &workspace);

    void newChat();
    // An invalid id: from nothing.
    void newGroup(ChatId direct);
    void people();
    void requests();
    void unsent();
    // Messages that are held for their age go if the person wants it.
    void askAboutOld(const QStringList &messages);
    void profile(UserId user);
    void details(ChatId chat);
    // In a window too narrow for the details beside the chat. Null: there is no such chat.
    MediaPane *media(ChatId chat);
    void directChat(UserId user);
    void searchEverywhere();
    void switchChat();
    void settings();
    // By the name of its icon (see SettingsDialog::sections).
    void settingsAt(const QString &section);
    void signOut();
    // A link that was opened elsewhere, while this profile has its account.
    void follow(const QString &link);
    // An empty link: it is asked for.
    void joinChat(const QString &link);
    void shortcuts();
    void moodCard();
    void report();
    // For administrators of the server.
    void administration();
    // At that page (see AdminWindow::sections).
    void administrationAt(const QString &section);
    // At what people reported.
    void reports();
    // Before any of the above is called.
    void setKeys(KeyMap &keys) { m_keys = &keys; }
    const KeyMap &keys() const { return *m_keys; }
    // What can be done by its name.
    QList<Command> commands();

signals:
    void signOutWanted(bool forgetHistory);
    // By a link that leads to another server, or to one more account on this one.
    void accountWanted(const QString &link);

private:
    void alreadyIn(const QString &invitation);
    void openPeople(bool onRequests);

    UiContext m_context;
    WorkspaceView &m_workspace;
    KeyMap *m_keys = nullptr;
};

} // namespace chatoyant::client

// What the quick switcher finds for what is typed: chats, people, accounts and commands.
#pragma once

#include "client/models/chat_list_model.h"
#include "client/ui/commands.h"

#include <QStandardItemModel>

namespace chatoyant::client {

// "@" leaves people, "#" groups, ">" commands and accounts. Before anything is typed, chats stand
// here, those with something unread first. The rows have ChatListModel's roles.
class SwitcherModel final : public QStandardItemModel
{
    Q_OBJECT

public:
    enum SwitcherRole {
        PersonRole = ChatListModel::AccessibleRole + 1, // UserId: a friend without a chat
        LinkRole,                                       // of a chat to join
        AccountRole,                                    // QPointer<Session>
        CommandRole,                                    // int, among the commands
    };

    SwitcherModel(const UiContext &context, const QList<Command> &commands, QObject *parent);

    void find(const QString &typed);
    const Command &command(int number) const { return m_commands.at(number); }

    // How well the letters stand in the name, in order; 0: they do not.
    static int score(const QString &name, const QString &letters);

private:
    enum class Kind { All, People, Groups, Commands };

    void addChats(const QString &letters, Kind kind);
    void addFriends(const QString &letters);
    void addLink(const QString &link);
    void addAccounts(const QString &letters);
    void addCommands(const QString &letters, bool isLoose);
    void addNothing();
    int scoreOf(const User &user, const QString &letters) const;

    UiContext m_context;
    QList<Command> m_commands;
};

} // namespace chatoyant::client

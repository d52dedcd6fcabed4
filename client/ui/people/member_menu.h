// What one may do with the members of a chat, and why not what others may.
#pragma once

#include "client/ui/context.h"

#include <QObject>

class QAction;
class QMenu;
class QModelIndex;

namespace chatoyant::client {

class MemberMenu final : public QObject
{
    Q_OBJECT

public:
    // card: what the questions stand before.
    MemberMenu(const UiContext &context, ChatId chat, QWidget *card);

    // index: of a MemberModel, and not of oneself.
    void fill(QMenu &menu, const QModelIndex &index);

signals:
    // An empty sentence: it was done.
    void answered(const QString &refusal);
    void profileWanted(chatoyant::UserId user);
    void chatWanted(chatoyant::UserId user);
    void mentionWanted(chatoyant::UserId user);

private:
    void addMeeting(QMenu &menu, const User &user);
    void addRoles(QMenu &menu, const Member &member, bool mayChange);
    void give(UserId user, Role role);
    void makeOwner(const User &user);
    void handOver(const User &user);
    void remove(const User &user);
    void ban(const User &user);

    UiContext m_context;
    ChatId m_chat;
    QWidget *m_card;
};

} // namespace chatoyant::client

// What an administrator of the server does about an account, and what is asked before.
#pragma once

#include "client/ui/context.h"

#include <QObject>

#include <functional>

class QAction;
class QMenu;

namespace chatoyant::client {

class AdminUserMenu final : public QObject
{
    Q_OBJECT

public:
    // page: what the questions stand before.
    AdminUserMenu(const UiContext &context, QWidget *page);

    void fill(QMenu &menu, const AdminUser &user);

signals:
    void profileWanted(chatoyant::UserId user);
    void auditWanted(const chatoyant::User &user);
    // Done; a sentence to be shown in passing.
    void noted(const QString &sentence);
    // The same, and the way back.
    void replaced(const QString &sentence, const std::function<void()> &undo);
    void failed(const chatoyant::Error &error);
    // How many devices they have has changed.
    void sessionsEnded(const chatoyant::User &user);

private:
    void addRole(QMenu &menu, const AdminUser &user);
    void addStanding(QMenu &menu, const AdminUser &user);
    void addCode(QMenu &menu, const AdminUser &user);
    void addSessions(QMenu &menu, const AdminUser &user);
    QAction *add(QMenu &menu, const QString &icon, const QString &text);
    void askToPromote(const AdminUser &user);
    void askToSuspend(const AdminUser &user);
    void makeMember(const User &user);
    void letIn(const User &user);
    // The way back from what was done.
    void setAdmin(UserId user, bool isAdmin);
    void setSuspended(UserId user, bool isSuspended);
    Administration &administration() const;

    UiContext m_context;
    QWidget *m_page;
};

} // namespace chatoyant::client

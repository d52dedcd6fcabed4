// The views of all accounts; that of the one that is shown lies in front.
#pragma once

#include "client/ui/context.h"

#include <QHash>
#include <QStackedWidget>

class QMenu;

namespace chatoyant::client {

class AccountView;

class AccountStack final : public QStackedWidget
{
    Q_OBJECT

public:
    AccountStack(const UiContext &context, QMenu &mainMenu, QWidget *parent);

    AccountView &shown() const { return *m_shown; }
    // Behind a lock: no link is followed, and nothing counts as seen.
    void setLocked(bool isLocked);
    // Opened, or followed on the person's wish, by the account it is for.
    void openLink(const QString &link);
    void keepPlace();
    // Takes the place of a stack that is about to go.
    void goOnFrom(const AccountStack &before);

signals:
    // Another account, page or chat; or its name is another one.
    void placeChanged();

private:
    void add(Session *session);
    void remove(Session *session);
    void showAccount();
    void tellPlace();
    // On the link's server, if it leads to a chat; else a new one.
    void goToAccountBy(const QString &link);

    UiContext m_context;
    QMenu &m_menu;
    QHash<Session *, AccountView *> m_views;
    AccountView *m_shown = nullptr;
    bool m_isLocked = false;
};

} // namespace chatoyant::client

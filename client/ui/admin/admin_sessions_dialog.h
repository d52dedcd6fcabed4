// Where somebody is signed in, for an administrator, and how to end that.
#pragma once

#include "client/ui/context.h"
#include "client/ui/widgets/dialog.h"

namespace chatoyant::client {

class PagedRows;

class AdminSessionsDialog final : public Dialog
{
    Q_OBJECT

public:
    AdminSessionsDialog(const UiContext &context, const User &user, QWidget *parent);

signals:
    void ended();

private:
    void load();
    void onLoaded(const Result<QList<DeviceSession>> &sessions);
    void add(const DeviceSession &session);
    void askToEnd(SessionId session);
    void askToEndAll();
    // An invalid one: all.
    void end(SessionId session, const Done &done);

    UiContext m_context;
    User m_user;
    PagedRows *m_rows;
    QPushButton *m_all;
};

} // namespace chatoyant::client

// One account in the administrators' list: who it is, how it stands, when it was used.
#pragma once

#include "client/ui/context.h"

#include <QFrame>

class QMenu;

namespace chatoyant::client {

class Avatar;
class ElidedLabel;
class IconButton;
class NameTag;
class PlainLabel;

class AdminUserRow final : public QFrame
{
    Q_OBJECT

public:
    AdminUserRow(const UiContext &context, const AdminUser &user, QWidget *parent);

    const AdminUser &user() const { return m_user; }
    // As it is by now.
    void setUser(const AdminUser &user);

signals:
    // Before it is shown, every time.
    void menuWanted(QMenu &menu, const chatoyant::AdminUser &user);

private:
    QString address() const;
    QString use() const;

    UiContext m_context;
    AdminUser m_user;
    Avatar *m_avatar;
    ElidedLabel *m_name;
    NameTag *m_role;
    NameTag *m_standing;
    ElidedLabel *m_address;
    PlainLabel *m_use;
    IconButton *m_more;
};

} // namespace chatoyant::client

#include "client/ui/admin/admin_user_menu.h"

#include "client/ui/admin/admin_sessions_dialog.h"
#include "client/ui/admin/reset_code_dialog.h"
#include "client/ui/widgets/dialog.h"
#include "client/ui/widgets/plain_label.h"

#include <QMenu>

namespace chatoyant::client {

using namespace Qt::StringLiterals;

namespace {

QString shownName(const User &user)
{
    return isolated(People::nameOf(user));
}

} // namespace

AdminUserMenu::AdminUserMenu(const UiContext &context, QWidget *page)
    : QObject(page)
    , m_context(context)
    , m_page(page)
{}

Administration &AdminUserMenu::administration() const
{
    return m_context.session.account().administration();
}

void AdminUserMenu::fill(QMenu &menu, const AdminUser &user)
{
    menu.setToolTipsVisible(true);
    connect(add(menu, u"person"_s, tr("Show profile")), &QAction::triggered, this,
            [this, id = user.user.id] { emit profileWanted(id); });
    connect(add(menu, u"history"_s, tr("Audit log of this person")), &QAction::triggered, this,
            [this, user = user.user] { emit auditWanted(user); });
    menu.addSeparator();
    addSessions(menu, user);
    addCode(menu, user);
    menu.addSeparator();
    addRole(menu, user);
    addStanding(menu, user);
    if (user.user.id != m_context.session.me().id)
        return;
    // One's own account is changed where everybody changes theirs, and never by mistake from here.
    const QList<QAction *> actions = menu.actions().mid(2);
    for (QAction *action : actions) {
        action->setEnabled(false);
        action->setToolTip(
            tr("Not of your own account. Its devices and password are in Settings."));
    }
}

void AdminUserMenu::addSessions(QMenu &menu, const AdminUser &user)
{
    connect(add(menu, u"device"_s, tr("Devices…")), &QAction::triggered, this,
            [this, user = user.user] {
                auto *dialog = new AdminSessionsDialog(m_context, user, m_page);
                connect(dialog, &AdminSessionsDialog::ended, this,
                        [this, user] { emit sessionsEnded(user); });
                dialog->open();
            });
}

void AdminUserMenu::addCode(QMenu &menu, const AdminUser &user)
{
    connect(add(menu, u"lock"_s, tr("Give a reset code…")), &QAction::triggered, this,
            [this, user = user.user] { (new ResetCodeDialog(m_context, user, m_page))->open(); });
}

void AdminUserMenu::addRole(QMenu &menu, const AdminUser &user)
{
    if (user.isAdmin)
        connect(add(menu, u"crown"_s, tr("Make member")), &QAction::triggered, this,
                [this, user = user.user] { makeMember(user); });
    else
        connect(add(menu, u"crown"_s, tr("Make administrator…")), &QAction::triggered, this,
                [this, user] { askToPromote(user); });
}

void AdminUserMenu::addStanding(QMenu &menu, const AdminUser &user)
{
    if (user.isSuspended)
        connect(add(menu, u"check"_s, tr("Let in again")), &QAction::triggered, this,
                [this, user = user.user] { letIn(user); });
    else
        connect(add(menu, u"leave"_s, tr("Suspend…")), &QAction::triggered, this,
                [this, user] { askToSuspend(user); });
}

QAction *AdminUserMenu::add(QMenu &menu, const QString &icon, const QString &text)
{
    return menu.addAction(m_context.theme.icon(icon), text);
}

void AdminUserMenu::askToPromote(const AdminUser &user)
{
    const QString name = shownName(user.user);
    const auto act = [this, id = user.user.id, name](const Done &done) {
        administration().setAdmin(id, true, this, [this, done, name](const Result<void> &made) {
            done(made ? QString() : Sentences::reason(made.error()));
            if (made)
                emit noted(tr("%1 is an administrator now.").arg(name));
        });
    };
    confirmAsking(tr("Make %1 an administrator?").arg(name),
                  tr("Administrators see all accounts and reports, invite and suspend people, and "
                     "can make you a member again. They do not read what others write."),
                  tr("Make administrator"), m_page, act);
}

void AdminUserMenu::askToSuspend(const AdminUser &user)
{
    const QString name = shownName(user.user);
    const auto act = [this, user = user.user, name](const Done &done) {
        const auto onAnswer = [this, done, user, name](const Result<void> &suspended) {
            done(suspended ? QString() : Sentences::reason(suspended.error()));
            if (suspended)
                emit replaced(tr("%1 is suspended.").arg(name),
                              [this, id = user.id] { setSuspended(id, false); });
        };
        administration().setSuspended(user.id, true, this, onAnswer);
    };
    confirmAsking(tr("Suspend %1?").arg(name),
                  tr("%1 is signed out everywhere at once, and cannot sign in until an "
                     "administrator lets them in again. What they wrote stays.")
                      .arg(name),
                  tr("Suspend"), m_page, act);
}

void AdminUserMenu::makeMember(const User &user)
{
    const auto onAnswer = [this, user](const Result<void> &made) {
        if (!made)
            return emit failed(made.error());
        emit replaced(tr("%1 is a member now.").arg(shownName(user)),
                      [this, id = user.id] { setAdmin(id, true); });
    };
    administration().setAdmin(user.id, false, this, onAnswer);
}

void AdminUserMenu::letIn(const User &user)
{
    const auto onAnswer = [this, user](const Result<void> &done) {
        if (!done)
            return emit failed(done.error());
        emit replaced(tr("%1 can sign in again.").arg(shownName(user)),
                      [this, id = user.id] { setSuspended(id, true); });
    };
    administration().setSuspended(user.id, false, this, onAnswer);
}

void AdminUserMenu::setAdmin(UserId user, bool isAdmin)
{
    administration().setAdmin(user, isAdmin, this, [this](const Result<void> &made) {
        made ? void() : emit failed(made.error());
    });
}

void AdminUserMenu::setSuspended(UserId user, bool isSuspended)
{
    administration().setSuspended(user, isSuspended, this, [this](const Result<void> &done) {
        done ? void() : emit failed(done.error());
    });
}

} // namespace chatoyant::client

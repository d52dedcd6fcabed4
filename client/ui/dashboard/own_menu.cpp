#include "client/ui/dashboard/own_menu.h"

#include "client/models/account_words.h"
#include "client/theme/metrics.h"
#include "client/ui/accounts/account_button.h"
#include "client/ui/people/status_dialog.h"
#include "client/ui/widgets/avatar.h"
#include "client/ui/widgets/menu_text.h"
#include "client/ui/widgets/presence_choices.h"

#include <QPainter>
#include <QPointer>

namespace chatoyant::client {

using namespace Qt::StringLiterals;

namespace {

// Menus know pictures only.
QPixmap accountPicture(const UiContext &context, qreal ratio)
{
    QPixmap pixmap(QSize(size::icon, size::icon) * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    paintAccount(painter, QRectF(0, 0, size::icon, size::icon), context);
    return pixmap;
}

} // namespace

OwnMenu::OwnMenu(const UiContext &context, QWidget *parent)
    : QMenu(parent)
    , m_context(context)
{
    connect(this, &QMenu::aboutToShow, this, &OwnMenu::refresh);
    connect(&context.session.people(), &People::meChanged, this, &OwnMenu::refresh);
    connect(&context.session.ownPresence(), &OwnPresence::changed, this, &OwnMenu::refresh);
    connect(&context.session.account().reports(), &Reports::changed, this, &OwnMenu::refresh);
    refresh();
}

// Those one has, if they are several, and the way to one more.
void OwnMenu::addAccounts()
{
    AccountList &accounts = m_context.accounts;
    const QList<Session *> all = accounts.accounts();
    for (Session *account : all) {
        if (all.size() == 1)
            break;
        const QString line = menuText(AccountWords::line(*account));
        //: An account, and that it is the one that is shown.
        QAction *action = addAction(accountPicture(m_context.of(*account), devicePixelRatioF()),
                                    account == &accounts.shown() ? tr("%1 ✓").arg(line) : line);
        connect(action, &QAction::triggered, &accounts, [&accounts, chosen = QPointer(account)] {
            chosen ? accounts.show(*chosen) : void();
        });
    }
    connect(addAction(m_context.theme.icon(u"add"_s), tr("Add account…")), &QAction::triggered,
            &accounts, &AccountList::add);
    addSeparator();
}

void OwnMenu::addAdministration()
{
    const auto open = m_context.session.account().reports().open();
    if (!open)
        return;
    //: In a menu: people, reports, health of the server.
    connect(addAction(m_context.theme.icon(u"people"_s), tr("Administration")), &QAction::triggered,
            this, &OwnMenu::administrationWanted);
    //: In a menu: what people reported to the administrators, and how many of that is open.
    const QString text = *open > 0 ? tr("Reports (%1)").arg(*open) : tr("Reports");
    connect(addAction(m_context.theme.icon(u"warning"_s), text), &QAction::triggered, this,
            &OwnMenu::reportsWanted);
}

void OwnMenu::refresh()
{
    clear();
    addAccounts();
    setTitle(menuText(People::nameOf(m_context.session.me())));
    menuAction()->setIcon(presencePicture(m_context.session.ownPresence().shown(), m_context.theme,
                                          devicePixelRatioF()));
    addPresenceChoices(*this, m_context);
    addStatusChoice(*this, m_context, *parentWidget()->window());
    addSeparator();
    connect(addAction(m_context.theme.icon(u"person"_s), tr("My profile")), &QAction::triggered,
            this, &OwnMenu::profileWanted);
    connect(addAction(m_context.theme.icon(u"settings"_s), tr("Settings")), &QAction::triggered,
            this, &OwnMenu::settingsWanted);
    addAdministration();
    addSeparator();
    connect(addAction(m_context.theme.icon(u"leave"_s), tr("Sign out…")), &QAction::triggered, this,
            &OwnMenu::signOutWanted);
}

} // namespace chatoyant::client

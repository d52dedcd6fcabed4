#include "client/ui/dashboard/own_menu.h"

#include "client/ui/widgets/avatar.h"

namespace chatoyant::client {

using namespace Qt::StringLiterals;

OwnMenu::OwnMenu(const UiContext &context, QWidget *parent)
    : QMenu(parent)
    , m_context(context)
{
    setToolTipsVisible(true);
    connect(this, &QMenu::aboutToShow, this, &OwnMenu::refresh);
    connect(&context.session.people(), &People::meChanged, this, &OwnMenu::refresh);
    connect(&context.session.ownPresence(), &OwnPresence::changed, this, &OwnMenu::refresh);
    refresh();
}

void OwnMenu::refresh()
{
    clear();
    setTitle(People::nameOf(m_context.session.me()).replace(u'&', u"&&"_s));
    menuAction()->setIcon(presencePicture(m_context.session.ownPresence().shown(), m_context.theme,
                                          devicePixelRatioF()));
    addStatus(Presence::Online, tr("Friends see you as away by itself while you are"));
    addStatus(Presence::Away, tr("Friends see you as away until you change it"));
    addStatus(Presence::Busy, tr("Friends see that you do not want to be disturbed"));
    addStatus(Presence::Invisible, tr("You are here, and everybody sees you as offline"));
    addSeparator();
    connect(addAction(m_context.theme.icon(u"person"_s), tr("My profile")), &QAction::triggered,
            this, &OwnMenu::profileWanted);
    connect(addAction(m_context.theme.icon(u"settings"_s), tr("Settings")), &QAction::triggered,
            this, &OwnMenu::settingsWanted);
    addSeparator();
    connect(addAction(m_context.theme.icon(u"leave"_s), tr("Sign out…")), &QAction::triggered, this,
            &OwnMenu::signOutWanted);
}

void OwnMenu::addStatus(Presence presence, const QString &hint)
{
    const QString text = Sentences::ownPresence(presence);
    OwnPresence &own = m_context.session.ownPresence();
    const bool isChosen = own.chosen() == presence;
    QAction *action = addAction(presencePicture(presence, m_context.theme, devicePixelRatioF()),
                                //: A status, and that it is the present one.
                                isChosen ? tr("%1 ✓").arg(text) : text);
    action->setCheckable(false);
    action->setToolTip(hint);
    connect(action, &QAction::triggered, &own, [&own, presence] { own.choose(presence); });
}

} // namespace chatoyant::client

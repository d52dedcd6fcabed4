#include "client/ui/dashboard/own_menu.h"

#include "client/ui/widgets/avatar.h"
#include "client/ui/widgets/presence_choices.h"

namespace chatoyant::client {

using namespace Qt::StringLiterals;

OwnMenu::OwnMenu(const UiContext &context, QWidget *parent)
    : QMenu(parent)
    , m_context(context)
{
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
    addPresenceChoices(*this, m_context);
    addSeparator();
    connect(addAction(m_context.theme.icon(u"person"_s), tr("My profile")), &QAction::triggered,
            this, &OwnMenu::profileWanted);
    connect(addAction(m_context.theme.icon(u"settings"_s), tr("Settings")), &QAction::triggered,
            this, &OwnMenu::settingsWanted);
    addSeparator();
    connect(addAction(m_context.theme.icon(u"leave"_s), tr("Sign out…")), &QAction::triggered, this,
            &OwnMenu::signOutWanted);
}

} // namespace chatoyant::client

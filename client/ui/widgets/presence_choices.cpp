#include "client/ui/widgets/presence_choices.h"

#include "client/ui/widgets/avatar.h"

#include <QMenu>

namespace chatoyant::client {

namespace {

QString hintOf(Presence presence)
{
    switch (presence) {
    case Presence::Away:
        return OwnPresence::tr("Friends see you as away until you change it");
    case Presence::Busy:
        return OwnPresence::tr("Friends see that you do not want to be disturbed");
    case Presence::Invisible:
        return OwnPresence::tr("You are here, and everybody sees you as offline");
    default:
        return OwnPresence::tr("Friends see you as away by itself while you are");
    }
}

} // namespace

void addPresenceChoices(QMenu &menu, const UiContext &context)
{
    OwnPresence &own = context.session.ownPresence();
    menu.setToolTipsVisible(true);
    for (const Presence presence :
         {Presence::Online, Presence::Away, Presence::Busy, Presence::Invisible}) {
        const QString text = Sentences::ownPresence(presence);
        //: A status, and that it is the present one.
        const QString shown = own.chosen() == presence ? OwnPresence::tr("%1 ✓").arg(text) : text;
        QAction *action = menu.addAction(
            presencePicture(presence, context.theme, menu.devicePixelRatioF()), shown);
        action->setToolTip(hintOf(presence));
        QObject::connect(action, &QAction::triggered, &own,
                         [&own, presence] { own.choose(presence); });
    }
}

} // namespace chatoyant::client

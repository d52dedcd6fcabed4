#include "client/ui/settings/invite_dialog.h"

namespace chatoyant::client {

InviteDialog::InviteDialog(const UiContext &context, QWidget *parent)
    : NewLinkDialog(context,
                    {tr("New invitation"), tr("&Note, for administrators only (optional)"),
                     tr("Link of the invitation"),
                     tr("The link is shown this once: the server keeps no copy of it. Send it by a "
                        "way that others do not read."),
                     1},
                    parent)
{}

void InviteDialog::ask(const Wanted &wanted, Reply<Made> reply)
{
    session().account().invite({wanted.note, wanted.uses, wanted.hours}, this,
                               [reply](const Result<MadeInvitation> &made) {
                                   if (!made)
                                       return reply(made.error());
                                   const Invitation &invitation = made->invitation;
                                   reply(Made{made->link, invitation.uses, invitation.expiresAt});
                               });
}

} // namespace chatoyant::client

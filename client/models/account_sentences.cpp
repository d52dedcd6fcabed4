#include "client/models/sentences.h"
#include "client/models/when.h"

#include <QLocale>

// One's own account in words: devices, invitations.
namespace chatoyant::client {

QString Sentences::lastUse(const DeviceSession &device, const QDateTime &now)
{
    if (device.isOnline)
        return tr("active now");
    const QDateTime used = device.usedAt.toLocalTime();
    if (used.date() == now.toLocalTime().date())
        return tr("last active today at %1").arg(clockTime(used));
    if (used.date().addDays(1) == now.toLocalTime().date())
        return tr("last active yesterday at %1").arg(clockTime(used));
    return tr("last active on %1").arg(QLocale().toString(used.date(), QLocale::ShortFormat));
}

QString Sentences::invitation(const Invitation &invitation, const QDateTime &now)
{
    if (invitation.used >= invitation.uses)
        return tr("Used up: it let %n people in.", nullptr, invitation.used);
    if (invitation.expiresAt <= now)
        return tr("Too old since %1.").arg(dateAndTime(invitation.expiresAt));
    //: How many people an invitation let in, of how many, and until when it holds.
    return tr("%1 of %2 used · until %3")
        .arg(invitation.used)
        .arg(invitation.uses)
        .arg(dateAndTime(invitation.expiresAt));
}

} // namespace chatoyant::client

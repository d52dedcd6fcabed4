#include "client/models/sentences.h"

#include "client/models/when.h"
#include "client/state/people.h"

#include <QLocale>

namespace chatoyant::client {

QString Sentences::unread(int count)
{
    return tr("%n new message(s)", nullptr, count);
}

QString Sentences::delivery(const Line &line)
{
    if (line.changeRefused)
        return tr("Not changed: %1").arg(reason(*line.changeRefused));
    if (line.isChanging)
        return tr("The change waits for the connection");
    switch (line.delivery) {
    case Delivery::Received:
        return {};
    case Delivery::Queued:
        return tr("Waiting to be sent");
    case Delivery::Sent:
        return tr("Sent");
    case Delivery::Delivered:
        //: Of a message: devices of all its readers have it, and nobody has read it yet.
        return tr("Delivered");
    case Delivery::Read:
        return tr("Read");
    case Delivery::Failed:
        if (!line.error)
            return tr("Not sent: it has waited for more than a day. Send it now, or delete it.");
        return tr("Not sent: %1").arg(reason(*line.error));
    }
    Q_UNREACHABLE();
}

std::pair<QString, QString>
Sentences::obstacle(const Obstacle &obstacle, const People &people, UserId peer)
{
    switch (obstacle.kind) {
    case Obstacle::Kind::None:
        return {};
    case Obstacle::Kind::ReadersOnly:
        return {tr("Only admins write here."), {}};
    case Obstacle::Kind::Left:
        return {tr("You left this chat."), tr("Close")};
    case Obstacle::Kind::Removed:
        return {tr("%1 removed you from this chat. You can still read what is here.")
                    .arg(isolated(people.name(obstacle.by))),
                tr("Close")};
    case Obstacle::Kind::Gone:
        return {tr("This chat was deleted, or you are not a member any more."), tr("Close")};
    case Obstacle::Kind::BlockedByMe:
        return {tr("You blocked %1.").arg(isolated(people.name(peer))), tr("Unblock")};
    case Obstacle::Kind::BlockedByPeer:
        return {tr("%1 takes no messages from you. What was not sent stays here until you try "
                   "again or delete it.")
                    .arg(isolated(people.name(peer))),
                {}};
    }
    Q_UNREACHABLE();
}

QString Sentences::presence(const User &user, const QDateTime &now)
{
    if (user.presence == Presence::Online)
        return tr("online");
    if (user.presence == Presence::Away)
        return tr("away");
    if (user.presence == Presence::Busy)
        return tr("do not disturb");
    if (user.presence == Presence::Invisible)
        return tr("invisible");
    if (!user.lastSeen.isValid())
        return tr("offline");
    const QDateTime seen = user.lastSeen.toLocalTime();
    if (seen.date() == now.toLocalTime().date())
        return tr("last seen at %1").arg(clockTime(seen));
    return tr("last seen on %1").arg(QLocale().toString(seen.date(), QLocale::ShortFormat));
}

QString Sentences::role(Role role)
{
    switch (role) {
    case Role::Reader:
        return tr("Reader");
    case Role::Member:
        return tr("Member");
    case Role::Admin:
        return tr("Admin");
    case Role::Owner:
        return tr("Owner");
    }
    Q_UNREACHABLE();
}

QString Sentences::isolated(const QString &text)
{
    return QChar(0x2068) + text + QChar(0x2069);
}

QString Sentences::deletedMessage()
{
    return tr("This message was deleted");
}

QString Sentences::deletedQuote()
{
    return tr("Message deleted");
}

QString Sentences::tooOldToDelete(qint64 windowSeconds)
{
    constexpr qint64 minute = 60;
    constexpr qint64 hour = 60 * minute;
    constexpr qint64 day = 24 * hour;
    if (windowSeconds >= 2 * day)
        return tr("Messages can be deleted for everybody for %n day(s) only.", nullptr,
                  static_cast<int>(windowSeconds / day));
    if (windowSeconds >= 2 * hour)
        return tr("Messages can be deleted for everybody for %n hour(s) only.", nullptr,
                  static_cast<int>(windowSeconds / hour));
    return tr("Messages can be deleted for everybody for %n minute(s) only.", nullptr,
              static_cast<int>(std::max<qint64>(1, windowSeconds / minute)));
}

QString Sentences::forwardedFrom(const QString &name)
{
    //: Above a message: who wrote it first.
    return tr("Forwarded from %1").arg(isolated(name));
}

QString Sentences::typing(const QStringList &names)
{
    switch (names.size()) {
    case 0:
        return {};
    case 1:
        return tr("%1 is typing…").arg(isolated(names[0]));
    case 2:
        return tr("%1 and %2 are typing…").arg(isolated(names[0]), isolated(names[1]));
    case 3:
        return tr("%1, %2 and %3 are typing…")
            .arg(isolated(names[0]), isolated(names[1]), isolated(names[2]));
    default:
        return tr("Several people are typing…");
    }
}

} // namespace chatoyant::client

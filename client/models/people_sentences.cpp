#include "client/models/sentences.h"
#include "client/models/when.h"
#include "client/state/people.h"

// How people come together, in words: presence, links to chats, histories that come along.
namespace chatoyant::client {

QString Sentences::underName(const Contact &contact, const QDateTime &now)
{
    const QString name = isolated(u'@' + contact.user.username);
    if (contact.state != ContactState::Friend)
        return name;
    //: A user name and that person's presence.
    return tr("%1 · %2").arg(name, presence(contact.user, now));
}

QString Sentences::ownPresence(Presence presence)
{
    switch (presence) {
    case Presence::Online:
        return tr("Online");
    case Presence::Away:
        return tr("Away");
    case Presence::Busy:
        return tr("Do not disturb");
    case Presence::Invisible:
        return tr("Invisible");
    case Presence::Offline:
        return tr("Offline");
    }
    Q_UNREACHABLE();
}

QString Sentences::chatLink(const ChatInvite &link)
{
    //: How many people a link let in, of how many, and until when it holds.
    const QString words = tr("%1 of %2 used · until %3")
                              .arg(link.used)
                              .arg(link.uses)
                              .arg(dateAndTime(link.expiresAt));
    //: A link; an admin has to approve who comes by it.
    return link.asks ? tr("%1 · with approval").arg(words) : words;
}

QString Sentences::chatPreview(const ChatPreview &preview)
{
    const QString members = tr("%n member(s)", nullptr, preview.memberCount);
    //: What kind of chat it is, and how many are in it.
    return preview.kind == ChatKind::Broadcast ? tr("Broadcast · %1").arg(members)
                                               : tr("Group · %1").arg(members);
}

QString Sentences::joinRefusal(const Error &error)
{
    if (error.reason == Reason::NotAllowed)
        return tr("You were removed from this chat. Only its admins can add you again.");
    if (error.reason == Reason::ChatBadLink)
        return tr("This link lets nobody in any more: it is too old, used up or taken back, or was "
                  "not copied as a whole. Ask for a new one.");
    return reason(error);
}

QString Sentences::conversionQuestion(const Conversion &asked, const People &people)
{
    const bool isMine = asked.by == people.me().id;
    const QString title = isolated(asked.title);
    QStringList names;
    for (const UserId member : asked.members)
        names.append(isolated(people.name(member)));
    //: Between the names of people: "Ana, Bo".
    const QString others = names.join(tr(", "));
    if (isMine)
        return tr("You asked whether the history of this chat may come along into the group “%1”. "
                  "The group is made once the answer is yes.")
            .arg(title);
    const QString who = isolated(people.name(asked.by));
    if (others.isEmpty())
        return tr("%1 wants to make the group “%2” and take the history of this chat along. You "
                  "two would be in it; who joins later reads what comes after.")
            .arg(who, title);
    return tr("%1 wants to make the group “%2” with %3, and take the history of this chat along. "
              "They could read all that you two have written here.")
        .arg(who, title, others);
}

QString
Sentences::conversionOutcome(const EndedConversion &ended, const People &people, const User &peer)
{
    const QString title = isolated(ended.conversion.title);
    const QString who = isolated(People::nameOf(peer));
    const bool isMine = ended.conversion.by == people.me().id;
    switch (ended.end) {
    case ConversionEnd::Accepted:
        return tr("%1 agreed: the group “%2” begins with the history of this chat.")
            .arg(who, title);
    case ConversionEnd::Declined:
        return tr("%1 does not want the history to come along. The group “%2” was not made; you "
                  "can make one that starts anew.")
            .arg(who, title);
    case ConversionEnd::Withdrawn:
        return tr("%1 took the question about the history back.").arg(who);
    case ConversionEnd::Unknown:
        return isMine ? tr("Your question about the history has been answered. If the group “%1” "
                           "is among your chats, the answer was yes.")
                            .arg(title)
                      : tr("The question about the history is not open any more.");
    }
    Q_UNREACHABLE();
}

} // namespace chatoyant::client

#include "client/models/person_tag.h"

#include "client/state/people.h"

namespace chatoyant::client {

QString personTag(const User &user)
{
    //: Beside the name of a program that writes messages like a person.
    return user.isBot ? People::tr("bot") : QString();
}

QString taggedName(const QString &name, const QString &tag)
{
    //: A name, and what else they are: "Ana Ruiz (bot)".
    return tag.isEmpty() ? name : People::tr("%1 (%2)").arg(name, tag);
}

} // namespace chatoyant::client

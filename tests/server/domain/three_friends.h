// Ada with two friends, for tests of what they do in their chats.
#pragma once

#include "tests/server/domain/domain_world.h"

namespace chatoyant::server {

class ThreeFriends : public DomainWorld
{
public:
    ThreeFriends()
    {
        befriend(ada, bob);
        befriend(ada, eve);
    }

    const UserId ada = person(QStringLiteral("ada"));
    const UserId bob = person(QStringLiteral("bob"));
    const UserId eve = person(QStringLiteral("eve"));
    ChatId chat; // of the test
};

} // namespace chatoyant::server

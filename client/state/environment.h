// What the state needs from outside: time, chance, wires.
#pragma once

#include "client/net/file_link.h"
#include "client/net/link.h"
#include "client/net/public_document.h"
#include "client/net/timers.h"
#include "common/base/clock.h"
#include "common/base/ids.h"
#include "common/base/random.h"

namespace chatoyant::client {

// All of it outlives the session.
struct Environment
{
    const Clock &clock;
    Random &random;
    Timers &timers;
    LinkFactory makeLink;
    FileLinkFactory makeFileLink = {}; // none: files cannot travel
    DocumentReader readDocument = {};  // none: servers are not looked for beyond what was typed
    // Somebody who is in already, by another account of this profile; none: there is no other.
    std::function<bool(UserId)> isElsewhere = {};
};

} // namespace chatoyant::client

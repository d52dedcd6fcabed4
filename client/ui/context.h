// What every window is given.
#pragma once

#include "client/models/sentences.h"
#include "client/state/session.h"
#include "client/theme/theme.h"
#include "client/ui/preferences.h"

namespace chatoyant::client {

struct UiContext
{
    Session &session;
    Theme &theme;
    Preferences &preferences;
};

} // namespace chatoyant::client

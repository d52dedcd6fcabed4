// What every window is given.
#pragma once

#include "client/models/sentences.h"
#include "client/state/session.h"
#include "client/theme/theme.h"
#include "client/ui/language_choice.h"
#include "client/ui/preferences.h"
#include "client/ui/spelling.h"

namespace chatoyant::client {

class Microphone;

struct UiContext
{
    Session &session;
    Theme &theme;
    Preferences &preferences;
    LanguageChoice *languages = nullptr; // null: only the one it was started in
    Spelling *spelling = nullptr;        // null: nothing is checked
    Microphone *microphone = nullptr;    // null: the one of this device
};

} // namespace chatoyant::client

// What every window is given.
#pragma once

#include "client/models/sentences.h"
#include "client/state/account_list.h"
#include "client/theme/theme.h"
#include "client/ui/language_choice.h"
#include "client/ui/preferences.h"
#include "client/ui/spelling.h"

namespace chatoyant::client {

class Autostart;
class Microphone;
class ProxyChoice;

struct UiContext
{
    AccountList &accounts;
    Session &session; // the one of them that the window, or this part of it, is about
    Theme &theme;
    Preferences &preferences;
    LanguageChoice *languages = nullptr; // null: only the one it was started in
    Spelling *spelling = nullptr;        // null: nothing is checked
    Microphone *microphone = nullptr;    // null: the one of this device
    Autostart *autostart = nullptr;      // null: nothing here starts programs by itself
    ProxyChoice *proxy = nullptr;        // null: connections go the way they go

    UiContext of(Session &other) const
    {
        return {accounts, other,      theme,     preferences, languages,
                spelling, microphone, autostart, proxy};
    }
};

} // namespace chatoyant::client

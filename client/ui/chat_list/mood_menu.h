// How far moods go in one chat, as a menu.
#pragma once

#include "client/ui/context.h"

class QMenu;

namespace chatoyant::client {

// What the server does not allow is there, but cannot be chosen, and the menu says why.
void fillMoodMenu(QMenu &menu, ChatId chat, const UiContext &context);
// As a menu within another one.
void addMoodMenu(QMenu &menu, ChatId chat, const UiContext &context);

} // namespace chatoyant::client

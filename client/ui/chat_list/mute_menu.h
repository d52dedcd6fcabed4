// How long a chat is to be silent, as a menu.
#pragma once

#include "client/ui/context.h"

class QMenu;

namespace chatoyant::client {

// Adds a menu of times to one of a chat, or the way back where it is muted.
void addMuteMenu(QMenu &menu, ChatId chat, const UiContext &context);

} // namespace chatoyant::client

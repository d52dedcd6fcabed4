// What one is notified of in one chat, as a menu.
#pragma once

#include "client/ui/context.h"

class QMenu;

namespace chatoyant::client {

// A menu of the rules, in one of the chat.
void addAlertMenu(QMenu &menu, ChatId chat, const UiContext &context);
// The rules themselves.
void fillAlertMenu(QMenu &menu, ChatId chat, const UiContext &context);

} // namespace chatoyant::client

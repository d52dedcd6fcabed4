// Read or unread, as a person has it: what was written there, and their own mark to come back.
#pragma once

#include "client/ui/context.h"

class QMenu;

namespace chatoyant::client {

void addUnreadMenu(QMenu &menu, ChatId chat, const UiContext &context);
// Everything there is read; where it is already, the chat is marked to come back to.
void toggleUnread(ChatId chat, const UiContext &context);

} // namespace chatoyant::client

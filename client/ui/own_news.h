// Says in passing what happened by oneself or to oneself, in the window with the chats.
#pragma once

#include "client/ui/context.h"

namespace chatoyant::client {

class Toast;

// A status that can be taken back, and reports for who is an administrator. As long as the view is
// there; where something stands in front of it, that says of the status itself.
void connectOwnNews(const UiContext &context, QWidget &view, Toast &toast);

} // namespace chatoyant::client

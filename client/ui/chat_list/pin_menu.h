// Where a pinned chat stands among the others, as entries of its menu.
#pragma once

#include "client/models/chat_list_model.h"

class QMenu;

namespace chatoyant::client {

class Theme;

// Nothing where it can be moved neither up nor down.
void addPinMenu(QMenu &menu, ChatId chat, ChatListModel &chats, const Theme &theme);

} // namespace chatoyant::client

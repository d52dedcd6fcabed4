// Where somebody stopped reading a chat.
#pragma once

#include "common/model/entry.h"

namespace chatoyant::client {

struct ReadingPlace
{
    Seq seq = 0; // of the first message on screen; 0: at the newest, which is where chats open
    int y = 0;   // of its top, from the top of the view
};

} // namespace chatoyant::client

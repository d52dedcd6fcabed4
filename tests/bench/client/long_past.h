// A profile that has been in use for years, without having been.
#pragma once

#include <QString>

namespace chatoyant::client {

struct LongPast
{
    int chats = 0;    // more, of one message each
    int messages = 0; // of one more chat
};

// "1000,1000000"; nothing of both: it was written otherwise.
LongPast longPastFrom(const QString &text);
// Into the cache of the person in that folder, as if it had come from the server. False: there is
// nobody, or it cannot be written.
bool addPast(const QString &folder, const LongPast &past);

} // namespace chatoyant::client

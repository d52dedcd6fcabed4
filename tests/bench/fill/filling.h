// Fills a server's database as if people had used it for long, without a server.
#pragma once

#include <QString>

namespace chatoyant::bench {

struct Wanted
{
    qint64 pairs = 0;    // people in direct chats of two
    qint64 members = 0;  // people in groups of 10, 100 and 1,000
    qint64 idle = 0;     // people in no chat
    qint64 messages = 0; // in the chats of a hundred further people
};

// Empty, or a sentence that says what went wrong.
QString fill(const QString &database, const QString &accountsFile, const Wanted &wanted);

} // namespace chatoyant::bench

// Where the server's data are, and how they are opened.
#pragma once

#include <QString>

#include <chrono>

namespace chatoyant::server {

struct StorageOptions
{
    QString file; // made when it is not there; its folder must be
    // A server keeps every other server out. Commands that run beside it say false.
    bool isServer = true;
    std::chrono::milliseconds busyTimeout{5000};
    // Messages in a part of the search index. So many that few parts need to be asked for a word
    // that nobody wrote; so few that a beginning of a word that half of them hold costs
    // milliseconds: FTS5 collects all that begins so before it gives the first.
    int searchPart = 262'144;
};

} // namespace chatoyant::server

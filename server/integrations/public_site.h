// Where the server goes when people's messages say so: into the public web, and nowhere else.
#pragma once

#include <sys/socket.h>

namespace chatoyant::server {

// Of an address that a name was resolved to, when the connection to it is opened: neither this
// machine nor a network that only it can reach, of no use but a single computer's, and one of the
// ports of the web, 80 and 443.
bool isPublicSite(const sockaddr &address);

} // namespace chatoyant::server

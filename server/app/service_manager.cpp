#include "server/app/service_manager.h"

#include "server/storage/file_descriptor.h"

#include <QtGlobal>

#include <cstddef>
#include <cstring>
#include <sys/socket.h>
#include <sys/un.h>

namespace chatoyant::server {

void tellServiceManager(const char *state)
{
    const QByteArray path = qgetenv("NOTIFY_SOCKET");
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    const auto length = size_t(path.size());
    if (path.isEmpty() || length >= sizeof address.sun_path)
        return;
    std::memcpy(address.sun_path, path.constData(), length);
    if (path.front() == '@') // in the abstract namespace
        address.sun_path[0] = '\0';
    const FileDescriptor endpoint(socket(AF_UNIX, SOCK_DGRAM | SOCK_CLOEXEC, 0));
    const auto size = socklen_t(offsetof(sockaddr_un, sun_path) + length);
    if (endpoint.number() >= 0)
        sendto(endpoint.number(), state, std::strlen(state), MSG_NOSIGNAL,
               reinterpret_cast<const sockaddr *>(&address), size); // nobody there: nobody to tell
}

} // namespace chatoyant::server

// Tells systemd, or whatever else set NOTIFY_SOCKET, how far the service is: sd_notify(3).
#pragma once

namespace chatoyant::server {

// "READY=1", "STOPPING=1". Nothing happens where nobody asked to be told.
void tellServiceManager(const char *state);

} // namespace chatoyant::server

// Turns what a person types as a server's address into the URL of its WebSocket.
#pragma once

#include "common/base/error.h"

#include <QUrl>

namespace chatoyant::client {

inline constexpr int defaultPort = 7443;
inline constexpr int httpsPort = 443;

// "chat.example.org", "10.0.0.5:9000", "https://chat.example.org", "ws://localhost:7443": TLS
// unless ws:// or http:// says otherwise.
Result<QUrl> serverUrl(const QString &typed);
// The short form to show: host, and the port where it is not the usual one.
QString shownAddress(const QUrl &url);
// It names a machine by its number.
bool isNumeric(const QUrl &url);
// Nothing can listen in between: the address is this very machine.
bool isLoopback(const QUrl &url);

} // namespace chatoyant::client

// Reads one small document that everybody may read, from a site that the system trusts.
#pragma once

#include "client/net/reply.h"

#include <QObject>
#include <QUrl>

#include <functional>

namespace chatoyant::client {

// Calls back once, unless the context is gone before.
using DocumentReader =
    std::function<void(const QUrl &url, QObject *context, Reply<QByteArray> reply)>;

inline constexpr qint64 documentBytes = 8192;
inline constexpr int documentRedirects = 3;

// Over https alone, redirects included; without cookies, and nothing goes there but the address.
// What is longer than documentBytes is refused.
void readPublicDocument(const QUrl &url, QObject *context, Reply<QByteArray> reply);

} // namespace chatoyant::client

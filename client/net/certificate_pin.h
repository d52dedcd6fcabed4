// Whom to trust: what a server's certificate says against the one that a person confirmed.
#pragma once

#include <QByteArray>
#include <QList>

class QSslError;

namespace chatoyant::client {

// SHA-256 of the one certificate that all the errors are about; empty when there are several or
// none: a pin stands for a single certificate.
QByteArray doubtfulFingerprint(const QList<QSslError> &errors);

// The errors are about the pinned certificate and nothing else.
bool isPinned(const QList<QSslError> &errors, const QByteArray &pin);

} // namespace chatoyant::client

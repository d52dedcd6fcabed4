#include "client/net/certificate_pin.h"

#include <QCryptographicHash>
#include <QSslCertificate>
#include <QSslError>

namespace chatoyant::client {

QByteArray doubtfulFingerprint(const QList<QSslError> &errors)
{
    QSslCertificate found;
    for (const QSslError &error : errors) {
        if (error.certificate().isNull() || (!found.isNull() && error.certificate() != found))
            return {};
        found = error.certificate();
    }
    return found.isNull() ? QByteArray() : found.digest(QCryptographicHash::Sha256);
}

bool isPinned(const QList<QSslError> &errors, const QByteArray &pin)
{
    return !pin.isEmpty() && doubtfulFingerprint(errors) == pin;
}

} // namespace chatoyant::client

// The server's own certificate: made once, kept in the data folder, known by its fingerprint.
#pragma once

#include "common/base/expected.h"

#include <QString>
#include <QStringList>

namespace chatoyant::server {

struct TlsIdentity
{
    QString certificateFile; // PEM
    QString keyFile;         // PEM, readable by its owner only
};

// Writes a self-signed ECDSA P-256 certificate valid for ten years for localhost, the loopback
// addresses and these host names. Existing files are left alone. The error is a sentence.
Expected<void, QString> makeIdentity(const TlsIdentity &identity, const QStringList &hostNames);

// SHA-256 over the first certificate's DER form, as "AB:CD:…"; nothing without a certificate.
std::optional<QString> fingerprintOf(const QString &certificateFile);

} // namespace chatoyant::server

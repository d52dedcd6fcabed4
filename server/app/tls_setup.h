// How the server speaks TLS: its certificate, TLS 1.2 or later, ciphers with forward secrecy only.
#pragma once

#include "common/base/expected.h"

#include <QSslConfiguration>

namespace chatoyant::server {

// The error is a sentence that names the file at fault.
Expected<QSslConfiguration, QString> tlsConfiguration(const QString &certificateFile,
                                                      const QString &keyFile);

} // namespace chatoyant::server

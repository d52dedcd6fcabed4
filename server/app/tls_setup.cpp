#include "server/app/tls_setup.h"

#include <QFile>
#include <QSslCertificate>
#include <QSslCipher>
#include <QSslKey>

namespace chatoyant::server {

using namespace Qt::StringLiterals;

namespace {

// An ephemeral key exchange and authenticated encryption: nothing older has a reason to be offered.
QList<QSslCipher> strongCiphers()
{
    QList<QSslCipher> strong;
    const auto known = QSslConfiguration::supportedCiphers();
    for (const QSslCipher &cipher : known) {
        const QString name = cipher.name();
        const bool isEphemeral = name.startsWith("TLS_"_L1) || name.startsWith("ECDHE-"_L1);
        const bool isAuthenticated = name.contains("GCM"_L1) || name.contains("CHACHA20"_L1);
        if (isEphemeral && isAuthenticated)
            strong.append(cipher);
    }
    return strong;
}

QSslKey readKey(const QByteArray &pem)
{
    for (const auto algorithm : {QSsl::Ec, QSsl::Rsa}) {
        const QSslKey key(pem, algorithm, QSsl::Pem);
        if (!key.isNull())
            return key;
    }
    return {};
}

} // namespace

Expected<QSslConfiguration, QString> tlsConfiguration(const QString &certificateFile,
                                                      const QString &keyFile)
{
    for (const QString &needed : {certificateFile, keyFile}) {
        if (!QFile::exists(needed))
            return u"%1 is missing: restore it from a backup, or name other files in tls.cert and "
                   "tls.key with tls.mode = files"_s.arg(needed);
    }
    const auto chain = QSslCertificate::fromPath(certificateFile, QSsl::Pem);
    if (chain.isEmpty())
        return u"%1: no certificate in PEM form"_s.arg(certificateFile);
    QFile file(keyFile);
    if (!file.open(QIODevice::ReadOnly))
        return u"%1: %2"_s.arg(keyFile, file.errorString());
    const QSslKey key = readKey(file.readAll());
    if (key.isNull())
        return u"%1: no private key in PEM form"_s.arg(keyFile);
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setLocalCertificateChain(chain);
    configuration.setPrivateKey(key);
    configuration.setProtocol(QSsl::TlsV1_2OrLater);
    configuration.setCiphers(strongCiphers());
    return configuration;
}

} // namespace chatoyant::server

#include "server/app/tls_setup.h"

#include "server/app/config_words.h"

#include <QFile>
#include <QSslCertificate>
#include <QSslCipher>
#include <QSslKey>

#include <array>
#include <memory>
#include <openssl/pem.h>
#include <openssl/x509.h>

namespace chatoyant::server {

using namespace Qt::StringLiterals;

namespace {

// An ephemeral key exchange and authenticated encryption, by name: nothing else has a reason to be
// offered, and nothing that a library adds later is offered unseen.
constexpr std::array cipherNames{
    "TLS_AES_256_GCM_SHA384"_L1,      "TLS_CHACHA20_POLY1305_SHA256"_L1,
    "TLS_AES_128_GCM_SHA256"_L1,      "ECDHE-ECDSA-AES256-GCM-SHA384"_L1,
    "ECDHE-RSA-AES256-GCM-SHA384"_L1, "ECDHE-ECDSA-CHACHA20-POLY1305"_L1,
    "ECDHE-RSA-CHACHA20-POLY1305"_L1, "ECDHE-ECDSA-AES128-GCM-SHA256"_L1,
    "ECDHE-RSA-AES128-GCM-SHA256"_L1,
};

QList<QSslCipher> strongCiphers()
{
    QList<QSslCipher> strong;
    const auto known = QSslConfiguration::supportedCiphers();
    for (const QLatin1StringView name : cipherNames) {
        for (const QSslCipher &cipher : known) {
            if (cipher.name() == name)
                strong.append(cipher);
        }
    }
    return strong;
}

// Qt would notice at the first handshake only, and then serve nobody.
bool belongTogether(const QByteArray &certificatePem, const QByteArray &keyPem)
{
    const auto bufferOf = [](const QByteArray &pem) {
        return std::unique_ptr<BIO, decltype(&BIO_free_all)>(
            BIO_new_mem_buf(pem.constData(), int(pem.size())), &BIO_free_all);
    };
    const std::unique_ptr<X509, decltype(&X509_free)> certificate(
        PEM_read_bio_X509(bufferOf(certificatePem).get(), nullptr, nullptr, nullptr), &X509_free);
    const std::unique_ptr<EVP_PKEY, decltype(&EVP_PKEY_free)> key(
        PEM_read_bio_PrivateKey(bufferOf(keyPem).get(), nullptr, nullptr, nullptr), &EVP_PKEY_free);
    return certificate && key && X509_check_private_key(certificate.get(), key.get()) == 1;
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
            return ConfigWords::
                tr("%1 is missing: restore it from a backup, or name other files in tls.cert and "
                   "tls.key with tls.mode = files")
                    .arg(needed);
    }
    const auto chain = QSslCertificate::fromPath(certificateFile, QSsl::Pem);
    if (chain.isEmpty())
        return ConfigWords::tr("%1: no certificate in PEM form").arg(certificateFile);
    QFile file(keyFile);
    if (!file.open(QIODevice::ReadOnly))
        return u"%1: %2"_s.arg(keyFile, file.errorString());
    const QByteArray keyPem = file.readAll();
    const QSslKey key = readKey(keyPem);
    if (key.isNull())
        return ConfigWords::tr("%1: no private key in PEM form").arg(keyFile);
    if (!belongTogether(chain.first().toPem(), keyPem))
        return ConfigWords::tr("%1 is not the key of the certificate in %2")
            .arg(keyFile, certificateFile);
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setLocalCertificateChain(chain);
    configuration.setPrivateKey(key);
    configuration.setProtocol(QSsl::TlsV1_2OrLater);
    configuration.setCiphers(strongCiphers());
    return configuration;
}

} // namespace chatoyant::server

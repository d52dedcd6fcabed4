#include "server/app/tls_identity.h"

#include "common/base/freeing.h"
#include "common/disk/whole_file.h"
#include "server/app/config_words.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSslCertificate>

#include <memory>
#include <openssl/bio.h>
#include <openssl/ec.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/rand.h>
#include <openssl/x509v3.h>

namespace chatoyant::server {

using namespace Qt::StringLiterals;

namespace {

using KeyPtr = std::unique_ptr<EVP_PKEY, Freeing<EVP_PKEY_free>>;
using CertificatePtr = std::unique_ptr<X509, Freeing<X509_free>>;
using BufferPtr = std::unique_ptr<BIO, Freeing<BIO_free_all>>;
using NumberPtr = std::unique_ptr<BIGNUM, Freeing<BN_free>>;
using ExtensionPtr = std::unique_ptr<X509_EXTENSION, Freeing<X509_EXTENSION_free>>;

constexpr long validSeconds = 10L * 365 * 24 * 3600;
constexpr int serialBits = 127;
constexpr long x509Version3 = 2; // counted from 0

bool addExtension(X509 *certificate, int nid, const QByteArray &value)
{
    X509V3_CTX context;
    X509V3_set_ctx_nodb(&context);
    X509V3_set_ctx(&context, certificate, certificate, nullptr, nullptr, 0);
    const ExtensionPtr extension(X509V3_EXT_conf_nid(nullptr, &context, nid, value.constData()));
    return extension && X509_add_ext(certificate, extension.get(), -1) == 1;
}

bool setSerial(X509 *certificate)
{
    const NumberPtr serial(BN_new());
    return BN_rand(serial.get(), serialBits, BN_RAND_TOP_ANY, BN_RAND_BOTTOM_ANY) == 1 &&
           BN_to_ASN1_INTEGER(serial.get(), X509_get_serialNumber(certificate));
}

CertificatePtr makeCertificate(EVP_PKEY *key, const QStringList &hostNames)
{
    CertificatePtr certificate(X509_new());
    X509_set_version(certificate.get(), x509Version3);
    X509_gmtime_adj(X509_getm_notBefore(certificate.get()), -3600); // clocks differ
    X509_gmtime_adj(X509_getm_notAfter(certificate.get()), validSeconds);
    X509_set_pubkey(certificate.get(), key);
    X509_NAME *name = X509_get_subject_name(certificate.get());
    const auto *common = reinterpret_cast<const unsigned char *>("Chatoyant server");
    X509_NAME_add_entry_by_txt(name, "CN", MBSTRING_UTF8, common, -1, -1, 0);
    X509_set_issuer_name(certificate.get(), name);

    QByteArray names = "DNS:localhost,IP:127.0.0.1,IP:::1";
    for (const QString &host : hostNames) {
        if (host != "localhost"_L1)
            names += ",DNS:" + host.toLatin1();
    }
    const bool made = setSerial(certificate.get()) &&
                      addExtension(certificate.get(), NID_basic_constraints, "critical,CA:FALSE") &&
                      addExtension(certificate.get(), NID_key_usage, "critical,digitalSignature") &&
                      addExtension(certificate.get(), NID_ext_key_usage, "serverAuth") &&
                      addExtension(certificate.get(), NID_subject_alt_name, names) &&
                      X509_sign(certificate.get(), key, EVP_sha256()) > 0;
    return made ? std::move(certificate) : nullptr;
}

QByteArray contents(BIO *buffer)
{
    char *data = nullptr;
    const long size = BIO_get_mem_data(buffer, &data);
    return {data, qsizetype(size)};
}

Expected<void, QString> writeFile(const QString &path, const QByteArray &text, bool isSecret)
{
    const auto rights =
        isSecret ? QFile::ReadOwner | QFile::WriteOwner
                 : QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup | QFile::ReadOther;
    if (const auto written = writeWhole(path, text, rights); !written)
        return u"%1: %2"_s.arg(path, written.error());
    return {};
}

} // namespace

Expected<void, QString> makeIdentity(const TlsIdentity &identity, const QStringList &hostNames)
{
    if (QFile::exists(identity.certificateFile) && QFile::exists(identity.keyFile))
        return {};
    const KeyPtr key(EVP_EC_gen("P-256"));
    const CertificatePtr certificate = key ? makeCertificate(key.get(), hostNames) : nullptr;
    const BufferPtr keyText(BIO_new(BIO_s_mem()));
    const BufferPtr certificateText(BIO_new(BIO_s_mem()));
    if (!certificate ||
        PEM_write_bio_PrivateKey(keyText.get(), key.get(), nullptr, nullptr, 0, nullptr, nullptr) !=
            1 ||
        PEM_write_bio_X509(certificateText.get(), certificate.get()) != 1)
        return ConfigWords::tr("OpenSSL could not make a certificate");
    const QString folder = QFileInfo(identity.keyFile).absolutePath();
    if (!QDir().mkpath(folder))
        return ConfigWords::tr("%1 cannot be made").arg(folder);
    if (const auto written = writeFile(identity.keyFile, contents(keyText.get()), true); !written)
        return written;
    return writeFile(identity.certificateFile, contents(certificateText.get()), false);
}

std::optional<QString> fingerprintOf(const QString &certificateFile)
{
    const auto chain = QSslCertificate::fromPath(certificateFile, QSsl::Pem);
    if (chain.isEmpty())
        return std::nullopt;
    const QByteArray digest = chain.first().digest(QCryptographicHash::Sha256);
    return QString::fromLatin1(digest.toHex(':').toUpper());
}

} // namespace chatoyant::server

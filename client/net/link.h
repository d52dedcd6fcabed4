// One wire to a server: text out, text in.
#pragma once

#include "common/base/error.h"

#include <QObject>
#include <QUrl>

#include <functional>
#include <memory>

namespace chatoyant::client {

enum class LinkSecurity {
    Plain,      // no encryption
    TrustedTls, // a certificate that the system trusts
    PinnedTls   // a certificate that the person confirmed
};

// Nothing blocks. After closed() it may be opened again.
class Link : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    virtual void open(const QUrl &url) = 0;
    virtual void send(const QByteArray &text) = 0;
    virtual void close() = 0;
    // SHA-256 of a certificate to accept though the system does not trust it; empty: none.
    virtual void pinCertificate(const QByteArray &fingerprint) = 0;
    // Valid after opened().
    virtual LinkSecurity security() const = 0;

signals:
    void opened();
    // Exactly once for each open(), whether or not opened() came before.
    void closed(const Error &error);
    void received(const QByteArray &text);
    // Comes before closed() with CertificateRefused where no certificate is pinned: pin this one
    // and open again if the person agrees.
    void certificateUnknown(const QByteArray &fingerprint, const QString &host);
};

using LinkFactory = std::function<std::unique_ptr<Link>()>;

} // namespace chatoyant::client

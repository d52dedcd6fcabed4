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

// A certificate that neither the system nor the person vouches for.
struct DoubtfulCertificate
{
    QString address;        // host and port, as shown to people
    QByteArray shown;       // SHA-256 of what the server shows now
    QByteArray known;       // of what it showed until now; empty: this is the first one
    bool isInvited = false; // known is what an invitation says, not what was trusted here

    bool isChange() const { return !known.isEmpty(); }

    friend bool operator==(const DoubtfulCertificate &, const DoubtfulCertificate &) = default;
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
    // Comes before closed() with CertificateRefused: pin this one and open again if the person
    // agrees. Nothing was sent to that server.
    void certificateDoubtful(const chatoyant::client::DoubtfulCertificate &certificate);
};

using LinkFactory = std::function<std::unique_ptr<Link>()>;

} // namespace chatoyant::client

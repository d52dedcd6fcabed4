// A wire whose other end is the test.
#pragma once

#include "client/net/link.h"

#include <QStringList>

namespace chatoyant::client {

class FakeLink final : public Link
{
    Q_OBJECT

public:
    void open(const QUrl &url) override
    {
        opens.append(url.toString());
        isOpening = true;
        emit askedToOpen();
    }

    void send(const QByteArray &text) override
    {
        sent.append(text);
        emit written(text);
    }

    void close() override
    {
        if (isOpen || isOpening)
            QMetaObject::invokeMethod(
                this, [this] { cut(); }, Qt::QueuedConnection);
    }

    void pinCertificate(const QByteArray &fingerprint) override { pin = fingerprint; }
    LinkSecurity security() const override { return wire; }

    void accept()
    {
        isOpening = false;
        isOpen = true;
        emit opened();
    }

    void cut(Reason reason = Reason::Offline)
    {
        if (!isOpen && !isOpening)
            return;
        isOpen = false;
        isOpening = false;
        emit closed(makeError(reason));
    }

    void doubt(const DoubtfulCertificate &certificate)
    {
        emit certificateDoubtful(certificate);
        cut(Reason::CertificateRefused);
    }

    void say(const QByteArray &text) { emit received(text); }

    QStringList opens;
    QList<QByteArray> sent;
    QByteArray pin;
    LinkSecurity wire = LinkSecurity::Plain;
    bool isOpen = false;
    bool isOpening = false;

signals:
    void askedToOpen();
    void written(const QByteArray &text);
};

} // namespace chatoyant::client

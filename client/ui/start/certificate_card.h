// Shows a certificate that the system does not know, to be compared before it is trusted.
#pragma once

#include <QFrame>

namespace chatoyant::client {

class PlainLabel;
class Theme;

class CertificateCard final : public QFrame
{
    Q_OBJECT

public:
    CertificateCard(const Theme &theme, QWidget *parent);

    void setCertificate(const QByteArray &fingerprint, const QString &host);

signals:
    void trusted(const QByteArray &fingerprint, const QString &host);
    void refused();

private:
    QByteArray m_fingerprint;
    QString m_host;
    PlainLabel *m_text;
    PlainLabel *m_shown;
};

// SHA-256 as pairs of hexadecimal digits, eight pairs a line.
QString shownFingerprint(const QByteArray &fingerprint);

} // namespace chatoyant::client

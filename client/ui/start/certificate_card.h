// Shows a certificate that nobody vouches for, to be compared before it is trusted.
#pragma once

#include "client/state/session.h"

#include <QFrame>

class QCheckBox;
class QPushButton;

namespace chatoyant::client {

class PlainLabel;

// The first certificate of a server is a question. Another one in its place is an alarm: both
// fingerprints show, going back is the usual way on, and trusting takes a deliberate step more.
class CertificateCard final : public QFrame
{
    Q_OBJECT

public:
    explicit CertificateCard(QWidget *parent);

    void setCertificate(const DoubtfulCertificate &certificate);
    // Onto the careful answer.
    void begin();

signals:
    void trusted(const QByteArray &fingerprint, const QString &address);
    void refused();

private:
    QFrame *fingerprintBox(PlainLabel *caption, PlainLabel *shown);
    void refresh();

    DoubtfulCertificate m_certificate;
    PlainLabel *m_title;
    PlainLabel *m_text;
    PlainLabel *m_knownCaption;
    PlainLabel *m_known;
    PlainLabel *m_shownCaption;
    PlainLabel *m_shown;
    PlainLabel *m_how;
    QCheckBox *m_compared;
    QPushButton *m_trust;
    QPushButton *m_back;
};

// SHA-256 as pairs of hexadecimal digits, eight pairs a line.
QString shownFingerprint(const QByteArray &fingerprint);

} // namespace chatoyant::client

// Shows a certificate that nobody vouches for, to be compared before it is trusted.
#pragma once

#include "client/state/session.h"

#include <QFrame>

class QLineEdit;
class QPushButton;

namespace chatoyant::client {

class PlainLabel;

// The first certificate of a server is a question. Another one in its place is an alarm: both
// fingerprints show, going back is the usual way on, and to trust it one types a part of it, as
// heard from the operator. Where it is not the one that an invitation names, there is no way on.
class CertificateCard final : public QFrame
{
    Q_OBJECT

public:
    explicit CertificateCard(QWidget *parent);

    void setCertificate(const DoubtfulCertificate &certificate);
    // With an invitation: there is no way on.
    bool isMismatch() const { return m_certificate.isInvited; }
    // Onto the careful answer.
    void begin();

signals:
    void trusted(const QByteArray &fingerprint, const QString &address);
    void refused();

private:
    QFrame *fingerprintBox(PlainLabel *caption, PlainLabel *shown);
    void setQuestion();
    void setAlarm();
    void setMismatch();
    void polish(QPushButton *button, const QString &kind);
    void refresh();

    DoubtfulCertificate m_certificate;
    PlainLabel *m_title;
    PlainLabel *m_text;
    PlainLabel *m_knownCaption;
    PlainLabel *m_known;
    PlainLabel *m_shownCaption;
    PlainLabel *m_shown;
    PlainLabel *m_how;
    PlainLabel *m_typedCaption;
    QLineEdit *m_typed; // the end of the new fingerprint
    QPushButton *m_trust;
    QPushButton *m_back;
};

// SHA-256 as pairs of hexadecimal digits, eight pairs a line.
QString shownFingerprint(const QByteArray &fingerprint);

} // namespace chatoyant::client

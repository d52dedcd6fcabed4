#include "client/ui/start/certificate_card.h"

#include "client/ui/widgets/buttons.h"
#include "client/ui/widgets/layouts.h"
#include "client/ui/widgets/plain_label.h"

#include <QCheckBox>
#include <QStyle>

namespace chatoyant::client {

using namespace Qt::StringLiterals;

CertificateCard::CertificateCard(QWidget *parent)
    : QFrame(parent)
    , m_title(paragraph({}, TextRole::Title, this))
    , m_text(paragraph({}, TextRole::Ui, this))
    , m_knownCaption(new PlainLabel(tr("Known until now"), TextRole::UiStrong, this))
    , m_known(new PlainLabel({}, TextRole::Body, this))
    , m_shownCaption(new PlainLabel(tr("Shown now"), TextRole::UiStrong, this))
    , m_shown(new PlainLabel({}, TextRole::Body, this))
    , m_how(paragraph({}, TextRole::Meta, this))
    , m_compared(new QCheckBox(tr("The operator has confirmed the new one"), this))
    , m_trust(textButton({}, "primary", this))
    , m_back(textButton(tr("Do not connect"), "", this))
{
    setProperty("kind", u"card"_s);
    auto *column = columnIn(this, around(space::huge), space::medium);
    column->addWidget(m_title);
    column->addWidget(m_text);
    for (QWidget *box :
         {fingerprintBox(m_knownCaption, m_known), fingerprintBox(m_shownCaption, m_shown)})
        column->addWidget(box);
    m_known->setAccessibleName(tr("Fingerprint of the certificate that was trusted"));
    m_shown->setAccessibleName(tr("Fingerprint of the certificate"));
    m_how->setTone(Tone::Weak);
    for (QWidget *widget : {static_cast<QWidget *>(m_how), static_cast<QWidget *>(m_compared),
                            static_cast<QWidget *>(m_trust), static_cast<QWidget *>(m_back)})
        column->addWidget(widget);
    connect(m_compared, &QCheckBox::toggled, this, &CertificateCard::refresh);
    connect(m_trust, &QPushButton::clicked, this,
            [this] { emit trusted(m_certificate.shown, m_certificate.address); });
    connect(m_back, &QPushButton::clicked, this, &CertificateCard::refused);
}

QFrame *CertificateCard::fingerprintBox(PlainLabel *caption, PlainLabel *shown)
{
    auto *note = framed("note", this);
    auto *inside = columnIn(note, around(space::medium), space::tiny);
    shown->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    for (PlainLabel *label : {caption, shown}) {
        label->setAlignment(Qt::AlignCenter);
        inside->addWidget(label);
    }
    return note;
}

void CertificateCard::setCertificate(const DoubtfulCertificate &certificate)
{
    m_certificate = certificate;
    const bool isChange = certificate.isChange();
    m_title->setTone(isChange ? Tone::Danger : Tone::Usual);
    m_title->setText(isChange ? tr("The server's certificate has changed")
                              : tr("Is this your server?"));
    m_text->setText(
        isChange ? tr("%1 shows another certificate than the one you trusted. Either its operator "
                      "has replaced it, or somebody stands between you and the server and could "
                      "read your password and messages. Nothing has been sent.")
                       .arg(certificate.address)
                 : tr("%1 shows a certificate that this computer does not know. That is usual for "
                      "a server of your own. This is its fingerprint:")
                       .arg(certificate.address));
    m_known->setText(shownFingerprint(certificate.known));
    m_shown->setText(shownFingerprint(certificate.shown));
    m_how->setText(isChange ? tr("Ask the operator, by another way than this chat, whether the "
                                 "certificate was replaced, and compare the new fingerprint.")
                            : tr("Ask the operator for the fingerprint, for instance by telephone. "
                                 "Trust it only if both are the same."));
    m_trust->setText(isChange ? tr("Trust the new certificate")
                              : tr("They are the same: trust this server"));
    m_trust->setProperty("kind", isChange ? u"danger"_s : u"primary"_s);
    m_back->setProperty("kind", isChange ? u"primary"_s : QString());
    m_known->parentWidget()->setVisible(isChange);
    m_shownCaption->setVisible(isChange);
    m_compared->setVisible(isChange);
    m_compared->setChecked(false);
    refresh();
}

void CertificateCard::begin()
{
    m_back->setFocus();
}

void CertificateCard::refresh()
{
    m_trust->setEnabled(!m_certificate.isChange() || m_compared->isChecked());
    for (QPushButton *button : {m_trust, m_back}) {
        button->style()->unpolish(button);
        button->style()->polish(button);
    }
}

QString shownFingerprint(const QByteArray &fingerprint)
{
    constexpr int pairsPerLine = 8;
    constexpr qsizetype rawLength = 32;
    const QString hex = QString::fromLatin1(
        (fingerprint.size() == rawLength ? fingerprint.toHex() : fingerprint).toUpper());
    QString clean;
    for (const QChar c : hex) {
        if (c.isLetterOrNumber())
            clean += c;
    }
    QString shown;
    for (qsizetype at = 0; at < clean.size(); at += 2) {
        const bool isLineStart = (at / 2) % pairsPerLine == 0;
        if (at > 0)
            shown += isLineStart ? u'\n' : u' ';
        shown += clean.mid(at, 2);
    }
    return shown;
}

} // namespace chatoyant::client

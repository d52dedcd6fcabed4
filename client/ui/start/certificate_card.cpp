#include "client/ui/start/certificate_card.h"

#include "client/ui/widgets/buttons.h"
#include "client/ui/widgets/layouts.h"
#include "client/ui/widgets/plain_label.h"

#include <QLineEdit>
#include <QStyle>

namespace chatoyant::client {

using namespace Qt::StringLiterals;

namespace {

// Of the raw bytes, or of what somebody wrote with spaces and colons.
QString plainDigits(const QByteArray &fingerprint)
{
    constexpr qsizetype rawLength = 32;
    const QString hex = QString::fromLatin1(
        (fingerprint.size() == rawLength ? fingerprint.toHex() : fingerprint).toUpper());
    QString clean;
    for (const QChar c : hex) {
        if (c.isLetterOrNumber())
            clean += c;
    }
    return clean;
}

} // namespace

CertificateCard::CertificateCard(QWidget *parent)
    : QFrame(parent)
    , m_title(paragraph({}, TextRole::Title, this))
    , m_text(paragraph({}, TextRole::Ui, this))
    , m_knownCaption(new PlainLabel({}, TextRole::UiStrong, this))
    , m_known(new PlainLabel({}, TextRole::Body, this))
    , m_shownCaption(new PlainLabel(tr("Shown now"), TextRole::UiStrong, this))
    , m_shown(new PlainLabel({}, TextRole::Body, this))
    , m_how(paragraph({}, TextRole::Meta, this))
    , m_typedCaption(paragraph(
          tr("The last four pairs, as the operator tells them"), TextRole::UiStrong, this))
    , m_typed(new QLineEdit(this))
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
    m_known->setAccessibleName(tr("Fingerprint of the certificate that was expected"));
    m_shown->setAccessibleName(tr("Fingerprint of the certificate"));
    m_how->setTone(Tone::Weak);
    m_typed->setAccessibleName(m_typedCaption->text());
    m_typed->setPlaceholderText(u"00 00 00 00"_s);
    column->addWidget(m_how);
    auto *compare = addColumn(column, space::tiny);
    compare->addWidget(m_typedCaption);
    compare->addWidget(m_typed);
    column->addWidget(m_trust);
    column->addWidget(m_back);
    connect(m_typed, &QLineEdit::textChanged, this, &CertificateCard::refresh);
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
    m_known->setText(shownFingerprint(certificate.known));
    m_shown->setText(shownFingerprint(certificate.shown));
    m_known->parentWidget()->setVisible(isChange);
    m_shownCaption->setVisible(isChange);
    const bool isAlarm = isChange && !certificate.isInvited;
    m_typedCaption->setVisible(isAlarm);
    m_typed->setVisible(isAlarm);
    m_typed->clear();
    m_trust->setVisible(!certificate.isInvited);
    if (certificate.isInvited)
        setMismatch();
    else
        isChange ? setAlarm() : setQuestion();
    refresh();
}

void CertificateCard::setQuestion()
{
    m_title->setText(tr("Is this your server?"));
    //: %1 is a server's address.
    m_text->setText(tr("%1 shows a certificate that this computer does not know. That is usual for "
                       "a server of your own. This is its fingerprint:")
                        .arg(isolated(m_certificate.address)));
    m_how->setText(tr("Ask the operator for the fingerprint, for instance by telephone. Trust it "
                      "only if both are the same."));
    //: A button; they: two fingerprints.
    m_trust->setText(tr("They are the same: trust this server"));
    polish(m_trust, u"primary"_s);
    polish(m_back, {});
}

void CertificateCard::setAlarm()
{
    m_title->setText(tr("The server's certificate has changed"));
    //: %1 is a server's address.
    m_text->setText(tr("%1 shows another certificate than the one you trusted. Either its operator "
                       "has replaced it, or somebody stands between you and the server and could "
                       "read your password and messages. Nothing has been sent.")
                        .arg(isolated(m_certificate.address)));
    //: Above the fingerprint of a certificate.
    m_knownCaption->setText(tr("Known until now"));
    m_how->setText(tr("Ask the operator, by another way than this chat, whether the certificate "
                      "was replaced, and have the end of the new fingerprint read to you."));
    m_trust->setText(tr("Trust the new certificate"));
    polish(m_trust, u"danger"_s);
    polish(m_back, u"primary"_s);
}

void CertificateCard::setMismatch()
{
    m_title->setText(tr("This is not the server of your invitation"));
    //: %1 is a server's address.
    m_text->setText(tr("Your invitation says by which certificate you know %1, and that server "
                       "shows another one. Somebody may stand between you and the server. Nothing "
                       "has been sent.")
                        .arg(isolated(m_certificate.address)));
    //: Above the fingerprint of a certificate.
    m_knownCaption->setText(tr("In the invitation"));
    m_how->setText(tr("Do not go on with this invitation. Ask whoever sent it for a new one, by "
                      "another way than the first."));
    polish(m_back, u"primary"_s);
}

void CertificateCard::begin()
{
    m_back->setFocus();
}

void CertificateCard::polish(QPushButton *button, const QString &kind)
{
    button->setProperty("kind", kind);
    button->style()->unpolish(button);
    button->style()->polish(button);
}

void CertificateCard::refresh()
{
    constexpr int typedDigits = 8;
    const QString wanted = plainDigits(m_certificate.shown).right(typedDigits);
    const bool isAlike = plainDigits(m_typed->text().toLatin1()) == wanted;
    m_trust->setEnabled(!m_certificate.isChange() || isAlike);
}

QString shownFingerprint(const QByteArray &fingerprint)
{
    constexpr int pairsPerLine = 8;
    const QString clean = plainDigits(fingerprint);
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

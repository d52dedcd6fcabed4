#include "client/ui/start/certificate_card.h"

#include "client/ui/widgets/buttons.h"
#include "client/ui/widgets/layouts.h"
#include "client/ui/widgets/plain_label.h"

namespace chatoyant::client {

using namespace Qt::StringLiterals;

CertificateCard::CertificateCard(const Theme & /*theme*/, QWidget *parent)
    : QFrame(parent)
    , m_text(paragraph({}, TextRole::Ui, this))
    , m_shown(new PlainLabel({}, TextRole::Body, this))
{
    setProperty("kind", u"card"_s);
    auto *column = columnIn(this, around(space::huge), space::medium);
    column->addWidget(new PlainLabel(tr("Is this your server?"), TextRole::Title, this));
    column->addWidget(m_text);
    auto *note = framed("note", this);
    auto *inside = columnIn(note, around(space::medium));
    m_shown->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_shown->setAlignment(Qt::AlignCenter);
    m_shown->setAccessibleName(tr("Fingerprint of the certificate"));
    inside->addWidget(m_shown);
    column->addWidget(note);
    auto *how = paragraph(tr("Ask the operator for the fingerprint, for instance by telephone. "
                             "Trust it only if both are the same."),
                          TextRole::Meta, this);
    how->setTone(Tone::Weak);
    column->addWidget(how);
    auto *trust = textButton(tr("They are the same: trust this server"), "primary", this);
    auto *back = textButton(tr("Do not connect"), "", this);
    column->addWidget(trust);
    column->addWidget(back);
    connect(trust, &QPushButton::clicked, this, [this] { emit trusted(m_fingerprint, m_host); });
    connect(back, &QPushButton::clicked, this, &CertificateCard::refused);
}

void CertificateCard::setCertificate(const QByteArray &fingerprint, const QString &host)
{
    m_fingerprint = fingerprint;
    m_host = host;
    m_text->setText(tr("%1 shows a certificate that this computer does not know. That is usual for "
                       "a server of your own. This is its fingerprint:")
                        .arg(host));
    m_shown->setText(shownFingerprint(fingerprint));
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

#include "client/ui/start/start_page.h"

#include "client/theme/icons.h"
#include "client/theme/mood_theme.h"
#include "client/ui/start/certificate_card.h"
#include "client/ui/start/sign_in_card.h"
#include "client/ui/start/sign_up_card.h"
#include "client/ui/widgets/layouts.h"
#include "client/ui/widgets/plain_label.h"

#include <QScrollArea>

namespace chatoyant::client {

using namespace Qt::StringLiterals;

StartPage::StartPage(const UiContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_brand(new QWidget(this))
    , m_cards(new QWidget(this))
    , m_signIn(new SignInCard(context, m_cards))
    , m_signUp(new SignUpCard(context, m_cards))
    , m_certificate(new CertificateCard(m_cards))
{
    constexpr int logoSide = 64;
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    columnIn(this)->addWidget(scroll);
    auto *page = new QWidget(scroll);
    page->setProperty("kind", u"page"_s);
    scroll->setWidget(page);
    auto *column = columnIn(page, around(space::huge), space::small);
    column->addStretch(2);
    auto *brand = columnIn(m_brand, {0, 0, 0, space::medium}, space::small);
    auto *logo = new QLabel(m_brand);
    logo->setPixmap(Icons::application().pixmap(QSize(logoSide, logoSide), devicePixelRatioF()));
    brand->addWidget(logo, 0, Qt::AlignHCenter);
    brand->addWidget(new PlainLabel(tr("Chatoyant"), TextRole::Display, m_brand), 0,
                     Qt::AlignHCenter);
    auto *line = new PlainLabel(tr("Chat on your own server."), TextRole::Body, m_brand);
    line->setTone(Tone::Weak);
    brand->addWidget(line, 0, Qt::AlignHCenter);
    column->addWidget(m_brand);
    auto *cards = columnIn(m_cards);
    for (QWidget *card : {static_cast<QWidget *>(m_signIn), static_cast<QWidget *>(m_signUp),
                          static_cast<QWidget *>(m_certificate)})
        cards->addWidget(card);
    // Not aligned but between stretches: so the page knows how high the words need to be.
    auto *middle = addRow(column, 0);
    middle->addStretch();
    middle->addWidget(m_cards);
    middle->addStretch();
    showCard(m_signIn);
    column->addStretch(3);
    const auto fit = [this, &theme = context.theme] {
        m_cards->setFixedWidth(qMin(theme.scaled(size::card), 2 * size::card));
    };
    connect(&context.theme, &Theme::changed, this, fit);
    fit();
    connectCards();
}

void StartPage::connectCards()
{
    connect(m_signIn, &SignInCard::signUpWanted, this, [this] {
        showCard(m_signUp);
        m_signUp->begin();
    });
    connect(m_signIn, &SignInCard::offlineWanted, this, &StartPage::offlineWanted);
    connect(m_signUp, &SignUpCard::backWanted, this, [this] { showSignIn(); });
    connect(&m_context.session, &Session::certificateDoubtful, this, &StartPage::onCertificate);
    connect(m_certificate, &CertificateCard::trusted, this,
            [this](const QByteArray &fingerprint, const QString &address) {
                m_context.session.trustCertificate(fingerprint, address);
                settleCertificate(true);
            });
    connect(m_certificate, &CertificateCard::refused, this, [this] { settleCertificate(false); });
    connect(&m_context.session, &Session::failed, this, [this](const Error &error) {
        const QString sentence = Sentences::reason(error);
        m_signIn->showError(sentence);
        m_signUp->showError(sentence);
    });
}

// One at a time, as high as it needs to be.
void StartPage::showCard(QWidget *card)
{
    m_card = card;
    m_brand->show();
    for (QWidget *each : {static_cast<QWidget *>(m_signIn), static_cast<QWidget *>(m_signUp),
                          static_cast<QWidget *>(m_certificate)})
        each->setVisible(each == card);
}

void StartPage::setServer(const QString &server)
{
    m_signIn->setServer(server);
    m_signIn->begin(); // the next empty field
}

void StartPage::showSignIn(const QString &sentence)
{
    showCard(m_signIn);
    m_signIn->begin();
    m_signIn->checkServer(); // what was so at the last start may not be so now
    if (!sentence.isEmpty())
        m_signIn->showError(sentence);
}

void StartPage::setOfflineOffered(bool isOffered)
{
    m_signIn->setOfflineOffered(isOffered);
}

void StartPage::onCertificate(const DoubtfulCertificate &certificate)
{
    if (m_card != m_certificate)
        m_before = m_card;
    m_certificate->setCertificate(certificate);
    showCard(m_certificate);
    m_brand->setVisible(!certificate.isChange()); // that card needs the room, and says no welcome
    m_certificate->begin();
}

void StartPage::settleCertificate(bool isTrusted)
{
    showCard(m_before ? m_before : m_signIn);
    if (isTrusted) {
        m_signIn->showError({});
        m_signIn->checkServer();
        if (m_card == m_signIn)
            m_signIn->takeFocus();
    }
    emit certificateSettled(isTrusted);
}

} // namespace chatoyant::client

#include "client/ui/start/start_page.h"

#include "client/models/account_words.h"
#include "client/theme/icons.h"
#include "client/theme/mood_theme.h"
#include "client/ui/settings/about_dialog.h"
#include "client/ui/settings/proxy_dialog.h"
#include "client/ui/start/certificate_card.h"
#include "client/ui/start/code_card.h"
#include "client/ui/start/invite_card.h"
#include "client/ui/start/language_button.h"
#include "client/ui/start/letter_card.h"
#include "client/ui/start/reset_card.h"
#include "client/ui/start/reset_request_card.h"
#include "client/ui/start/sign_in_card.h"
#include "client/ui/start/sign_up_card.h"
#include "client/ui/start/waiting_link.h"
#include "client/ui/widgets/buttons.h"
#include "client/ui/widgets/dialog.h"
#include "client/ui/widgets/focus_scroll.h"
#include "client/ui/widgets/layouts.h"
#include "client/ui/widgets/plain_label.h"

#include <QKeyEvent>

namespace chatoyant::client {

using namespace Qt::StringLiterals;

StartPage::StartPage(const UiContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_brand(new QWidget(this))
    , m_waiting(new WaitingLink(this))
    , m_cards(new QWidget(this))
    , m_back(textButton(tr("Back to my chats"), "quiet", m_cards))
    , m_signIn(new SignInCard(context, m_cards))
    , m_signUp(new SignUpCard(context, m_cards))
    , m_letter(new LetterCard(context, m_cards))
    , m_code(new CodeCard(context, m_cards))
    , m_request(new ResetRequestCard(context, m_cards))
    , m_reset(new ResetCard(context, m_cards))
    , m_invite(new InviteCard(m_cards))
    , m_certificate(new CertificateCard(m_cards))
{
    auto *scroll = new FocusScroll(this);
    scroll->setProperty("kind", u"page"_s);
    columnIn(this)->addWidget(scroll);
    auto *page = new QWidget(scroll);
    page->setProperty("kind", u"page"_s);
    scroll->setWidget(page);
    auto *column = columnIn(page, around(space::huge), space::small);
    if (context.languages)
        addRow(column, 0)->addWidget(new LanguageButton(*context.languages, page), 0,
                                     Qt::AlignTrailing);
    column->addStretch(2);
    buildBrand();
    column->addWidget(m_brand);
    auto *inside = columnIn(m_cards, {}, space::medium);
    inside->addWidget(m_back, 0, Qt::AlignLeading);
    inside->addWidget(m_waiting);
    const auto all = cards();
    for (QWidget *card : all)
        inside->addWidget(card);
    // Not aligned but between stretches: so the page knows how high the words need to be.
    auto *middle = addRow(column, 0);
    middle->addStretch();
    middle->addWidget(m_cards, 1); // as wide as it may be, less in a narrow window
    middle->addStretch();
    showCard(m_signIn);
    column->addStretch(3);
    buildFoot(column);
    const auto fit = [this, &theme = context.theme] {
        m_cards->setMaximumWidth(qMin(theme.scaled(size::card), 2 * size::card));
    };
    connect(&context.theme, &Theme::changed, this, fit);
    fit();
    connectSignIn();
    connectWays();
    connectLetters();
    connectBack();
}

void StartPage::connectBack()
{
    AccountList &accounts = m_context.accounts;
    connect(m_back, &QPushButton::clicked, this, [&accounts] {
        if (Session *previous = accounts.previous())
            accounts.show(*previous);
    });
    connect(&accounts, &AccountList::changed, this, &StartPage::refreshBack);
    refreshBack();
}

// No shortcut: dialogs before this page have their own use of it.
void StartPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_back->isVisible())
        m_back->click();
    else
        QWidget::keyPressEvent(event);
}

void StartPage::refreshBack()
{
    QList<Session *> others = m_context.accounts.accounts();
    others.removeOne(&m_context.session);
    m_back->setVisible(!others.isEmpty());
}

void StartPage::buildBrand()
{
    constexpr int logoSide = 64;
    auto *brand = columnIn(m_brand, {0, 0, 0, space::medium}, space::small);
    auto *logo = new QLabel(m_brand);
    logo->setPixmap(Icons::application().pixmap(QSize(logoSide, logoSide), devicePixelRatioF()));
    brand->addWidget(logo, 0, Qt::AlignHCenter);
    brand->addWidget(new PlainLabel(tr("Chatoyant"), TextRole::Display, m_brand), 0,
                     Qt::AlignHCenter);
    auto *line = paragraph(tr("Chat on your own server."), TextRole::Body, m_brand);
    line->setTone(Tone::Weak);
    line->setAlignment(Qt::AlignCenter);
    brand->addWidget(line);
}

// What one may need before there are settings.
void StartPage::buildFoot(QBoxLayout *column)
{
    auto *foot = new QWidget(this);
    auto *flow = new FlowRow(space::small, foot);
    auto *row = addRow(column, 0);
    row->addStretch();
    row->addWidget(foot);
    row->addStretch();
    if (m_context.proxy) {
        auto *proxy = textButton(tr("Proxy settings"), "quiet", foot);
        connect(proxy, &QPushButton::clicked, this,
                [this] { (new ProxyDialog(m_context, this))->open(); });
        flow->addWidget(proxy);
    }
    auto *about = textButton(tr("About"), "quiet", foot);
    connect(about, &QPushButton::clicked, this,
            [this] { (new AboutDialog(m_context, this))->open(); });
    flow->addWidget(about);
}

void StartPage::goOnFrom(const StartPage &before)
{
    m_signIn->goOnFrom(*before.m_signIn);
}

QList<QWidget *> StartPage::cards() const
{
    return {m_signIn, m_signUp, m_letter, m_code, m_request, m_reset, m_invite, m_certificate};
}

void StartPage::connectSignIn()
{
    connect(m_signIn, &SignInCard::signUpWanted, this, [this] {
        showCard(m_signUp);
        m_signUp->begin(m_context.session.server());
    });
    connect(m_signIn, &SignInCard::inviteWanted, this, [this] {
        showCard(m_invite);
        m_invite->begin();
    });
    connect(m_signIn, &SignInCard::linkPasted, this, &StartPage::join);
    connect(m_signIn, &SignInCard::chatLinkPasted, this, &StartPage::chatLinkOpened);
    connect(m_waiting, &WaitingLink::dropped, this, [this] { emit chatLinkOpened({}); });
    connect(&m_context.session, &Session::signedIn, m_waiting, &QWidget::hide);
    connect(m_signIn, &SignInCard::offlineWanted, this, &StartPage::offlineWanted);
    connect(&m_context.session, &Session::signedIn, this, [this] {
        if (m_card == m_signUp || m_card == m_letter)
            emit accountMade();
    });
    connect(&m_context.session, &Session::failed, this, &StartPage::onFailed);
    connect(&m_context.session, &Session::alreadyElsewhere, this, &StartPage::onAlreadyIn);
}

void StartPage::connectWays()
{
    connect(m_code, &CodeCard::submitted, m_signIn, &SignInCard::submitWith);
    connect(m_reset, &ResetCard::done, this, [this](const QString &name, const QString &password) {
        showCard(m_signIn);
        m_signIn->enter(name, password);
    });
    connect(m_invite, &InviteCard::accepted, this, &StartPage::join);
    connect(m_invite, &InviteCard::chatLinkAccepted, this, &StartPage::chatLinkOpened);
    const auto back = [this] { showSignIn(); };
    connect(m_signUp, &SignUpCard::backWanted, this, back);
    connect(m_code, &CodeCard::backWanted, this, back);
    connect(m_reset, &ResetCard::backWanted, this, back);
    connect(m_invite, &InviteCard::backWanted, this, back);
    connect(&m_context.session, &Session::certificateDoubtful, this, &StartPage::onCertificate);
    connect(m_certificate, &CertificateCard::trusted, this,
            [this](const QByteArray &fingerprint, const QString &address) {
                m_context.session.trustCertificate(fingerprint, address);
                settleCertificate(true);
            });
    connect(m_certificate, &CertificateCard::refused, this, [this] { settleCertificate(false); });
}

void StartPage::connectLetters()
{
    connect(&m_context.session, &Session::letterSent, this, &StartPage::onLetterSent);
    connect(m_signUp, &SignUpCard::codeWanted, this, [this] {
        showCard(m_letter);
        m_letter->begin({});
    });
    connect(m_letter, &LetterCard::formWanted, this, [this] { showCard(m_signUp); });
    connect(m_letter, &LetterCard::backWanted, this, [this] { showSignIn(); });
    connect(m_signIn, &SignInCard::resetWanted, this, &StartPage::onForgotten);
    connect(m_request, &ResetRequestCard::backWanted, this, [this] { showSignIn(); });
    connect(m_request, &ResetRequestCard::codeWanted, this, [this] { enterResetCode({}); });
    connect(m_request, &ResetRequestCard::requested, this, &StartPage::enterResetCode);
}

void StartPage::onLetterSent()
{
    m_signUp->release();
    showCard(m_letter);
    m_letter->begin(m_signUp->email());
}

void StartPage::onForgotten()
{
    const QString server = m_context.session.server();
    if (!m_signIn->hasMail()) {
        showCard(m_reset);
        return m_reset->begin(server, m_signIn->contact());
    }
    showCard(m_request);
    m_request->begin(server, m_signIn->login());
}

void StartPage::enterResetCode(const QString &email)
{
    showCard(m_reset);
    m_reset->beginWithLetter(m_context.session.server(), email);
}

bool StartPage::follow(const QString &link)
{
    if (const auto chat = readChatLink(link)) {
        wait(*chat);
        return false;
    }
    if (const auto invitation = readJoinLink(link))
        join(*invitation);
    else
        showSignIn(tr("The link that was opened is no invitation and leads to no chat. Ask for a "
                      "new one."));
    return true;
}

void StartPage::wait(const JoinLink &link)
{
    m_signIn->showLink(link);
    m_waiting->showServer(link.server);
    showSignIn();
    (void)m_context.session.expectCertificate(link); // another one than is trusted takes the page
}

void StartPage::join(const JoinLink &link)
{
    m_signIn->showLink(link);
    if (!m_context.session.expectCertificate(link))
        return;
    if (const auto set = m_context.session.setServer(link.server); !set)
        return showSignIn(Sentences::reason(set.error()));
    showCard(m_signUp);
    m_signUp->begin(link.server, link.code);
}

void StartPage::onAlreadyIn(UserId user)
{
    showSignIn();
    Session *account = m_context.accounts.accountOf(user);
    if (!account)
        return;
    //: One of the person's accounts: name and server.
    offer(tr("You have this account here already"),
          tr("%1 is one of your accounts in this window. Nothing was added.")
              .arg(AccountWords::title(*account)),
          tr("Show it"), this, [this, user] {
              if (Session *wanted = m_context.accounts.accountOf(user))
                  m_context.accounts.show(*wanted);
          });
}

// Each card says what went wrong with it; what is about the password goes back to where that is.
void StartPage::onFailed(const Error &error)
{
    const QWidget *asking = m_card == m_certificate ? m_before : m_card;
    const bool isAboutPassword =
        error.reason == Reason::BadCredentials || error.reason == Reason::AccountSuspended;
    if (asking == m_signUp)
        return m_signUp->showFailure(error);
    if (asking == m_letter)
        return m_letter->showFailure(error);
    if (asking == m_code && !isAboutPassword)
        return m_code->showFailure(error);
    if (error.reason == Reason::CodeNeeded) {
        m_signIn->release();
        showCard(m_code);
        return m_code->begin(m_signIn->login());
    }
    if (asking == m_code)
        showCard(m_signIn);
    m_signIn->showFailure(error);
}

// One at a time, as high as it needs to be.
void StartPage::showCard(QWidget *card)
{
    m_card = card;
    m_brand->setVisible(card != m_signUp); // which is long
    const auto all = cards();
    for (QWidget *each : all)
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

void StartPage::takeFocus()
{
    if (m_card == m_signIn)
        m_signIn->takeFocus();
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
    const bool isMismatch = m_certificate->isMismatch(); // nothing goes on there
    showCard(m_before && !isMismatch ? m_before : m_signIn);
    if (isMismatch)
        m_signIn->showError(tr("Nothing was sent to that server."));
    if (isTrusted) {
        m_signIn->showError({});
        m_signIn->checkServer();
        m_signUp->checkServer();
    }
    if (m_card == m_signIn)
        m_signIn->takeFocus();
    emit certificateSettled(isTrusted);
}

} // namespace chatoyant::client

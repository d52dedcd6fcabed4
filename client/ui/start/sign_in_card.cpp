#include "client/ui/start/sign_in_card.h"

#include "client/ui/start/server_field.h"
#include "client/ui/start/server_line.h"
#include "client/ui/start/server_words.h"
#include "client/ui/widgets/alert_box.h"
#include "client/ui/widgets/buttons.h"
#include "client/ui/widgets/fields.h"
#include "client/ui/widgets/layouts.h"
#include "client/ui/widgets/submission.h"

#include <QCheckBox>
#include <QSysInfo>

namespace chatoyant::client {

using namespace Qt::StringLiterals;

SignInCard::SignInCard(const UiContext &context, QWidget *parent)
    : QFrame(parent)
    , m_context(context)
    , m_server(new ServerField(context, this))
    , m_state(new ServerLine(context, this))
    , m_login(new QLineEdit(this))
    , m_password(new PasswordField(context.theme, this))
    , m_caps(new PlainLabel(tr("Caps Lock seems to be on."), TextRole::Meta, this))
    , m_remember(new QCheckBox(tr("Keep me signed in"), this))
    , m_keychain(paragraph({}, TextRole::Meta, this))
    , m_alert(new AlertBox(this))
    , m_signIn(textButton(tr("Sign in"), "primary", this))
    , m_submission(new Submission(m_signIn, context.session.environment()))
    , m_reset(textButton(tr("Forgot password?"), "quiet", this))
    , m_signUp(textButton(tr("Create account"), "quiet", this))
    , m_closed(paragraph({}, TextRole::Meta, this))
    , m_invite(textButton(tr("Use an invitation link"), "quiet", this))
    , m_offline(textButton(tr("Work offline with saved history"), "quiet", this))
{
    setProperty("kind", u"card"_s);
    m_submission->setWords(tr("Sign in"), tr("Signing in…"));
    auto *column = columnIn(this, around(space::huge), space::tiny);
    buildFields(column);
    buildButtons(column);
    connectFields();
    connectButtons();
    // Whoever came in, by this card or not, is who comes back.
    connect(&context.session, &Session::signedIn, m_login,
            [this] { m_login->setText(m_context.session.lastLogin()); });
    connect(&context.session, &Session::signedIn, m_server,
            [this] { m_server->remember(m_context.session.server()); });
    connect(&context.session, &Session::signedOut, this, [this](SignOutReason, const Error &why) {
        if (why.reason == Reason::AccountDeleted)
            m_login->clear(); // nobody of that name is there
    });
    refresh();
}

void SignInCard::buildFields(QBoxLayout *column)
{
    m_server->setPlaceholderText(u"chat.example.org"_s);
    addField(column, tr("&Server"), m_server);
    column->addWidget(m_state);
    column->addSpacing(space::small);
    addField(column, tr("&User name or e-mail"), m_login);
    column->addSpacing(space::small);
    addField(column, tr("&Password"), m_password);
    m_caps->setTone(Tone::Warning);
    m_caps->hide();
    column->addWidget(m_caps);
    column->addSpacing(space::tiny);
    m_remember->setChecked(true);
    column->addWidget(m_remember);
    m_keychain->setTone(Tone::Weak);
    column->addWidget(m_keychain);
}

void SignInCard::buildButtons(QBoxLayout *column)
{
    column->addSpacing(space::small);
    column->addWidget(m_alert);
    column->addSpacing(space::small);
    column->addWidget(m_signIn);
    column->addSpacing(space::tiny);
    for (QPushButton *way : {m_reset, m_signUp, m_invite})
        column->addWidget(way, 0, Qt::AlignHCenter);
    m_closed->setTone(Tone::Weak);
    m_closed->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_closed->hide();
    column->addWidget(m_closed);
    column->addWidget(m_offline, 0, Qt::AlignHCenter);
    m_offline->hide();
}

void SignInCard::connectFields()
{
    m_checkTimer.setSingleShot(true);
    m_checkTimer.setInterval(motion::typingDelay);
    connect(&m_checkTimer, &QTimer::timeout, this, &SignInCard::checkServer);
    connect(m_server, &QLineEdit::textChanged, this, &SignInCard::onServerEdited);
    connect(m_server, &ServerField::chosen, this, &SignInCard::checkServer);
    connect(m_state, &ServerLine::found, this, &SignInCard::onFound);
    connect(m_state, &ServerLine::failed, this, [this] {
        m_isServerGood = false;
        refresh();
    });
    connect(m_login, &QLineEdit::textChanged, this, &SignInCard::refresh);
    connect(m_password, &QLineEdit::textChanged, this, &SignInCard::refresh);
    connect(m_password, &PasswordField::capsLockChanged, m_caps, &QWidget::setVisible);
    for (QLineEdit *field :
         {static_cast<QLineEdit *>(m_server), m_login, static_cast<QLineEdit *>(m_password)})
        connect(field, &QLineEdit::returnPressed, this, &SignInCard::submit);
}

void SignInCard::connectButtons()
{
    connect(m_signIn, &QPushButton::clicked, this, &SignInCard::submit);
    connect(m_submission, &Submission::waited, this, [this] { showError({}); });
    connect(m_signUp, &QPushButton::clicked, this, [this] { leaveTo(&SignInCard::signUpWanted); });
    connect(m_reset, &QPushButton::clicked, this, [this] { leaveTo(&SignInCard::resetWanted); });
    connect(m_invite, &QPushButton::clicked, this, &SignInCard::inviteWanted);
    connect(m_offline, &QPushButton::clicked, this, &SignInCard::offlineWanted);
}

// What follows is about this server.
void SignInCard::leaveTo(void (SignInCard::*where)())
{
    if (const auto set = m_context.session.setServer(server()); !set)
        return showError(Sentences::reason(set.error()));
    emit(this->*where)();
}

void SignInCard::askKeychain()
{
    m_keychain->setText(tr("Looking for this system's keyring…"));
    m_context.session.canRemember(
        this, [this](const Result<bool> &answer) { showKeychain(answer && *answer); });
}

void SignInCard::showKeychain(bool isThere)
{
    const bool wasThere = m_remember->isEnabled();
    m_keychain->setText(isThere ? tr("Kept in this system's keyring.")
                                : tr("No keyring answers on this system: you stay signed in until "
                                     "you close the program, and are asked for your password at "
                                     "each start."));
    m_remember->setEnabled(isThere);
    if (isThere != wasThere)
        m_remember->setChecked(isThere);
    m_remember->setAccessibleDescription(m_keychain->text());
}

void SignInCard::setServer(const QString &server)
{
    m_server->setText(server);
    checkServer();
}

void SignInCard::goOnFrom(const SignInCard &before)
{
    m_login->setText(before.m_login->text());
    m_password->setText(before.m_password->text());
    m_remember->setChecked(before.m_remember->isChecked());
    setServer(before.server());
}

void SignInCard::showLink(const JoinLink &link)
{
    m_server->setText(link.server);
    m_checkTimer.stop();
    m_state->look({});
}

QString SignInCard::server() const
{
    return m_server->text().trimmed();
}

QString SignInCard::login() const
{
    return m_login->text().trimmed();
}

void SignInCard::begin()
{
    m_submission->end();
    if (m_server->text().isEmpty())
        m_server->setText(m_context.session.server());
    if (m_login->text().isEmpty())
        m_login->setText(m_context.session.lastLogin());
    m_password->clear();
    showError({});
    takeFocus();
    askKeychain();
    refresh();
}

void SignInCard::takeFocus()
{
    QWidget *first = m_server->text().isEmpty()  ? static_cast<QWidget *>(m_server)
                     : m_login->text().isEmpty() ? static_cast<QWidget *>(m_login)
                                                 : m_password;
    first->setFocus();
}

void SignInCard::onServerEdited()
{
    m_isServerGood = false;
    if (const auto link = readJoinLink(m_server->text())) {
        m_server->setText(link->server);
        m_checkTimer.stop();
        emit linkPasted(*link);
        return;
    }
    if (readChatLink(m_server->text()))
        return emit chatLinkPasted(m_server->text());
    m_checkTimer.start();
    refresh();
}

void SignInCard::checkServer()
{
    m_checkTimer.stop();
    m_state->look(server());
}

void SignInCard::onFound(const ServerCheck &check)
{
    m_isServerGood = true;
    m_hasMail = check.info.features.contains("mail"_L1);
    m_contact = check.info.contact;
    m_closed->setText(ServerWords::closed(m_contact));
    m_signUp->setVisible(check.info.signup != SignupPolicy::Closed);
    m_closed->setVisible(check.info.signup == SignupPolicy::Closed);
    refresh();
}

void SignInCard::showError(const QString &sentence)
{
    m_alert->say(sentence);
    refresh();
}

void SignInCard::showFailure(const Error &error)
{
    if (m_submission->isBusy() && error.reason != Reason::RateLimited) {
        m_password->setFocus();
        m_password->selectAll(); // the next letter begins anew
    }
    m_submission->refuse(error);
    showError(Sentences::reason(error));
}

void SignInCard::release()
{
    m_submission->end();
}

void SignInCard::setOfflineOffered(bool isOffered)
{
    m_offline->setVisible(isOffered);
}

void SignInCard::submit()
{
    if (m_signIn->isEnabled())
        submitWith({});
}

void SignInCard::enter(const QString &login, const QString &password)
{
    m_login->setText(login);
    m_password->setText(password);
    submit();
}

void SignInCard::submitWith(const QString &code)
{
    showError({});
    if (const auto set = m_context.session.setServer(server()); !set)
        return showError(Sentences::reason(set.error()));
    m_submission->begin();
    Credentials credentials;
    credentials.login = login();
    credentials.password = m_password->text();
    credentials.device = QSysInfo::prettyProductName();
    credentials.code = code;
    m_context.session.signIn(credentials, m_remember->isChecked());
}

void SignInCard::refresh()
{
    m_submission->setReady(!server().isEmpty() && !login().isEmpty() &&
                           !m_password->text().isEmpty());
    m_signUp->setEnabled(m_isServerGood);
    m_reset->setEnabled(m_isServerGood);
}

} // namespace chatoyant::client

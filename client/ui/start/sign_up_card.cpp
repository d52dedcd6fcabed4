#include "client/ui/start/sign_up_card.h"

#include "client/ui/start/server_line.h"
#include "client/ui/start/server_words.h"
#include "client/ui/start/terms_line.h"
#include "client/ui/widgets/alert_box.h"
#include "client/ui/widgets/buttons.h"
#include "client/ui/widgets/layouts.h"
#include "client/ui/widgets/new_password.h"
#include "client/ui/widgets/submission.h"
#include "common/base/limits.h"

#include <QSysInfo>

namespace chatoyant::client {

SignUpCard::SignUpCard(const UiContext &context, QWidget *parent)
    : QFrame(parent)
    , m_context(context)
    , m_address(paragraph({}, TextRole::Ui, this))
    , m_state(new ServerLine(context, this))
    , m_closed(paragraph({}, TextRole::Ui, this))
    , m_form(new QWidget(this))
    , m_inviteBox(new QWidget(m_form))
    , m_invite(new QLineEdit(m_inviteBox))
    , m_inviteHint(paragraph({}, TextRole::Meta, m_inviteBox))
    , m_username(new QLineEdit(m_form))
    , m_usernameHint(paragraph({}, TextRole::Meta, m_form))
    , m_name(new QLineEdit(m_form))
    , m_email(new QLineEdit(m_form))
    , m_emailHint(paragraph({}, TextRole::Meta, m_form))
    , m_password(new NewPassword(context.theme, m_form))
    , m_terms(new TermsLine(m_form))
    , m_alert(new AlertBox(m_form))
    , m_create(textButton(tr("Create account"), "primary", m_form))
    , m_submission(new Submission(m_create, context.session.environment()))
    , m_code(textButton(tr("I have a code from a letter"), "quiet", this))
{
    setProperty("kind", QStringLiteral("card"));
    m_submission->setWords(tr("Create account"), tr("Creating the account…"));
    auto *column = columnIn(this, around(space::huge), space::tiny);
    column->addWidget(new PlainLabel(tr("Create account"), TextRole::Title, this));
    m_address->setTone(Tone::Weak);
    column->addWidget(m_address);
    column->addWidget(m_state);
    m_closed->setContentsMargins(0, space::small, 0, 0);
    m_closed->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    column->addWidget(m_closed);
    column->addSpacing(space::small);
    column->addWidget(m_form);
    auto *inside = columnIn(m_form, {}, space::tiny);
    buildFields(inside);
    buildButtons(inside);
    column->addWidget(m_code, 0, Qt::AlignHCenter);
    connect(m_code, &QPushButton::clicked, this, &SignUpCard::codeWanted);
    auto *back = textButton(tr("I have an account already"), "quiet", this);
    column->addWidget(back, 0, Qt::AlignHCenter);
    connect(back, &QPushButton::clicked, this, &SignUpCard::backWanted);
    connectFields();
    begin({});
}

void SignUpCard::buildFields(QBoxLayout *column)
{
    m_invite->setMaxLength(limits::codeLength);
    m_username->setMaxLength(limits::usernameMaximum);
    m_name->setMaxLength(limits::displayNameLength);
    m_email->setMaxLength(limits::emailLength);
    addHinted(columnIn(m_inviteBox, {}, space::tiny), tr("&Invitation code"), m_invite,
              m_inviteHint);
    column->addWidget(m_inviteBox);
    addHinted(column, tr("&User name"), m_username, m_usernameHint);
    addHinted(column, tr("&Name that others see (optional)"), m_name, nullptr);
    m_emailLabel = addHinted(column, tr("&E-mail (optional)"), m_email, m_emailHint);
    addField(column, tr("&Password"), m_password->field(), m_password);
}

void SignUpCard::buildButtons(QBoxLayout *column)
{
    column->addWidget(m_terms);
    column->addSpacing(space::small);
    column->addWidget(m_alert);
    column->addSpacing(space::small);
    column->addWidget(m_create);
}

PlainLabel *
SignUpCard::addHinted(QBoxLayout *column, const QString &text, QLineEdit *field, PlainLabel *hint)
{
    PlainLabel *label = addField(column, text, field);
    if (hint)
        column->addWidget(hint);
    column->addSpacing(space::small);
    connect(field, &QLineEdit::returnPressed, this, &SignUpCard::submit);
    return label;
}

void SignUpCard::connectFields()
{
    m_nameTimer.setSingleShot(true);
    m_nameTimer.setInterval(motion::typingDelay);
    connect(&m_nameTimer, &QTimer::timeout, this, &SignUpCard::checkName);
    connect(m_state, &ServerLine::found, this, &SignUpCard::onFound);
    connect(m_submission, &Submission::waited, this, [this] { m_alert->say({}); });
    connect(m_username, &QLineEdit::textChanged, this, [this] {
        m_isNameFree = false;
        m_password->setUsername(m_username->text().trimmed());
        m_nameTimer.start();
        refresh();
    });
    connect(m_invite, &QLineEdit::textChanged, this, [this] {
        say(m_inviteHint, m_invite, {});
        refresh();
    });
    connect(m_email, &QLineEdit::textChanged, this, [this] {
        showEmailRule();
        refresh();
    });
    connect(m_password, &NewPassword::changed, this, &SignUpCard::refresh);
    connect(m_password, &NewPassword::returnPressed, this, &SignUpCard::submit);
    connect(m_create, &QPushButton::clicked, this, &SignUpCard::submit);
}

void SignUpCard::begin(const QString &server, const QString &invite)
{
    m_submission->end();
    m_server = server;
    m_hasMail = false;
    m_isEmailNeeded = false;
    m_policy = invite.isEmpty() ? SignupPolicy::Open : SignupPolicy::Invite;
    //: A server's address.
    m_address->setText(tr("On %1").arg(isolated(server)));
    m_address->setVisible(!server.isEmpty());
    m_invite->setText(invite);
    m_inviteBox->setVisible(!invite.isEmpty());
    m_form->show();
    m_closed->hide();
    m_terms->setAddress({});
    showNameRule();
    say(m_inviteHint, m_invite, {});
    showEmailRule();
    m_code->hide();
    m_alert->say({});
    m_username->setFocus();
    checkServer();
    refresh();
}

void SignUpCard::release()
{
    m_submission->end();
}

QString SignUpCard::email() const
{
    return m_email->text().trimmed();
}

void SignUpCard::checkServer()
{
    m_state->look(m_server);
}

// An invitation opens the door where it would be shut, and is of use nowhere else.
void SignUpCard::onFound(const ServerCheck &check)
{
    m_policy = check.info.signup;
    m_hasMail = check.info.features.contains(QStringLiteral("mail"));
    m_isEmailNeeded = check.info.features.contains(QStringLiteral("emailNeeded"));
    const bool isClosed = m_policy == SignupPolicy::Closed;
    m_form->setVisible(!isClosed);
    m_closed->setText(ServerWords::closed(check.info.contact));
    m_closed->setVisible(isClosed);
    m_terms->setAddress(check.info.termsUrl);
    m_inviteBox->setVisible(m_policy == SignupPolicy::Invite);
    if (m_policy == SignupPolicy::Invite && m_invite->text().isEmpty() &&
        m_username->text().isEmpty())
        m_invite->setFocus();
    m_code->setVisible(m_isEmailNeeded && !isClosed);
    showEmailRule();
    refresh();
}

void SignUpCard::showNameRule()
{
    m_usernameHint->setTone(Tone::Weak);
    m_usernameHint->setText(
        tr("3 to 32 letters a–z, digits, dot, dash or underscore, beginning with a letter."));
    setInvalid(m_username, {});
}

void SignUpCard::showEmailRule()
{
    const QString label = m_isEmailNeeded ? tr("&E-mail") : tr("&E-mail (optional)");
    const QString rule =
        m_isEmailNeeded ? tr("A letter with a code goes there; the code makes the account.")
        : m_hasMail     ? tr("A letter there lets you in again if you forget your password.")
                        : QString();
    m_emailLabel->setText(label);
    m_email->setAccessibleName(withoutMnemonic(label));
    m_emailHint->setTone(Tone::Weak);
    m_emailHint->setText(rule);
    m_emailHint->setVisible(!rule.isEmpty());
    setInvalid(m_email, {});
}

// An empty sentence: all is well.
void SignUpCard::say(PlainLabel *hint, QLineEdit *field, const QString &why)
{
    hint->setTone(Tone::Danger);
    hint->setText(why);
    hint->setVisible(!why.isEmpty());
    setInvalid(field, why);
    if (why.isEmpty())
        return;
    field->setFocus();
    field->selectAll();
}

void SignUpCard::showFailure(const Error &error)
{
    const QString why = Sentences::reason(error);
    m_submission->refuse(error);
    switch (error.reason) {
    case Reason::InviteNeeded:
    case Reason::BadInvite:
        m_inviteBox->show();
        return say(m_inviteHint, m_invite, why);
    case Reason::BadUsername:
    case Reason::UsernameTaken:
        m_isNameFree = false;
        say(m_usernameHint, m_username, why);
        return refresh();
    case Reason::BadEmail:
    case Reason::EmailTaken:
        return say(m_emailHint, m_email, why);
    case Reason::WeakPassword:
        return m_password->refuse(why);
    default:
        m_alert->say(why);
    }
}

void SignUpCard::checkName()
{
    const QString name = m_username->text().trimmed();
    if (name.isEmpty())
        return showNameRule();
    m_context.session.usernameAvailable(name, this, [this, name](const Result<bool> &answer) {
        if (name == m_username->text().trimmed())
            showNameAnswer(name, answer);
    });
}

void SignUpCard::showNameAnswer(const QString &name, const Result<bool> &answer)
{
    m_isNameFree = answer && *answer;
    //: %1 is a user name.
    const QString why = answer ? tr("%1 is taken. Try another one.").arg(isolated(name))
                               : Sentences::reason(answer.error());
    m_usernameHint->setTone(m_isNameFree ? Tone::Success : Tone::Danger);
    //: %1 is a user name.
    m_usernameHint->setText(m_isNameFree ? tr("%1 is free.").arg(isolated(name)) : why);
    setInvalid(m_username, m_isNameFree ? QString() : why);
    refresh();
}

void SignUpCard::submit()
{
    if (!m_create->isEnabled())
        return;
    m_alert->say({});
    m_submission->begin();
    const QString username = m_username->text().trimmed();
    const QString name = m_name->text().trimmed();
    Credentials credentials;
    credentials.login = username;
    credentials.password = m_password->text();
    credentials.displayName = name.isEmpty() ? username : name;
    credentials.email = email();
    credentials.device = QSysInfo::prettyProductName();
    credentials.invite = m_policy == SignupPolicy::Invite ? m_invite->text().trimmed() : QString();
    m_context.session.signUp(credentials);
}

void SignUpCard::refresh()
{
    const bool isInvited =
        m_policy != SignupPolicy::Invite || !m_invite->text().trimmed().isEmpty();
    const bool hasEmail = !m_isEmailNeeded || !email().isEmpty();
    m_submission->setReady(m_isNameFree && isInvited && hasEmail && m_password->isLongEnough());
}

} // namespace chatoyant::client

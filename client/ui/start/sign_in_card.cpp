#include "client/ui/start/sign_in_card.h"

#include "client/ui/widgets/buttons.h"
#include "client/ui/widgets/fields.h"
#include "client/ui/widgets/layouts.h"
#include "client/ui/widgets/plain_label.h"

#include <QAccessible>
#include <QCheckBox>
#include <QSysInfo>

namespace chatoyant::client {

using namespace Qt::StringLiterals;

namespace {

void addField(QBoxLayout *column, const QString &text, QLineEdit *field, QWidget *parent)
{
    auto *label = new PlainLabel(text, TextRole::UiStrong, parent);
    label->setBuddy(field);
    QString name = text;
    field->setAccessibleName(name.remove(u'&'));
    column->addWidget(label);
    column->addWidget(field);
}

} // namespace

SignInCard::SignInCard(const UiContext &context, QWidget *parent)
    : QFrame(parent)
    , m_context(context)
    , m_server(new QLineEdit(this))
    , m_stateIcon(new QLabel(this))
    , m_state(paragraph({}, TextRole::Meta, this))
    , m_login(new QLineEdit(this))
    , m_password(new PasswordField(context.theme, this))
    , m_caps(new PlainLabel(tr("Caps Lock seems to be on."), TextRole::Meta, this))
    , m_remember(new QCheckBox(tr("Keep me signed in"), this))
    , m_keychain(paragraph({}, TextRole::Meta, this))
    , m_alert(framed("alert", this))
    , m_error(paragraph({}, TextRole::Ui, m_alert))
    , m_signIn(textButton(tr("Sign in"), "primary", this))
    , m_signUp(textButton(tr("Create account"), "quiet", this))
    , m_offline(textButton(tr("Work offline with saved history"), "quiet", this))
{
    setProperty("kind", u"card"_s);
    auto *column = columnIn(this, around(space::huge), space::tiny);
    buildFields(column);
    buildButtons(column);
    m_checkTimer.setSingleShot(true);
    m_checkTimer.setInterval(motion::typingDelay);
    connect(&m_checkTimer, &QTimer::timeout, this, &SignInCard::checkServer);
    connect(m_server, &QLineEdit::textChanged, this, [this] {
        m_isServerGood = false;
        m_checkTimer.start();
        refresh();
    });
    connect(m_login, &QLineEdit::textChanged, this, &SignInCard::refresh);
    connect(m_password, &QLineEdit::textChanged, this, &SignInCard::refresh);
    connect(m_password, &PasswordField::capsLockChanged, m_caps, &QWidget::setVisible);
    for (QLineEdit *field : {m_server, m_login, static_cast<QLineEdit *>(m_password)})
        connect(field, &QLineEdit::returnPressed, this, &SignInCard::submit);
    connect(m_signIn, &QPushButton::clicked, this, &SignInCard::submit);
    connect(m_signUp, &QPushButton::clicked, this, [this] {
        if (m_context.session.setServer(m_server->text().trimmed()))
            emit signUpWanted();
    });
    connect(m_offline, &QPushButton::clicked, this, &SignInCard::offlineWanted);
    // Whoever came in, by this card or not, is who comes back.
    connect(&context.session, &Session::signedIn, m_login,
            [this] { m_login->setText(m_context.session.lastLogin()); });
    showState({}, {}, Tone::Weak);
    refresh();
}

void SignInCard::buildFields(QBoxLayout *column)
{
    m_server->setPlaceholderText(u"chat.example.org"_s);
    addField(column, tr("&Server"), m_server, this);
    auto *state = addRow(column, space::tiny + 2);
    // Both begin at the top: the icon beside the first line, however many follow.
    m_state->setAlignment(Qt::AlignLeading | Qt::AlignTop);
    state->addWidget(m_stateIcon, 0, Qt::AlignTop);
    state->addWidget(m_state, 1);
    column->addSpacing(space::small);
    addField(column, tr("&User name or e-mail"), m_login, this);
    column->addSpacing(space::small);
    addField(column, tr("&Password"), m_password, this);
    m_caps->setTone(Tone::Warning);
    m_caps->hide();
    column->addWidget(m_caps);
    column->addSpacing(space::tiny);
    m_remember->setChecked(true);
    column->addWidget(m_remember);
    m_keychain->setTone(Tone::Weak);
    column->addWidget(m_keychain);
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

void SignInCard::buildButtons(QBoxLayout *column)
{
    columnIn(m_alert, around(space::small))->addWidget(m_error);
    m_error->setTone(Tone::Danger);
    m_alert->hide();
    column->addSpacing(space::small);
    column->addWidget(m_alert);
    column->addSpacing(space::small);
    column->addWidget(m_signIn);
    column->addSpacing(space::tiny);
    column->addWidget(m_signUp, 0, Qt::AlignHCenter);
    column->addWidget(m_offline, 0, Qt::AlignHCenter);
    m_offline->hide();
}

void SignInCard::setServer(const QString &server)
{
    m_server->setText(server);
    checkServer();
}

void SignInCard::begin()
{
    m_isBusy = false;
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

void SignInCard::checkServer()
{
    const QString server = m_server->text().trimmed();
    m_checkTimer.stop();
    if (server.isEmpty())
        return showState({}, {}, Tone::Weak);
    showState(u"refresh"_s, tr("Looking for the server…"), Tone::Weak);
    m_context.session.probe(server, this, [this, server](const Result<ServerCheck> &check) {
        onChecked(server, check);
    });
}

void SignInCard::onChecked(const QString &server, const Result<ServerCheck> &check)
{
    if (server != m_server->text().trimmed())
        return;
    m_isServerGood = static_cast<bool>(check);
    if (!check) {
        showState(u"warning"_s, Sentences::reason(check.error()), Tone::Danger);
        return refresh();
    }
    const bool isPlain = check->security == LinkSecurity::Plain;
    const QString wire = isPlain ? tr("not encrypted")
                         : check->security == LinkSecurity::TrustedTls
                             ? tr("encrypted, certificate valid")
                             : tr("encrypted, certificate confirmed by you");
    //: Server's name, version, security, answer time.
    showState(isPlain ? u"warning"_s : u"lock"_s,
              tr("%1 · %2 · %3 · %4 ms")
                  .arg(check->info.name, check->info.version, wire)
                  .arg(check->latency.count()),
              isPlain ? Tone::Warning : Tone::Success);
    const bool isOpen = check->info.signup != SignupPolicy::Closed;
    m_signUp->setVisible(isOpen);
    refresh();
}

void SignInCard::showState(const QString &icon, const QString &text, Tone tone)
{
    const Palette &palette = m_context.theme.palette();
    const QColor ink = tone == Tone::Success   ? palette.success
                       : tone == Tone::Warning ? palette.warning
                       : tone == Tone::Danger  ? palette.danger
                                               : palette.text2;
    m_state->setText(text);
    m_state->setTone(tone);
    m_state->setVisible(!text.isEmpty());
    m_stateIcon->setVisible(!text.isEmpty());
    if (icon.isEmpty())
        return;
    const int line = m_state->fontMetrics().height();
    m_stateIcon->setFixedHeight(line);
    m_stateIcon->setPixmap(m_context.theme.icons().pixmap(icon, ink, line, devicePixelRatioF()));
}

void SignInCard::showError(const QString &sentence)
{
    if (std::exchange(m_isBusy, false) && !sentence.isEmpty()) {
        m_password->setFocus();
        m_password->selectAll(); // the next letter begins anew
    }
    m_error->setText(sentence);
    m_alert->setVisible(!sentence.isEmpty());
    if (!sentence.isEmpty()) {
        QAccessibleEvent alert(m_error, QAccessible::Alert);
        QAccessible::updateAccessibility(&alert);
    }
    refresh();
}

void SignInCard::setOfflineOffered(bool isOffered)
{
    m_offline->setVisible(isOffered);
}

void SignInCard::submit()
{
    if (!m_signIn->isEnabled())
        return;
    showError({});
    if (const auto set = m_context.session.setServer(m_server->text().trimmed()); !set)
        return showError(Sentences::reason(set.error()));
    m_isBusy = true;
    refresh();
    m_context.session.signIn(
        {m_login->text().trimmed(), m_password->text(), {}, {}, QSysInfo::prettyProductName()},
        m_remember->isChecked());
}

void SignInCard::refresh()
{
    const bool isComplete = !m_server->text().trimmed().isEmpty() &&
                            !m_login->text().trimmed().isEmpty() && !m_password->text().isEmpty();
    m_signIn->setEnabled(isComplete && !m_isBusy);
    m_signIn->setText(m_isBusy ? tr("Signing in…") : tr("Sign in"));
    m_signUp->setEnabled(m_isServerGood);
}

} // namespace chatoyant::client

#include "client/ui/settings/security_page.h"

#include "client/ui/lock/lock_row.h"
#include "client/ui/settings/email_row.h"
#include "client/ui/settings/factor_dialog.h"
#include "client/ui/settings/password_dialog.h"
#include "client/ui/settings/proof_dialog.h"
#include "client/ui/settings/setting_row.h"
#include "client/ui/widgets/buttons.h"
#include "client/ui/widgets/layouts.h"

#include <QShowEvent>

namespace chatoyant::client {

SecurityPage::SecurityPage(const UiContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_email(new EmailRow(context, this))
    , m_factor(new SettingRow(tr("Second factor"), context.theme, this))
    , m_factorButton(m_factor->addButton(tr("Set up…"), ""))
{
    auto *column = columnIn(this, {}, space::tiny);
    //: User name and server.
    auto *who = paragraph(
        tr("@%1 on %2")
            .arg(isolated(context.session.me().username), isolated(context.session.server())),
        TextRole::Ui, this);
    who->setTone(Tone::Weak);
    column->addWidget(who);
    column->addSpacing(space::small);
    auto *password = new SettingRow(tr("Password"), context.theme, this);
    password->setText(tr("At least 8 characters, and nobody else's business."));
    column->addWidget(password);
    column->addWidget(framed("line", this));
    column->addWidget(m_email);
    column->addWidget(framed("line", this));
    column->addWidget(m_factor);
    column->addWidget(framed("line", this));
    auto *lock = new LockRow(context, this);
    column->addWidget(lock);
    column->addWidget(framed("line", this));
    connect(lock, &LockRow::noted, this, &SecurityPage::noted);
    addSignOut(column);
    column->addStretch();
    connect(password->addButton(tr("Change…"), ""), &QPushButton::clicked, this,
            &SecurityPage::changePassword);
    connect(m_factorButton, &QPushButton::clicked, this, &SecurityPage::pressFactor);
    connect(m_email, &EmailRow::noted, this, &SecurityPage::noted);
    connect(&context.session, &Session::connectionChanged, this, [this](const auto &state) {
        if (state.phase == ConnectionState::Phase::Online && isVisible())
            load();
    });
    m_factorButton->setEnabled(false);
}

void SecurityPage::addSignOut(QBoxLayout *column)
{
    column->addSpacing(space::medium);
    auto *row = addFlow(column);
    auto *out = textButton(tr("Sign out"), "", this);
    auto *forget = textButton(tr("Sign out and forget the history"), "danger", this);
    row->addWidget(out);
    row->addWidget(forget);
    connect(out, &QPushButton::clicked, this, [this] { emit signOutWanted(false); });
    connect(forget, &QPushButton::clicked, this, [this] { emit signOutWanted(true); });
}

void SecurityPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (!event->spontaneous())
        load();
}

void SecurityPage::load()
{
    m_email->load();
    loadFactor();
}

void SecurityPage::loadFactor()
{
    if (!m_state)
        m_factor->setText(tr("Asking the server…"));
    m_context.session.account().factor(
        this, [this](const Result<FactorState> &factor) { onFactor(factor); });
}

void SecurityPage::onFactor(const Result<FactorState> &factor)
{
    m_state = factor ? std::optional(*factor) : std::nullopt;
    m_factorButton->setEnabled(true);
    if (!factor) {
        m_factor->setText(Sentences::reason(factor.error()), Tone::Danger);
        m_factorButton->setText(tr("Try again"));
    } else if (factor->isOn) {
        const bool isShort = factor->recoveryCodes <= 2;
        m_factor->setText(tr("On. %n recovery code(s) left.", nullptr, factor->recoveryCodes),
                          isShort ? Tone::Warning : Tone::Success);
        m_factorButton->setText(tr("Turn off…"));
    } else {
        m_factor->setText(tr("Off. With it, signing in asks for a code from your telephone beside "
                             "the password."));
        m_factorButton->setText(tr("Set up…"));
    }
    //: For screen readers; %1 is what the button does: "Turn off…".
    m_factorButton->setAccessibleName(tr("Second factor: %1").arg(m_factorButton->text()));
}

void SecurityPage::changePassword()
{
    auto *dialog = new PasswordDialog(m_context, this);
    connect(dialog, &PasswordDialog::changed, this, [this] {
        emit noted(tr("Your password is changed, and all other devices are signed out."));
    });
    dialog->open();
}

void SecurityPage::pressFactor()
{
    if (!m_state)
        return loadFactor();
    m_state->isOn ? turnFactorOff() : turnFactorOn();
}

void SecurityPage::turnFactorOn()
{
    auto *dialog = new ProofDialog(m_context,
                                   {tr("Set up the second factor"),
                                    tr("You need an authenticator app on your telephone. First "
                                       "show that it is you."),
                                    tr("Continue")},
                                   this);
    connect(dialog, &ProofDialog::submitted, this, [this, dialog](const QString &password) {
        m_context.session.account().beginFactor(password, dialog,
                                                [this, dialog](const Result<FactorSecret> &secret) {
                                                    if (!secret)
                                                        return dialog->refuse(secret.error());
                                                    dialog->accept();
                                                    setFactorUp(*secret);
                                                });
    });
    dialog->open();
}

void SecurityPage::setFactorUp(const FactorSecret &secret)
{
    auto *dialog = new FactorDialog(m_context, secret, this);
    connect(dialog, &FactorDialog::turnedOn, this, &SecurityPage::loadFactor);
    dialog->open();
}

void SecurityPage::turnFactorOff()
{
    auto *dialog = new ProofDialog(
        m_context,
        {tr("Turn the second factor off?"),
         tr("From then on the password alone lets in whoever knows it. The recovery codes are void "
            "as well."),
         tr("Turn off"), true, true},
        this);
    connect(dialog, &ProofDialog::submitted, this,
            [this, dialog](const QString &password, const QString &code) {
                m_context.session.account().turnFactorOff(
                    password, code, dialog, [this, dialog](const Result<void> &off) {
                        if (!off)
                            return dialog->refuse(off.error());
                        dialog->accept();
                        loadFactor();
                        emit noted(tr("The second factor is off."));
                    });
            });
    dialog->open();
}

} // namespace chatoyant::client

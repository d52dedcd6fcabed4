#include "client/ui/settings/password_dialog.h"

#include "client/ui/widgets/buttons.h"
#include "client/ui/widgets/layouts.h"
#include "client/ui/widgets/new_password.h"
#include "client/ui/widgets/submission.h"

namespace chatoyant::client {

PasswordDialog::PasswordDialog(const UiContext &context, QWidget *parent)
    : Dialog(tr("Change password"), parent)
    , m_context(context)
    , m_now(new PasswordField(context.theme, this))
    , m_wanted(new NewPassword(context.theme, this))
    , m_again(new PasswordField(context.theme, this))
    , m_difference(paragraph({}, TextRole::Meta, this))
{
    buildFields();
    connect(addButton(tr("Cancel"), ""), &QPushButton::clicked, this, &QDialog::reject);
    m_change = addButton(tr("Change password"), "primary");
    m_submission = new Submission(m_change, context.session.environment());
    m_submission->setWords(tr("Change password"), tr("Changing…"));
    m_wanted->setUsername(context.session.me().username);
    connect(m_change, &QPushButton::clicked, this, &PasswordDialog::submit);
    connect(m_submission, &Submission::waited, this, [this] { showError({}); });
    connect(m_wanted, &NewPassword::changed, this, &PasswordDialog::refresh);
    connect(m_wanted, &NewPassword::returnPressed, this, &PasswordDialog::submit);
    for (const PasswordField *field : {m_now, m_again}) {
        connect(field, &QLineEdit::textChanged, this, &PasswordDialog::refresh);
        connect(field, &QLineEdit::returnPressed, this, &PasswordDialog::submit);
    }
    m_now->setFocus();
    refresh();
}

void PasswordDialog::buildFields()
{
    auto *column = addColumn(&body(), space::tiny);
    addField(column, tr("&Password until now"), m_now);
    column->addSpacing(space::small);
    addField(column, tr("&New password"), m_wanted->field(), m_wanted);
    column->addSpacing(space::small);
    addField(column, tr("New password, &again"), m_again);
    m_difference->setTone(Tone::Danger);
    column->addWidget(m_difference);
    auto *note = paragraph(tr("All your other devices are signed out when the password changes."),
                           TextRole::Meta, this);
    note->setTone(Tone::Weak);
    body().addWidget(note);
}

void PasswordDialog::submit()
{
    if (!m_change->isEnabled())
        return;
    showError({});
    m_submission->begin();
    m_context.session.account().changePassword(
        m_now->text(), m_wanted->text(), this,
        [this](const Result<void> &done) { onAnswer(done); });
}

void PasswordDialog::onAnswer(const Result<void> &done)
{
    if (done) {
        accept();
        emit changed();
        return;
    }
    m_submission->refuse(done.error());
    if (done.error().reason == Reason::WeakPassword)
        return m_wanted->refuse(Sentences::reason(done.error()));
    if (done.error().reason != Reason::BadCredentials)
        return showError(Sentences::reason(done.error()));
    const QString why = tr("This is not the password you had until now.");
    showError(why);
    setInvalid(m_now, why);
    m_now->setFocus();
    m_now->selectAll();
}

// What was typed twice is told to differ only once both are as long.
void PasswordDialog::refresh()
{
    const QString wanted = m_wanted->text();
    const QString again = m_again->text();
    const bool isDifferent = wanted != again && again.size() >= wanted.size();
    const QString why =
        isDifferent && !again.isEmpty() ? tr("The two new passwords differ.") : QString();
    m_difference->setText(why);
    m_difference->setVisible(!why.isEmpty());
    setInvalid(m_again, why);
    setInvalid(m_now, {});
    m_submission->setReady(!m_now->text().isEmpty() && m_wanted->isLongEnough() && wanted == again);
}

} // namespace chatoyant::client

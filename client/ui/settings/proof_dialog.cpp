#include "client/ui/settings/proof_dialog.h"

#include "client/ui/widgets/buttons.h"
#include "client/ui/widgets/fields.h"
#include "client/ui/widgets/layouts.h"
#include "client/ui/widgets/submission.h"
#include "common/base/limits.h"

namespace chatoyant::client {

ProofDialog::ProofDialog(const UiContext &context, const Words &words, QWidget *parent)
    : Dialog(words.title, parent)
    , m_password(new PasswordField(context.theme, this))
    , m_action(nullptr)
    , m_submission(nullptr)
{
    auto *text = paragraph(words.text, TextRole::Ui, this);
    text->setTone(Tone::Weak);
    body().addWidget(text);
    auto *fields = addColumn(&body(), space::tiny);
    addField(fields, tr("Your &password"), m_password);
    if (words.needsCode) {
        m_code = new QLineEdit(this);
        m_code->setMaxLength(limits::codeLength);
        fields->addSpacing(space::small);
        addField(fields, tr("&Code of the authenticator, or a recovery code"), m_code);
        connect(m_code, &QLineEdit::textChanged, this, &ProofDialog::refresh);
        connect(m_code, &QLineEdit::returnPressed, this, &ProofDialog::submit);
    }
    connect(addButton(tr("Cancel"), ""), &QPushButton::clicked, this, &QDialog::reject);
    m_action = addButton(words.action, words.isDangerous ? "danger" : "primary");
    m_submission = new Submission(m_action, context.session.environment());
    m_submission->setWords(words.action, tr("Checking…"));
    connect(m_action, &QPushButton::clicked, this, &ProofDialog::submit);
    connect(m_submission, &Submission::waited, this, [this] { showError({}); });
    connect(m_password, &QLineEdit::textChanged, this, &ProofDialog::refresh);
    connect(m_password, &QLineEdit::returnPressed, this, &ProofDialog::submit);
    m_password->setFocus();
}

void ProofDialog::submit()
{
    if (!m_action->isEnabled())
        return;
    showError({});
    m_submission->begin();
    emit submitted(m_password->text(), m_code ? m_code->text().trimmed() : QString());
}

void ProofDialog::refuse(const Error &error)
{
    const bool isCode = m_code && error.reason == Reason::BadCode;
    const bool isPassword = error.reason == Reason::BadCredentials;
    const QString why = isPassword ? tr("This is not your password.") : Sentences::reason(error);
    m_submission->refuse(error);
    showError(why);
    if (!isCode && !isPassword)
        return;
    QLineEdit *field = isCode ? m_code : m_password;
    setInvalid(field, why);
    field->setFocus();
    field->selectAll();
}

void ProofDialog::refresh()
{
    setInvalid(m_password, {});
    if (m_code)
        setInvalid(m_code, {});
    const bool hasCode = !m_code || !m_code->text().trimmed().isEmpty();
    m_submission->setReady(!m_password->text().isEmpty() && hasCode);
}

} // namespace chatoyant::client

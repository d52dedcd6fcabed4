#include "client/ui/settings/email_dialog.h"

#include "client/ui/widgets/buttons.h"
#include "client/ui/widgets/fields.h"
#include "client/ui/widgets/layouts.h"
#include "client/ui/widgets/submission.h"
#include "common/base/limits.h"

namespace chatoyant::client {

EmailDialog::EmailDialog(const UiContext &context, const QString &address, QWidget *parent)
    //: Title of a dialog.
    : Dialog(tr("E-mail address"), parent)
    , m_context(context)
    , m_before(address)
    , m_address(new QLineEdit(address, this))
    , m_password(new PasswordField(context.theme, this))
{
    auto *text = paragraph(tr("Where this server sends letters, a new address counts once you "
                              "have entered the code that goes there."),
                           TextRole::Ui, this);
    text->setTone(Tone::Weak);
    body().addWidget(text);
    m_address->setMaxLength(limits::emailLength);
    auto *column = addColumn(&body(), space::tiny);
    //: Label of a field.
    addField(column, tr("&E-mail address"), m_address);
    column->addSpacing(space::small);
    //: Label of a field.
    addField(column, tr("Your &password"), m_password);
    connect(addButton(tr("Cancel"), ""), &QPushButton::clicked, this, &QDialog::reject);
    m_save = addButton(tr("Save"), "primary");
    m_submission = new Submission(m_save, context.session.environment());
    connect(m_save, &QPushButton::clicked, this, &EmailDialog::submit);
    connect(m_submission, &Submission::waited, this, [this] { showError({}); });
    for (QLineEdit *field : {m_address, static_cast<QLineEdit *>(m_password)}) {
        connect(field, &QLineEdit::textChanged, this, &EmailDialog::refresh);
        connect(field, &QLineEdit::returnPressed, this, &EmailDialog::submit);
    }
    m_address->setFocus();
    m_address->selectAll();
    refresh();
}

void EmailDialog::submit()
{
    if (!m_save->isEnabled())
        return;
    showError({});
    m_submission->begin();
    m_context.session.account().changeEmail(
        m_password->text(), m_address->text().trimmed(), this,
        [this](const Result<EmailState> &state) { onAnswer(state); });
}

void EmailDialog::onAnswer(const Result<EmailState> &state)
{
    if (state) {
        accept();
        emit changed(*state);
        return;
    }
    const Reason reason = state.error().reason;
    const bool isPassword = reason == Reason::BadCredentials;
    const QString why =
        isPassword ? tr("This is not your password.") : Sentences::reason(state.error());
    m_submission->refuse(state.error());
    showError(why);
    if (!isPassword && reason != Reason::BadEmail && reason != Reason::EmailTaken)
        return;
    QLineEdit *field = isPassword ? m_password : m_address;
    setInvalid(field, why);
    field->setFocus();
    field->selectAll();
}

void EmailDialog::refresh()
{
    const QString address = m_address->text().trimmed();
    setInvalid(m_address, {});
    setInvalid(m_password, {});
    // An empty one is a wish, too, and the button says which.
    m_submission->setWords(address.isEmpty() && !m_before.isEmpty() ? tr("Remove the address")
                                                                    : tr("Save"),
                           tr("Saving…"));
    m_submission->setReady(address != m_before && !m_password->text().isEmpty());
}

} // namespace chatoyant::client

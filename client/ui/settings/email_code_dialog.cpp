#include "client/ui/settings/email_code_dialog.h"

#include "client/ui/widgets/buttons.h"
#include "client/ui/widgets/fields.h"
#include "client/ui/widgets/layouts.h"
#include "client/ui/widgets/submission.h"
#include "common/base/limits.h"

namespace chatoyant::client {

EmailCodeDialog::EmailCodeDialog(const UiContext &context, const QString &wanted, QWidget *parent)
    //: Title of a dialog.
    : Dialog(tr("Confirm your e-mail address"), parent)
    , m_context(context)
    , m_code(new QLineEdit(this))
{
    auto *text = paragraph(
        //: %1 is an e-mail address.
        tr("A letter with a code is on its way to %1. The code is good for a day: you can close "
           "this, and enter it later.")
            .arg(isolated(wanted)),
        TextRole::Ui, this);
    text->setTone(Tone::Weak);
    body().addWidget(text);
    m_code->setMaxLength(limits::codeLength);
    //: Label of a field.
    addField(addColumn(&body(), space::tiny), tr("&Code from the letter"), m_code);
    connect(addButton(tr("Later"), ""), &QPushButton::clicked, this, &QDialog::reject);
    m_confirm = addButton(tr("Confirm"), "primary");
    m_submission = new Submission(m_confirm, context.session.environment());
    m_submission->setWords(tr("Confirm"), tr("Checking…"));
    connect(m_confirm, &QPushButton::clicked, this, &EmailCodeDialog::submit);
    connect(m_submission, &Submission::waited, this, [this] { showError({}); });
    connect(m_code, &QLineEdit::textChanged, this, &EmailCodeDialog::refresh);
    connect(m_code, &QLineEdit::returnPressed, this, &EmailCodeDialog::submit);
    m_code->setFocus();
    refresh();
}

void EmailCodeDialog::submit()
{
    if (!m_confirm->isEnabled())
        return;
    showError({});
    m_submission->begin();
    m_context.session.account().confirmEmail(
        m_code->text().trimmed(), this,
        [this](const Result<EmailState> &state) { onAnswer(state); });
}

void EmailCodeDialog::onAnswer(const Result<EmailState> &state)
{
    if (state) {
        accept();
        emit confirmed(*state);
        return;
    }
    const QString why = Sentences::reason(state.error());
    m_submission->refuse(state.error());
    showError(why);
    if (state.error().reason != Reason::BadCode)
        return;
    setInvalid(m_code, why);
    m_code->setFocus();
    m_code->selectAll();
}

void EmailCodeDialog::refresh()
{
    setInvalid(m_code, {});
    m_submission->setReady(!m_code->text().trimmed().isEmpty());
}

} // namespace chatoyant::client

#include "client/ui/admin/reset_code_dialog.h"

#include "client/models/when.h"
#include "client/ui/widgets/layouts.h"
#include "client/ui/widgets/submission.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLineEdit>
#include <QPushButton>

namespace chatoyant::client {

ResetCodeDialog::ResetCodeDialog(const UiContext &context, const User &user, QWidget *parent)
    : Dialog(tr("Reset code for %1").arg(isolated(People::nameOf(user))), parent)
    , m_context(context)
    , m_user(user)
    , m_text(paragraph(tr("By this code %1 sets a new password, at “Forgot password?” below the "
                          "sign-in. A code that was made before holds no longer, and the password "
                          "stays what it is until the code is used.")
                           .arg(isolated(People::nameOf(user))),
                       TextRole::Ui,
                       this))
    , m_code(new QLineEdit(this))
    , m_lasts(paragraph({}, TextRole::Meta, this))
    , m_cancel(addButton(tr("Cancel"), ""))
    , m_make(addButton(tr("Make a code"), "primary"))
    , m_copy(addButton(tr("Copy code"), "primary"))
    , m_submission(new Submission(m_make, context.session.environment()))
{
    body().addWidget(m_text);
    body().addWidget(m_code);
    body().addWidget(m_lasts);
    m_code->setReadOnly(true);
    m_code->setLayoutDirection(Qt::LeftToRight);
    m_code->setAccessibleName(tr("Reset code"));
    m_lasts->setTone(Tone::Weak);
    for (QWidget *later : {static_cast<QWidget *>(m_code), static_cast<QWidget *>(m_lasts),
                           static_cast<QWidget *>(m_copy)})
        later->hide();
    m_submission->setWords(tr("Make a code"), tr("Making…"));
    m_submission->setReady(true);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_make, &QPushButton::clicked, this, &ResetCodeDialog::make);
    connect(m_submission, &Submission::waited, this, [this] { showError({}); });
    connect(m_copy, &QPushButton::clicked, this, &ResetCodeDialog::copy);
    m_make->setFocus();
}

void ResetCodeDialog::make()
{
    showError({});
    m_submission->begin();
    m_context.session.account().administration().resetCode(
        m_user.id, this, [this](const Result<PasswordCode> &made) { onMade(made); });
}

void ResetCodeDialog::onMade(const Result<PasswordCode> &made)
{
    if (!made) {
        m_submission->refuse(made.error());
        return showError(Sentences::reason(made.error()));
    }
    m_text->setText(tr("Give this code to %1 by a way that others do not read: whoever has it gets "
                       "into the account. It is shown this once, and the server keeps no copy.")
                        .arg(isolated(People::nameOf(m_user))));
    m_code->setText(made->code);
    m_code->setCursorPosition(0);
    m_lasts->setText(tr("It holds until %1.").arg(dateAndTime(made->expiresAt)));
    m_make->hide();
    for (QWidget *part : {static_cast<QWidget *>(m_code), static_cast<QWidget *>(m_lasts),
                          static_cast<QWidget *>(m_copy)})
        part->show();
    m_cancel->setText(tr("Close"));
    m_copy->setFocus();
}

void ResetCodeDialog::copy()
{
    QGuiApplication::clipboard()->setText(m_code->text());
    showNote(tr("The code is copied."));
}

} // namespace chatoyant::client

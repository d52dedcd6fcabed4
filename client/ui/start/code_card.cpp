#include "client/ui/start/code_card.h"

#include "client/ui/widgets/alert_box.h"
#include "client/ui/widgets/buttons.h"
#include "client/ui/widgets/code_field.h"
#include "client/ui/widgets/fields.h"
#include "client/ui/widgets/layouts.h"
#include "client/ui/widgets/submission.h"
#include "common/base/limits.h"

namespace chatoyant::client {

using namespace Qt::StringLiterals;

CodeCard::CodeCard(const UiContext &context, QWidget *parent)
    : QFrame(parent)
    , m_text(paragraph({}, TextRole::Ui, this))
    , m_code(new CodeField(context.theme, this))
    , m_recovery(new QLineEdit(this))
    , m_alert(new AlertBox(this))
    , m_continue(textButton(tr("Continue"), "primary", this))
    , m_submission(new Submission(m_continue, context.session.environment()))
    , m_other(textButton({}, "quiet", this))
{
    setProperty("kind", u"card"_s);
    m_submission->setWords(tr("Continue"), tr("Checking…"));
    m_code->setAccessibleName(tr("Code of the authenticator, six digits"));
    m_recovery->setAccessibleName(tr("Recovery code"));
    m_recovery->setMaxLength(limits::codeLength);
    auto *column = columnIn(this, around(space::huge), space::small);
    column->addWidget(new PlainLabel(tr("One more step"), TextRole::Title, this));
    m_text->setTone(Tone::Weak);
    column->addWidget(m_text);
    column->addSpacing(space::small);
    column->addWidget(m_code);
    column->addWidget(m_recovery);
    column->addWidget(m_alert);
    column->addSpacing(space::tiny);
    column->addWidget(m_continue);
    column->addWidget(m_other, 0, Qt::AlignHCenter);
    auto *back = textButton(tr("Back to sign-in"), "quiet", this);
    column->addWidget(back, 0, Qt::AlignHCenter);
    connect(back, &QPushButton::clicked, this, &CodeCard::backWanted);
    connect(m_code, &CodeField::completed, this, &CodeCard::submit);
    connect(m_submission, &Submission::waited, this, [this] { m_alert->say({}); });
    connect(m_other, &QPushButton::clicked, this, [this] { setRecovery(!m_isRecovery); });
    connect(m_continue, &QPushButton::clicked, this, &CodeCard::submit);
    for (QLineEdit *each : {static_cast<QLineEdit *>(m_code), m_recovery}) {
        connect(each, &QLineEdit::returnPressed, this, &CodeCard::submit);
        connect(each, &QLineEdit::textChanged, this, &CodeCard::refresh);
    }
    begin({});
}

void CodeCard::begin(const QString &login)
{
    m_login = login;
    m_submission->end();
    m_code->clear();
    m_recovery->clear();
    setRecovery(false);
}

QLineEdit *CodeCard::field() const
{
    return m_isRecovery ? m_recovery : m_code;
}

void CodeCard::setRecovery(bool isRecovery)
{
    m_isRecovery = isRecovery;
    m_code->setVisible(!isRecovery);
    m_recovery->setVisible(isRecovery);
    m_text->setText(isRecovery
                        ? tr("Enter one of the recovery codes that you kept when you turned the "
                             "second factor on. Each is good once.")
                        //: %1 is a user name.
                        : tr("Enter the six digits that your authenticator shows for %1.")
                              .arg(isolated(m_login)));
    m_other->setText(isRecovery ? tr("Use the authenticator instead")
                                : tr("Use a recovery code instead"));
    m_alert->say({});
    setInvalid(field(), {});
    field()->setFocus();
    refresh();
}

void CodeCard::showFailure(const Error &error)
{
    const QString why = error.reason != Reason::BadCode ? Sentences::reason(error)
                        : m_isRecovery ? tr("This recovery code is wrong, or was used before.")
                                       : tr("This code is wrong or too old. Wait for the next one, "
                                            "and check your telephone's clock.");
    m_submission->refuse(error);
    m_alert->say(why);
    setInvalid(field(), error.reason == Reason::BadCode ? why : QString());
    field()->setFocus();
    field()->selectAll(); // the next digit begins anew
}

void CodeCard::submit()
{
    if (!m_continue->isEnabled())
        return;
    m_alert->say({});
    setInvalid(field(), {});
    m_submission->begin();
    emit submitted(field()->text().trimmed());
}

void CodeCard::refresh()
{
    m_submission->setReady(m_isRecovery ? !m_recovery->text().trimmed().isEmpty()
                                        : m_code->isComplete());
}

} // namespace chatoyant::client

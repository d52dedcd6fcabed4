#include "client/ui/lock/lock_code_dialog.h"

#include "client/state/lock_code.h"
#include "client/ui/widgets/buttons.h"
#include "client/ui/widgets/fields.h"
#include "client/ui/widgets/layouts.h"

namespace chatoyant::client {

bool hasLockCode(const Preferences &preferences)
{
    return !preferences.value(preference::lockProof).toString().isEmpty();
}

LockCodeDialog::LockCodeDialog(const UiContext &context, QWidget *parent)
    : Dialog(hasLockCode(context.preferences) ? tr("Change the code") : tr("Choose a code"), parent)
    , m_context(context)
    , m_code(new PasswordField(context.theme, this))
    , m_again(new PasswordField(context.theme, this))
    , m_use(nullptr)
{
    auto *text =
        paragraph(tr("The code opens the window after you locked it, on this device only. It keeps "
                     "your chats from eyes that pass by; it does not encrypt what is saved here."),
                  TextRole::Ui, this);
    text->setTone(Tone::Weak);
    body().addWidget(text);
    const auto add = [this](const QString &label, PasswordField *field) {
        addField(addColumn(&body(), space::tiny), label, field);
        connect(field, &QLineEdit::textChanged, this, &LockCodeDialog::refresh);
        connect(field, &QLineEdit::returnPressed, this, &LockCodeDialog::submit);
    };
    if (hasLockCode(context.preferences)) {
        m_old = new PasswordField(context.theme, this);
        setTabOrder(m_old, m_code);
        add(tr("The code no&w"), m_old);
    }
    add(tr("&New code, at least %n character(s)", nullptr, LockCode::shortest), m_code);
    add(tr("The new code &again"), m_again);
    connect(addButton(tr("Cancel"), ""), &QPushButton::clicked, this, &QDialog::reject);
    if (m_old)
        connect(addButton(tr("No code any more"), "danger"), &QPushButton::clicked, this,
                &LockCodeDialog::remove);
    m_use = addButton(tr("Use this code"), "primary");
    connect(m_use, &QPushButton::clicked, this, &LockCodeDialog::submit);
    (m_old ? m_old : m_code)->setFocus();
    refresh();
}

void LockCodeDialog::refresh()
{
    for (PasswordField *field : {m_old, m_code, m_again}) {
        if (field)
            setInvalid(field, {});
    }
    showError({});
    m_use->setEnabled(m_code->text().size() >= LockCode::shortest && !m_again->text().isEmpty() &&
                      (!m_old || !m_old->text().isEmpty()));
}

bool LockCodeDialog::isKnown()
{
    const QString proof = m_context.preferences.value(preference::lockProof).toString();
    if (!m_old || LockCode::matches(m_old->text(), proof))
        return true;
    const QString why = tr("This is not the code that opens it now.");
    showError(why);
    setInvalid(m_old, why);
    m_old->setFocus();
    m_old->selectAll();
    return false;
}

void LockCodeDialog::submit()
{
    if (!m_use->isEnabled() || !isKnown())
        return;
    if (m_code->text() != m_again->text()) {
        const QString why = tr("The two are not the same.");
        showError(why);
        setInvalid(m_again, why);
        m_again->setFocus();
        m_again->selectAll();
        return;
    }
    m_context.preferences.setValue(
        preference::lockProof,
        LockCode::proofOf(m_code->text(), m_context.accounts.environment().random));
    accept();
    emit chosen();
}

void LockCodeDialog::remove()
{
    if (!isKnown())
        return;
    m_context.preferences.setValue(preference::lockProof, QString());
    accept();
    emit removed();
}

} // namespace chatoyant::client

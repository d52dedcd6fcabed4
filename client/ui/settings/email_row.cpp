#include "client/ui/settings/email_row.h"

#include "client/ui/settings/email_code_dialog.h"
#include "client/ui/settings/email_dialog.h"
#include "client/ui/settings/setting_row.h"
#include "client/ui/widgets/layouts.h"

#include <QPushButton>

namespace chatoyant::client {

EmailRow::EmailRow(const UiContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    //: The e-mail address of one's account, in the settings.
    , m_row(new SettingRow(tr("E-mail"), context.theme, this))
    , m_code(nullptr)
    , m_change(m_row->addButton(tr("Change…"), ""))
{
    columnIn(this)->addWidget(m_row);
    m_row->putButtonsBelow(); // two of them leave no room for an address in a small window
    //: A button: enter the code from a letter.
    m_code = m_row->addButton(tr("Enter code…"), "primary");
    m_code->hide();
    m_change->setEnabled(false);
    connect(m_code, &QPushButton::clicked, this, &EmailRow::enterCode);
    connect(m_change, &QPushButton::clicked, this, &EmailRow::press);
}

void EmailRow::load()
{
    if (!m_state)
        m_row->setText(tr("Asking the server…"));
    m_context.session.account().email(this,
                                      [this](const Result<EmailState> &state) { show(state); });
}

void EmailRow::show(const Result<EmailState> &state)
{
    m_state = state ? std::optional(*state) : std::nullopt;
    m_change->setEnabled(true);
    m_code->setVisible(state && !state->wanted.isEmpty());
    m_change->setText(!state                     ? tr("Try again")
                      : state->address.isEmpty() ? tr("Add…")
                                                 : tr("Change…"));
    //: For screen readers; %1 is what the button does: "Change…".
    m_change->setAccessibleName(tr("E-mail: %1").arg(m_change->text()));
    if (!state)
        return m_row->setText(Sentences::reason(state.error()), Tone::Danger);
    if (!state->wanted.isEmpty())
        return m_row->setText(
            //: An e-mail address that does not count before it is confirmed.
            tr("%1 waits for the code from its letter.").arg(isolated(state->wanted)),
            Tone::Warning);
    m_row->setText(
        state->address.isEmpty()
            ? tr("None. With one you can sign in by it, and people who know it find you.")
            : isolated(state->address));
}

void EmailRow::press()
{
    if (m_state)
        change();
    else
        load();
}

void EmailRow::change()
{
    auto *dialog = new EmailDialog(m_context, m_state->address, this);
    connect(dialog, &EmailDialog::changed, this, [this](const EmailState &state) {
        show(state);
        if (!state.wanted.isEmpty())
            return enterCode();
        emit noted(state.address.isEmpty() ? tr("Your e-mail address is removed.")
                                           : tr("Your e-mail address is changed."));
    });
    dialog->open();
}

void EmailRow::enterCode()
{
    auto *dialog = new EmailCodeDialog(m_context, m_state->wanted, this);
    connect(dialog, &EmailCodeDialog::confirmed, this, [this](const EmailState &state) {
        show(state);
        emit noted(tr("Your e-mail address is confirmed."));
    });
    dialog->open();
}

} // namespace chatoyant::client

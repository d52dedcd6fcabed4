#include "client/ui/lock/lock_row.h"

#include "client/ui/lock/lock_code_dialog.h"
#include "client/ui/widgets/buttons.h"
#include "client/ui/widgets/layouts.h"

namespace chatoyant::client {

LockRow::LockRow(const UiContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_row(new SettingRow(tr("Lock of this device"), context.theme, this))
    , m_change(m_row->addButton(tr("Set a code…"), ""))
{
    columnIn(this)->addWidget(m_row);
    connect(m_change, &QPushButton::clicked, this, &LockRow::change);
    refresh();
}

void LockRow::change()
{
    auto *dialog = new LockCodeDialog(m_context, this);
    connect(dialog, &LockCodeDialog::chosen, this, [this] {
        refresh();
        emit noted(tr("The code is set."));
    });
    connect(dialog, &LockCodeDialog::removed, this, [this] {
        refresh();
        emit noted(tr("There is no code any more."));
    });
    dialog->open();
}

void LockRow::refresh()
{
    const bool hasCode = hasLockCode(m_context.preferences);
    m_row->setText(hasCode ? tr("Locking hides your chats until the code is typed; the main menu "
                                "and the keyboard do it.")
                           : tr("With a code you can hide your chats while you are away from your "
                                "desk."));
    m_change->setText(hasCode ? tr("Change…") : tr("Set a code…"));
    //: For screen readers; %1 is what the button does: "Change…".
    m_change->setAccessibleName(tr("Lock of this device: %1").arg(m_change->text()));
}

} // namespace chatoyant::client

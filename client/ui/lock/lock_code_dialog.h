// Chooses the code that opens a locked window, changes it, or takes it away.
#pragma once

#include "client/ui/context.h"
#include "client/ui/widgets/dialog.h"

namespace chatoyant::client {

class PasswordField;

bool hasLockCode(const Preferences &preferences);

class LockCodeDialog final : public Dialog
{
    Q_OBJECT

public:
    LockCodeDialog(const UiContext &context, QWidget *parent);

signals:
    // Kept on this device from now on.
    void chosen();
    void removed();

private:
    void refresh();
    void submit();
    void remove();
    // False, and a sentence says so.
    bool isKnown();

    UiContext m_context;
    PasswordField *m_old = nullptr; // null: there is none yet
    PasswordField *m_code;
    PasswordField *m_again;
    QPushButton *m_use;
};

} // namespace chatoyant::client

// Changes the password.
#pragma once

#include "client/ui/context.h"
#include "client/ui/widgets/dialog.h"

namespace chatoyant::client {

class NewPassword;
class PasswordField;
class Submission;

class PasswordDialog final : public Dialog
{
    Q_OBJECT

public:
    PasswordDialog(const UiContext &context, QWidget *parent);

signals:
    void changed();

private:
    void buildFields();
    void onAnswer(const Result<void> &done);
    void submit();
    void refresh();

    UiContext m_context;
    PasswordField *m_now;
    NewPassword *m_wanted;
    PasswordField *m_again;
    PlainLabel *m_difference;
    QPushButton *m_change = nullptr;
    Submission *m_submission = nullptr;
};

} // namespace chatoyant::client

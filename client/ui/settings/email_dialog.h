// Gives the account another e-mail address, or none.
#pragma once

#include "client/ui/context.h"
#include "client/ui/widgets/dialog.h"

class QLineEdit;

namespace chatoyant::client {

class PasswordField;
class Submission;

class EmailDialog final : public Dialog
{
    Q_OBJECT

public:
    EmailDialog(const UiContext &context, const QString &address, QWidget *parent);

signals:
    void changed(const chatoyant::client::EmailState &state);

private:
    void submit();
    void onAnswer(const Result<EmailState> &state);
    void refresh();

    UiContext m_context;
    QString m_before;
    QLineEdit *m_address;
    PasswordField *m_password;
    QPushButton *m_save = nullptr;
    Submission *m_submission = nullptr;
};

} // namespace chatoyant::client

// Asks for the password, and where it is needed a code, before something about the account changes.
#pragma once

#include "client/ui/context.h"
#include "client/ui/widgets/dialog.h"

class QLineEdit;

namespace chatoyant::client {

class PasswordField;
class Submission;

class ProofDialog final : public Dialog
{
    Q_OBJECT

public:
    struct Words
    {
        QString title;
        QString text;
        QString action;
        bool isDangerous = false;
        bool needsCode = false;
    };

    ProofDialog(const UiContext &context, const Words &words, QWidget *parent);

    // The server's answer: it stays open, with the reason at the field at fault.
    void refuse(const Error &error);

signals:
    void submitted(const QString &password, const QString &code);

private:
    void submit();
    void refresh();

    PasswordField *m_password;
    QLineEdit *m_code = nullptr;
    QPushButton *m_action;
    Submission *m_submission;
};

} // namespace chatoyant::client

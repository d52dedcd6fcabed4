// Confirms an e-mail address by the code of the letter that went there.
#pragma once

#include "client/ui/context.h"
#include "client/ui/widgets/dialog.h"

class QLineEdit;

namespace chatoyant::client {

class Submission;

class EmailCodeDialog final : public Dialog
{
    Q_OBJECT

public:
    EmailCodeDialog(const UiContext &context, const QString &wanted, QWidget *parent);

signals:
    void confirmed(const chatoyant::client::EmailState &state);

private:
    void submit();
    void onAnswer(const Result<EmailState> &state);
    void refresh();

    UiContext m_context;
    QLineEdit *m_code;
    QPushButton *m_confirm = nullptr;
    Submission *m_submission = nullptr;
};

} // namespace chatoyant::client

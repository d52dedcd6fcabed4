// Asks somebody to be a friend, with a word of one's own.
#pragma once

#include "client/ui/context.h"
#include "client/ui/widgets/dialog.h"

class QLineEdit;

namespace chatoyant::client {

class Submission;

// Closes once the server has it.
class RequestDialog final : public Dialog
{
    Q_OBJECT

public:
    RequestDialog(const UiContext &context, const User &user, QWidget *parent);

private:
    void send();

    UiContext m_context;
    UserId m_user;
    QLineEdit *m_note;
    QPushButton *m_send;
    Submission *m_sending;
};

} // namespace chatoyant::client

// Makes a code by which somebody sets a new password, and shows it the once that there is one.
#pragma once

#include "client/ui/context.h"
#include "client/ui/widgets/dialog.h"

class QLineEdit;

namespace chatoyant::client {

class Submission;

class ResetCodeDialog final : public Dialog
{
    Q_OBJECT

public:
    ResetCodeDialog(const UiContext &context, const User &user, QWidget *parent);

private:
    void make();
    void onMade(const Result<PasswordCode> &made);
    void copy();

    UiContext m_context;
    User m_user;
    PlainLabel *m_text;
    QLineEdit *m_code;
    PlainLabel *m_lasts;
    QPushButton *m_cancel;
    QPushButton *m_make;
    QPushButton *m_copy;
    Submission *m_submission;
};

} // namespace chatoyant::client

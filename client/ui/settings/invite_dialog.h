// Makes an invitation, and shows its link the once that there is one.
#pragma once

#include "client/ui/context.h"
#include "client/ui/widgets/dialog.h"

class QComboBox;
class QLineEdit;
class QSpinBox;

namespace chatoyant::client {

class QrPicture;
class Submission;

class InviteDialog final : public Dialog
{
    Q_OBJECT

public:
    InviteDialog(const UiContext &context, QWidget *parent);

signals:
    void made();

private:
    QWidget *buildForm();
    QWidget *buildLink();
    void submit();
    void onMade(const Result<MadeInvitation> &made);
    void copy();

    UiContext m_context;
    QLineEdit *m_note;
    QSpinBox *m_uses;
    QComboBox *m_lasts;
    QLineEdit *m_link;
    QrPicture *m_picture;
    PlainLabel *m_rules;
    QWidget *m_form;
    QWidget *m_result;
    QPushButton *m_cancel;
    QPushButton *m_create;
    QPushButton *m_copy;
    Submission *m_submission;
};

} // namespace chatoyant::client

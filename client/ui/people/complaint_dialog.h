// Tells the server's administrators about somebody, or about one of their messages.
#pragma once

#include "client/ui/context.h"
#include "client/ui/widgets/dialog.h"

class QButtonGroup;
class QCheckBox;
class QPlainTextEdit;

namespace chatoyant::client {

class Submission;

// What it is about.
struct Complained
{
    UserId about;
    ChatId chat = {}; // of a message
    Seq seq = 0;
    QString text = {};
};

class ComplaintDialog final : public Dialog
{
    Q_OBJECT

public:
    ComplaintDialog(const UiContext &context, const Complained &about, QWidget *parent);

    // Why somebody reports.
    static QString words(ReportReason reason);

private:
    void buildReasons();
    void buildNote();
    void buildButtons();
    void send();
    void onSent(const Result<void> &answer);
    // What went to the administrators, for oneself to read once more.
    void showCopy();
    void block();

    UiContext m_context;
    Complained m_about;
    QString m_name;
    QBoxLayout *m_column;
    QWidget *m_form;
    QButtonGroup *m_reasons;
    QPlainTextEdit *m_note;
    QCheckBox *m_block;
    QPushButton *m_send;
    QPushButton *m_cancel;
    Submission *m_sending;
};

} // namespace chatoyant::client

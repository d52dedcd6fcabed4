// For who forgot the password: a code from a letter or an administrator, and a new password.
#pragma once

#include "client/ui/context.h"
#include "client/ui/widgets/plain_label.h"

#include <QDateTime>
#include <QFrame>

class QLineEdit;
class QPushButton;

namespace chatoyant::client {

class AlertBox;
class NewPassword;
class Submission;

class ResetCard final : public QFrame
{
    Q_OBJECT

public:
    ResetCard(const UiContext &context, QWidget *parent);

    // Where the server sends no letters.
    void begin(const QString &server, const QString &contact = {});
    // A letter may be on its way to this address; empty: the person has a code already.
    void beginWithLetter(const QString &server, const QString &email);

signals:
    // The password is set: this is whose it is.
    void done(const QString &username, const QString &password);
    void backWanted();

private:
    void start(const QString &text);
    void sendAgain();
    void onAnswer(const Result<QString> &username);
    void submit();
    void refresh();
    // How long the code of the last letter is good yet.
    void countFromNow();
    void showLeft();

    UiContext m_context;
    PlainLabel *m_text;
    QLineEdit *m_code;
    PlainLabel *m_codeHint;
    PlainLabel *m_left;
    Alarm m_beat;
    QDateTime m_end; // of that code; null: nothing is known of one
    NewPassword *m_password;
    AlertBox *m_alert;
    QPushButton *m_set;
    Submission *m_submission;
    QPushButton *m_again;
    Submission *m_sending;
    QString m_email; // where the letter went
};

} // namespace chatoyant::client

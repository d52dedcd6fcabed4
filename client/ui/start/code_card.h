// The second step of signing in: a code of the authenticator, or one of the recovery codes.
#pragma once

#include "client/ui/context.h"
#include "client/ui/widgets/plain_label.h"

#include <QFrame>

class QLineEdit;
class QPushButton;

namespace chatoyant::client {

class AlertBox;
class CodeField;
class Submission;

class CodeCard final : public QFrame
{
    Q_OBJECT

public:
    CodeCard(const UiContext &context, QWidget *parent);

    // For that account, from the beginning.
    void begin(const QString &login);
    void showFailure(const Error &error);

signals:
    void submitted(const QString &code);
    void backWanted();

private:
    void setRecovery(bool isRecovery);
    QLineEdit *field() const;
    void submit();
    void refresh();

    PlainLabel *m_text;
    CodeField *m_code;
    QLineEdit *m_recovery;
    AlertBox *m_alert;
    QPushButton *m_continue;
    Submission *m_submission;
    QPushButton *m_other;
    QString m_login;
    bool m_isRecovery = false;
};

} // namespace chatoyant::client

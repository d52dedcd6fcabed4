// Makes an account: rules first, the name looked up while it is typed, strength in words.
#pragma once

#include "client/ui/context.h"
#include "client/ui/widgets/plain_label.h"

#include <QFrame>
#include <QTimer>

class QBoxLayout;
class QLineEdit;
class QPushButton;

namespace chatoyant::client {

class AlertBox;
class NewPassword;
class ServerLine;
class TermsLine;
class Submission;

class SignUpCard final : public QFrame
{
    Q_OBJECT

public:
    SignUpCard(const UiContext &context, QWidget *parent);

    // On that server, with this invitation if there is one.
    void begin(const QString &server, const QString &invite = {});
    void checkServer();
    // The answer goes to another card; what was typed stays.
    void release();
    QString email() const;
    // What was asked for did not happen: said beside the field at fault, where one is.
    void showFailure(const Error &error);

signals:
    void backWanted();
    // There is a code from a letter already.
    void codeWanted();

private:
    void buildFields(QBoxLayout *column);
    void buildButtons(QBoxLayout *column);
    void connectFields();
    PlainLabel *
    addHinted(QBoxLayout *column, const QString &text, QLineEdit *field, PlainLabel *hint);
    void onFound(const ServerCheck &check);
    void checkName();
    void showNameRule();
    void showEmailRule();
    void showNameAnswer(const QString &name, const Result<bool> &answer);
    void say(PlainLabel *hint, QLineEdit *field, const QString &why);
    void submit();
    void refresh();

    UiContext m_context;
    QString m_server;
    PlainLabel *m_address;
    ServerLine *m_state;
    PlainLabel *m_closed;
    QWidget *m_form;
    QWidget *m_inviteBox;
    QLineEdit *m_invite;
    PlainLabel *m_inviteHint;
    QLineEdit *m_username;
    PlainLabel *m_usernameHint;
    QLineEdit *m_name;
    PlainLabel *m_emailLabel = nullptr;
    QLineEdit *m_email;
    PlainLabel *m_emailHint;
    NewPassword *m_password;
    TermsLine *m_terms;
    AlertBox *m_alert;
    QPushButton *m_create;
    Submission *m_submission;
    QPushButton *m_code;
    QTimer m_nameTimer;
    SignupPolicy m_policy = SignupPolicy::Open;
    bool m_isNameFree = false;
    bool m_hasMail = false;
    bool m_isEmailNeeded = false;
};

} // namespace chatoyant::client

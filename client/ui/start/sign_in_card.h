// Signs in: server with a live look at it, name, password.
#pragma once

#include "client/ui/context.h"
#include "client/ui/widgets/plain_label.h"

#include <QFrame>
#include <QTimer>

class QBoxLayout;
class QCheckBox;
class QLineEdit;
class QPushButton;

namespace chatoyant::client {

class AlertBox;
class PasswordField;
class ServerField;
class ServerLine;
class Submission;

class SignInCard final : public QFrame
{
    Q_OBJECT

public:
    SignInCard(const UiContext &context, QWidget *parent);

    void setServer(const QString &server);
    // The server of an invitation, without a look at it: that comes where the account is made.
    void showLink(const JoinLink &link);
    QString server() const;
    QString login() const;
    // The server sends letters.
    bool hasMail() const { return m_hasMail; }
    // Of whoever runs the server; empty where they do not say.
    QString contact() const { return m_contact; }
    // What was typed into a card whose place this one takes.
    void goOnFrom(const SignInCard &before);
    void begin();
    // The next empty field.
    void takeFocus();
    void checkServer();
    void showError(const QString &sentence);
    // What was asked for did not happen. Where the server says how long to wait, the button waits.
    void showFailure(const Error &error);
    // The answer goes to another card.
    void release();
    void setOfflineOffered(bool isOffered);
    // With what is in the fields, and this code of the second factor.
    void submitWith(const QString &code);
    // As if these had been typed.
    void enter(const QString &login, const QString &password);

signals:
    void signUpWanted();
    void resetWanted();
    void inviteWanted();
    // A link was put where a server's address is expected.
    void linkPasted(const chatoyant::client::JoinLink &link);
    void chatLinkPasted(const QString &link);
    void offlineWanted();

private:
    void buildFields(QBoxLayout *column);
    void buildButtons(QBoxLayout *column);
    void connectFields();
    void connectButtons();
    void onServerEdited();
    void onFound(const ServerCheck &check);
    void leaveTo(void (SignInCard::*where)());
    void askKeychain();
    void showKeychain(bool isThere);
    void submit();
    void refresh();

    UiContext m_context;
    ServerField *m_server;
    ServerLine *m_state;
    QLineEdit *m_login;
    PasswordField *m_password;
    PlainLabel *m_caps;
    QCheckBox *m_remember;
    PlainLabel *m_keychain;
    AlertBox *m_alert;
    QPushButton *m_signIn;
    Submission *m_submission;
    QPushButton *m_reset;
    QPushButton *m_signUp;
    PlainLabel *m_closed;
    QPushButton *m_invite;
    QPushButton *m_offline;
    QTimer m_checkTimer;
    bool m_isServerGood = false;
    bool m_hasMail = false;
    QString m_contact;
};

} // namespace chatoyant::client

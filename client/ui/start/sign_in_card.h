// Signs in: server with a live look at it, name, password.
#pragma once

#include "client/ui/context.h"
#include "client/ui/widgets/plain_label.h"

#include <QFrame>
#include <QTimer>

class QCheckBox;
class QLineEdit;
class QPushButton;

namespace chatoyant::client {

class PasswordField;

class SignInCard final : public QFrame
{
    Q_OBJECT

public:
    SignInCard(const UiContext &context, QWidget *parent);

    void setServer(const QString &server);
    void begin();
    // The next empty field.
    void takeFocus();
    void checkServer();
    void showError(const QString &sentence);
    void setOfflineOffered(bool isOffered);

signals:
    void signUpWanted();
    void offlineWanted();

private:
    void buildFields(QBoxLayout *column);
    void buildButtons(QBoxLayout *column);
    void onChecked(const QString &server, const Result<ServerCheck> &check);
    void showState(const QString &icon, const QString &text, Tone tone);
    void askKeychain();
    void showKeychain(bool isThere);
    void submit();
    void refresh();

    UiContext m_context;
    QLineEdit *m_server;
    QLabel *m_stateIcon;
    PlainLabel *m_state;
    QLineEdit *m_login;
    PasswordField *m_password;
    PlainLabel *m_caps;
    QCheckBox *m_remember;
    PlainLabel *m_keychain;
    QFrame *m_alert;
    PlainLabel *m_error;
    QPushButton *m_signIn;
    QPushButton *m_signUp;
    QPushButton *m_offline;
    QTimer m_checkTimer;
    bool m_isBusy = false;
    bool m_isServerGood = false;
};

} // namespace chatoyant::client

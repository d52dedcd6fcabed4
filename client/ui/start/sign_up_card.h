// Makes an account: rules first, the name looked up while it is typed, strength in words.
#pragma once

#include "client/ui/context.h"

#include <QFrame>
#include <QTimer>

class QLineEdit;
class QPushButton;

namespace chatoyant::client {

class PasswordField;
class PlainLabel;

// "too short", "weak", "fair", "good", "strong"
enum class Strength { TooShort, Weak, Fair, Good, Strong };
Strength strengthOf(const QString &password, const QString &username);

class SignUpCard final : public QFrame
{
    Q_OBJECT

public:
    SignUpCard(const UiContext &context, QWidget *parent);

    void begin();
    void showError(const QString &sentence);

signals:
    void backWanted();

private:
    void addField(QBoxLayout *column, const QString &text, QLineEdit *field, PlainLabel *hint);
    void checkName();
    void rate();
    void submit();
    void refresh();

    UiContext m_context;
    QLineEdit *m_username;
    PlainLabel *m_usernameHint;
    QLineEdit *m_name;
    QLineEdit *m_email;
    PasswordField *m_password;
    PlainLabel *m_passwordHint;
    QFrame *m_alert;
    PlainLabel *m_error;
    QPushButton *m_create;
    QTimer m_nameTimer;
    bool m_isNameFree = false;
    bool m_isBusy = false;
};

} // namespace chatoyant::client

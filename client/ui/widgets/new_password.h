// A new password with its rules said first and its strength in words while it is typed.
#pragma once

#include "client/ui/widgets/fields.h"
#include "client/ui/widgets/plain_label.h"

namespace chatoyant::client {

enum class Strength { TooShort, Weak, Fair, Good, Strong };
Strength strengthOf(const QString &password, const QString &username);

class NewPassword final : public QWidget
{
    Q_OBJECT

public:
    NewPassword(const Theme &theme, QWidget *parent);

    PasswordField *field() { return m_field; }
    QString text() const { return m_field->text(); }
    bool isLongEnough() const;
    // Whose password it is to be: one that holds the name is weak.
    void setUsername(const QString &username);
    // Why the server does not take it; gone with the next letter.
    void refuse(const QString &why);
    void clear();

signals:
    void changed();
    void returnPressed();

private:
    void rate();

    PasswordField *m_field;
    PlainLabel *m_hint;
    QString m_username;
};

} // namespace chatoyant::client

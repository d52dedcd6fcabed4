// The account's e-mail address: what it is, another one, and the code of its letter.
#pragma once

#include "client/ui/context.h"

#include <QWidget>

class QPushButton;

namespace chatoyant::client {

class SettingRow;

class EmailRow final : public QWidget
{
    Q_OBJECT

public:
    EmailRow(const UiContext &context, QWidget *parent);

    void load();

signals:
    // Done; a sentence to be shown in passing.
    void noted(const QString &sentence);

private:
    void show(const Result<EmailState> &state);
    void press();
    void change();
    void enterCode();

    UiContext m_context;
    SettingRow *m_row;
    QPushButton *m_code;
    QPushButton *m_change;
    std::optional<EmailState> m_state; // as far as known
};

} // namespace chatoyant::client

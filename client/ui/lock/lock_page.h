// Stands in the window while it is locked: asks for the code, and shows nothing of what lies
// behind.
#pragma once

#include "client/ui/context.h"

#include <QWidget>

class QPushButton;

namespace chatoyant::client {

class AlertBox;
class PasswordField;
class Submission;

class LockPage final : public QWidget
{
    Q_OBJECT

public:
    LockPage(const UiContext &context, QWidget *parent);

    // Empty, and ready to be typed into.
    void begin();

signals:
    void unlocked();
    void forgetWanted();

private:
    void build(QWidget &card);
    void submit();
    void refuse();
    void askToForget();

    UiContext m_context;
    PasswordField *m_code;
    AlertBox *m_alert;
    QPushButton *m_unlock;
    Submission *m_submission;
    int m_wrong = 0; // codes in a row
};

} // namespace chatoyant::client

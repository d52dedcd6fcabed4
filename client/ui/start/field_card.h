// A step on the way in that asks for one thing: what it is about, a field, a button.
#pragma once

#include "client/ui/context.h"

#include <QFrame>

class QBoxLayout;
class QLineEdit;
class QPushButton;

namespace chatoyant::client {

class AlertBox;
class PlainLabel;
class Submission;

class FieldCard : public QFrame
{
    Q_OBJECT

public:
    // What was asked for did not happen; what was typed stays.
    void showFailure(const Error &error);

signals:
    void submitted(const QString &typed);
    void backWanted();

protected:
    struct Words
    {
        QString title;
        QString label; // of the field
        QString action;
        QString busy;
    };

    FieldCard(const UiContext &context, const Words &words, QWidget *parent);

    // From the beginning.
    void start(const QString &text, const QString &typed = {});
    void end();
    QLineEdit &field() { return *m_field; }
    // One below the other, under the main button.
    QPushButton *addWay(const QString &text);

private:
    void submit();
    void refresh();

    PlainLabel *m_text;
    QLineEdit *m_field;
    AlertBox *m_alert;
    QPushButton *m_continue;
    Submission *m_submission;
    QBoxLayout *m_column;
};

} // namespace chatoyant::client

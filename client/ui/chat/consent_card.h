// The question whether the history of a direct chat comes along into a group: asked, waiting,
// answered.
#pragma once

#include "client/ui/context.h"

#include <QFrame>

class QPushButton;

namespace chatoyant::client {

class AlertBox;
class PlainLabel;

// Hidden while nothing is asked.
class ConsentCard final : public QFrame
{
    Q_OBJECT

public:
    ConsentCard(const UiContext &context, QWidget *parent);

    void setChat(ChatId chat);

signals:
    // By the answer given here.
    void groupMade(chatoyant::ChatId group);

private:
    void refresh();
    void showButtons(const QString &yes, const QString &no);
    void pressNo();
    void answer(bool isGiven);

    UiContext m_context;
    ChatId m_chat;
    PlainLabel *m_text;
    AlertBox *m_alert;
    QPushButton *m_no;
    QPushButton *m_yes;
};

} // namespace chatoyant::client

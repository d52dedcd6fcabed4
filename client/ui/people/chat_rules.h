// The rules of a group or a broadcast chat: who changes its name, what newcomers read.
#pragma once

#include "client/ui/context.h"
#include "client/ui/people/rule_change.h"

#include <QWidget>

class QAbstractButton;
class QBoxLayout;
class QCheckBox;
class QRadioButton;

namespace chatoyant::client {

class PlainLabel;

// A change is sent at once; what the server refuses is taken back, with the reason below.
class ChatRules final : public QWidget
{
    Q_OBJECT

public:
    ChatRules(const UiContext &context, ChatId chat, QWidget *parent);

private:
    void addLock(QBoxLayout *column);
    void addHistory(QBoxLayout *column);
    void refresh();
    void showRules(const ChatSummary &chat);

    UiContext m_context;
    ChatId m_chat;
    QCheckBox *m_lock;
    PlainLabel *m_lockNote;
    QRadioButton *m_all;
    QRadioButton *m_joined;
    PlainLabel *m_why;
    PlainLabel *m_refusal;
    RuleChange m_change;
};

} // namespace chatoyant::client

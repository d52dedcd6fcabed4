// Sends messages on: to which chats, and with what word.
#pragma once

#include "client/ui/context.h"
#include "client/ui/widgets/dialog.h"

class QLineEdit;

namespace chatoyant::client {

class ChatPicker;

class ForwardDialog final : public Dialog
{
    Q_OBJECT

public:
    // Messages of that conversation that are loaded.
    ForwardDialog(const UiContext &context,
                  Conversation &from,
                  const QList<Seq> &messages,
                  QWidget *parent);

signals:
    // They are on their way, in a sentence.
    void forwarded(const QString &sentence);

private:
    void addMessages();
    void refresh();
    void send();
    // Why it cannot go there now; empty: it can. The longest of the pauses before that.
    QString obstacle(std::chrono::milliseconds &pause) const;
    QString sentence() const;

    UiContext m_context;
    Conversation &m_from;
    QList<Seq> m_messages;
    ChatPicker *m_chats;
    QLineEdit *m_comment;
    PlainLabel *m_wait;
    QPushButton *m_send;
    Alarm m_beat; // of slow mode
};

} // namespace chatoyant::client

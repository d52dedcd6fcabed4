// A list of chats to tick, the newest first, with a field to find them.
#pragma once

#include "client/models/chat_list_model.h"
#include "client/ui/context.h"

#include <QWidget>

class QBoxLayout;

namespace chatoyant::client {

class PersonRow;
class SearchField;

class ChatPicker final : public QWidget
{
    Q_OBJECT

public:
    ChatPicker(const UiContext &context, QWidget *parent);

    // In the order in which they were ticked.
    const QList<ChatId> &picked() const { return m_picked; }

signals:
    void pickedChanged(int count);

private:
    void rebuild();
    PersonRow *makeRow(const QModelIndex &index);
    // Why nothing can be sent there; empty: it can.
    QString refusal(const ChatSummary &chat) const;
    void setPicked(ChatId chat, bool isPicked);

    UiContext m_context;
    ChatListModel m_chats;
    SearchField *m_search;
    QBoxLayout *m_rows;
    QList<ChatId> m_picked;
};

} // namespace chatoyant::client

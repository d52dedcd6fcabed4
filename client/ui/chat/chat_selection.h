// What is done with several messages of a conversation at once.
#pragma once

#include "client/ui/context.h"

namespace chatoyant::client {

class MessageView;
class SelectionBar;
class Toast;
struct Bubble;

class ChatSelection final : public QObject
{
    Q_OBJECT

public:
    ChatSelection(const UiContext &context, MessageView &view, Toast &toast, QWidget *page);

    SelectionBar *bar() const { return m_bar; }
    // Null: nothing is there to choose from.
    void setConversation(Conversation *conversation);
    bool isEmpty() const;
    void clear();
    // Line by line: "[date, time] Author: text".
    void copy();
    // What may not be deleted says so, and nothing is.
    void remove();
    // Takes these away for this person only, on all their devices; at once, with a way back.
    void hide(const QList<Seq> &messages);

signals:
    void refused(const QString &why);

private:
    QList<Bubble> bubbles() const;
    void refresh();
    void forward();
    void hideChosen();
    QString removalRefusal(const QList<Bubble> &bubbles) const;

    UiContext m_context;
    MessageView &m_view;
    Toast &m_toast;
    QWidget *m_page;
    SelectionBar *m_bar;
    Conversation *m_conversation = nullptr;
};

} // namespace chatoyant::client

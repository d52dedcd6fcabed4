// Shows a conversation's pinned messages above it, and walks through them.
#pragma once

#include "client/state/pins.h"
#include "client/ui/context.h"

class QMenu;

namespace chatoyant::client {

class PinBar;

class ChatPins final : public QObject
{
    Q_OBJECT

public:
    ChatPins(const UiContext &context, QWidget *page);

    PinBar *bar() const { return m_bar; }
    // Null shows nothing.
    void setConversation(Conversation *conversation);
    // The way to the list, where something is pinned: also while the bar is hidden.
    void addTo(QMenu &menu);
    void openList();

signals:
    void jumpWanted(chatoyant::Seq seq);
    void closed();

private:
    void refresh();
    void jump();
    void setHidden(bool isHidden);
    // Until something else is pinned.
    bool isHidden() const;

    UiContext m_context;
    QWidget *m_page;
    PinBar *m_bar;
    Conversation *m_conversation = nullptr;
    qsizetype m_position = 0; // of the pin that is shown
};

} // namespace chatoyant::client

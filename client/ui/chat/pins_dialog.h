// All pinned messages of a chat: what they say, the way to each, and off the pin.
#pragma once

#include "client/ui/context.h"
#include "client/ui/widgets/dialog.h"

namespace chatoyant::client {

class PinsDialog final : public Dialog
{
    Q_OBJECT

public:
    // isBarHidden: the bar above the chat can be asked for again.
    PinsDialog(const UiContext &context,
               Conversation &conversation,
               bool isBarHidden,
               QWidget *parent);

signals:
    void jumpWanted(chatoyant::Seq seq);
    void barWanted();

private:
    void rebuild();
    void addPin(const Entry &pin, bool mayUnpin);

    UiContext m_context;
    Conversation &m_conversation;
    QBoxLayout *m_rows;
    std::pair<QList<Entry>, bool> m_shown; // and whether they can be unpinned
};

} // namespace chatoyant::client

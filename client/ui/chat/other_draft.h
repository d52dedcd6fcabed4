// What was written in this chat on another device while something else was written here.
#pragma once

#include "client/ui/context.h"

#include <QFrame>

namespace chatoyant::client {

class ElidedLabel;

// Hidden while there is none.
class OtherDraft final : public QFrame
{
    Q_OBJECT

public:
    OtherDraft(const UiContext &context, QWidget *parent);

    void setChat(ChatId chat);

private:
    void refresh();

    UiContext m_context;
    ChatId m_chat;
    ElidedLabel *m_text;
};

} // namespace chatoyant::client

// Says what one is notified of in a chat, and changes it.
#pragma once

#include "client/ui/context.h"

#include <QWidget>

class QMenu;
class QPushButton;

namespace chatoyant::client {

class AlertButton final : public QWidget
{
    Q_OBJECT

public:
    AlertButton(const UiContext &context, QWidget *parent);

    void setChat(ChatId chat);

private:
    void refresh();

    UiContext m_context;
    ChatId m_chat;
    QPushButton *m_button;
    QMenu *m_menu;
};

} // namespace chatoyant::client

// The right column: who or what the open chat is.
#pragma once

#include "client/ui/context.h"

#include <QFrame>

class QScrollArea;

namespace chatoyant::client {

class DetailsPane final : public QFrame
{
    Q_OBJECT

public:
    DetailsPane(const UiContext &context, QWidget *parent);

    void setChat(ChatId chat);

    bool eventFilter(QObject *watched, QEvent *event) override;

signals:
    void closed();
    void chatWanted(chatoyant::UserId user);
    void profileWanted(chatoyant::UserId user);
    void groupWanted(chatoyant::ChatId direct);
    void left();

private:
    void show(QWidget *card);
    void fit();

    UiContext m_context;
    ChatId m_chat;
    QScrollArea *m_scroll;
};

} // namespace chatoyant::client

// The right column: who or what the open chat is, and what it holds.
#pragma once

#include "client/ui/context.h"

#include <QFrame>
#include <QPointer>

class QScrollArea;
class QStackedWidget;

namespace chatoyant::client {

class ChatAttachments;
class ChatChoices;
class IconButton;
class MediaPane;
class PlainLabel;

class DetailsPane final : public QFrame
{
    Q_OBJECT

public:
    DetailsPane(const UiContext &context, ChatAttachments &attachments, QWidget *parent);

    void setChat(ChatId chat);
    // What it holds, in place of who it is.
    void setMediaShown(bool isShown);
    MediaPane &media() { return *m_media; }

    bool eventFilter(QObject *watched, QEvent *event) override;

signals:
    void closed();
    void chatWanted(chatoyant::UserId user);
    void profileWanted(chatoyant::UserId user);
    // In the open chat.
    void mentionWanted(chatoyant::UserId user);
    void groupWanted(chatoyant::ChatId direct);
    // In the description of a group.
    void linkWanted(const QString &address);
    void left();

protected:
    bool focusNextPrevChild(bool isNext) override;

private:
    void build();
    template <typename Card>
    void showCard(Card *card);
    void fit();

    UiContext m_context;
    ChatId m_chat;
    IconButton *m_back;
    PlainLabel *m_title;
    QPointer<ChatChoices> m_choices; // goes with the card it stands in
    QStackedWidget *m_pages;
    QScrollArea *m_scroll;
    MediaPane *m_media;
};

} // namespace chatoyant::client

// Walks through what a search in one chat finds.
#pragma once

#include "client/models/search_model.h"
#include "client/ui/context.h"

namespace chatoyant::client {

class MessageView;
class SearchBar;

class ChatSearch final : public QObject
{
    Q_OBJECT

public:
    ChatSearch(const UiContext &context, MessageView &view, QWidget *page);

    SearchBar *bar() const { return m_bar; }
    void open(ChatId chat);
    void close();
    bool isOpen() const;
    // 1: to an older one.
    void step(int direction);

signals:
    void found(chatoyant::Seq seq);
    void closed();

private:
    void onResults();
    void show();

    MessageView &m_view;
    SearchModel m_model;
    SearchBar *m_bar;
    ChatId m_chat;
    int m_position = 0;
};

} // namespace chatoyant::client

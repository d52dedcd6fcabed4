// Whether the person is there, and which chat they have before their eyes.
#pragma once

#include "client/state/session.h"

#include <QTimer>

namespace chatoyant::client {

// Who looks at another program for a moment, or at a dialog of this one, is still there.
class Attention final : public QObject
{
    Q_OBJECT

public:
    Attention(Session &session, QWidget &window, QObject *parent = nullptr);

    // The chat that the window shows; invalid: none.
    void setChat(ChatId chat);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void onApplicationState(Qt::ApplicationState state);
    void tell();

    Session &m_session;
    QWidget &m_window;
    ChatId m_chat;
    ChatId m_watched; // as it was said last
    QTimer m_away;
};

} // namespace chatoyant::client

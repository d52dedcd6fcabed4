// Somebody who has signed in to a scripted server, and a conversation in a window.
#pragma once

#include "client/ui/chat/chat_page.h"
#include "client/ui/widgets/layouts.h"
#include "client/ui/widgets/toast.h"
#include "tests/support/client/scripted_server.h"
#include "tests/ui/look.h"

#include <QTest>

namespace chatoyant::client {

// Waits until the session is online.
inline void signIn(Session &session, bool remember = true)
{
    session.restore();
    QVERIFY(session.setServer(QStringLiteral("ws://127.0.0.1:7443")));
    Credentials credentials;
    credentials.login = QStringLiteral("me");
    credentials.password = QStringLiteral("secret word");
    session.signIn(credentials, remember);
    QTRY_COMPARE(session.connectionState().phase, ConnectionState::Phase::Online);
}

// The page fills the window.
inline ChatPage *addChatPage(QWidget &window, Desk &desk)
{
    auto *toast = new Toast(desk.theme, &window);
    auto *page = new ChatPage(desk.context, *toast, &window);
    columnIn(&window)->addWidget(page);
    window.resize(700, 600);
    return page;
}

} // namespace chatoyant::client

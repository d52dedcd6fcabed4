// How people come to know each other over a real server, for tests of what they do then.
#pragma once

#include "client/state/session.h"

#include <QTest>

namespace chatoyant::client {

constexpr int acquaintancePatience = 30000; // ms

inline Credentials credentialsOf(const QString &name, const QString &displayName = {})
{
    Credentials credentials;
    credentials.login = name;
    credentials.password = QStringLiteral("a long secret 7");
    credentials.displayName = displayName;
    return credentials;
}

inline void waitOnline(const Session &session)
{
    QTRY_VERIFY_WITH_TIMEOUT(session.connectionState().phase == ConnectionState::Phase::Online,
                             acquaintancePatience);
}

inline void signUp(Session &session, const QString &server, const Credentials &credentials)
{
    QVERIFY(session.setServer(server));
    session.signUp(credentials);
    waitOnline(session);
}

inline void signIn(Session &session, const QString &server, const Credentials &credentials)
{
    QVERIFY(session.setServer(server));
    session.signIn(credentials);
    waitOnline(session);
}

inline void befriend(Session &one, Session &other)
{
    const UserId asked = other.me().id;
    one.contacts().request(asked, QStringLiteral("hello"), &one, [](const auto &) {});
    QTRY_COMPARE_WITH_TIMEOUT(other.contacts().incomingCount(), 1, acquaintancePatience);
    other.contacts().respond(one.me().id, true, &other, [](const auto &) {});
    QTRY_VERIFY_WITH_TIMEOUT(one.contacts().contact(asked).state == ContactState::Friend,
                             acquaintancePatience);
}

// Of friends; an invalid id: it did not come about.
inline ChatId directChat(Session &one, Session &other)
{
    ChatId made;
    one.chatActions().openDirect(other.me().id, &one, [&made](const Result<ChatId> &chat) {
        made = chat ? *chat : ChatId();
    });
    [&] {
        QTRY_VERIFY_WITH_TIMEOUT(made.isValid(), acquaintancePatience);
        QTRY_VERIFY_WITH_TIMEOUT(other.chats().contains(made), acquaintancePatience);
    }();
    return made;
}

} // namespace chatoyant::client

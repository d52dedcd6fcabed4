// What happened, in a reader's words: service lines, delivery and reasons.
#pragma once

#include "client/state/account.h"
#include "client/state/obstacle.h"
#include "common/model/chat.h"

#include <QCoreApplication>

namespace chatoyant::client {

class People;

class Sentences final
{
    Q_DECLARE_TR_FUNCTIONS(chatoyant::client::Sentences)

public:
    // "Ana added Bo", "You changed the title to …"
    static QString service(const Entry &entry, const People &people);
    static QString unread(int count);
    // "Waiting to be sent", "Sent", "Read", "Not sent: …"
    static QString delivery(const Line &line);
    // Why something was refused and what can be done, for the person.
    static QString reason(const Error &error);
    // Why this device is signed out though nobody here asked for it.
    static QString signedOut(const Error &why);
    // "active now", "last active today at 10:42"
    static QString lastUse(const DeviceSession &device, const QDateTime &now);
    // "Used by 1 of 5 · until 5 December 2026, 10:42"
    static QString invitation(const Invitation &invitation, const QDateTime &now);
    // Why one cannot write in a chat, and the word for the way on; both empty: one can.
    static std::pair<QString, QString>
    obstacle(const Obstacle &obstacle, const People &people, UserId peer);
    static QString presence(const User &user, const QDateTime &now);
    static QString role(Role role);
    static QString deletedMessage();
    // In the quote of an answer to it.
    static QString deletedQuote();
    // "Ana is typing…"
    static QString typing(const QStringList &names);

private:
    static QString member(const Entry &entry, const People &people);
};

} // namespace chatoyant::client

// What happened, in a reader's words: service lines, delivery and reasons.
#pragma once

#include "client/state/account.h"
#include "client/state/conversions.h"
#include "client/state/obstacle.h"
#include "common/model/chat.h"
#include "common/model/contact.h"

#include <QCoreApplication>

namespace chatoyant::client {

class People;

class Sentences final
{
    Q_DECLARE_TR_FUNCTIONS(chatoyant::client::Sentences)

public:
    // "Ana added Bo", "You changed the title to …". about: the message that it is about, if any.
    static QString service(const Entry &entry,
                           const People &people,
                           const std::optional<Line> &about = std::nullopt);
    // The beginning of a message, or what stands for its files, in one line.
    static QString excerpt(const Entry &message);
    // Why a message of one's own cannot be deleted any more.
    static QString tooOldToDelete(qint64 windowSeconds);
    static QString forwardedFrom(const QString &name);
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
    // "@ana", and of a friend "@ana · online"
    static QString underName(const Contact &contact, const QDateTime &now);
    // One's own, as a choice: "Online", "Do not disturb"
    static QString ownPresence(Presence presence);
    // "3 of 100 used · until 5 December 2026, 10:42"
    static QString chatLink(const ChatInvite &link);
    // "Group · 5 members"
    static QString chatPreview(const ChatPreview &preview);
    // Why somebody did not come in by a link.
    static QString joinRefusal(const Error &error);
    // What is asked about the history of a direct chat, for who asked and for who was asked.
    static QString conversionQuestion(const Conversion &asked, const People &people);
    // How it ended, for the same two.
    static QString
    conversionOutcome(const EndedConversion &ended, const People &people, const User &peer);
    static QString role(Role role);
    static QString deletedMessage();
    // In the quote of an answer to it.
    static QString deletedQuote();
    // "Ana is typing…"
    static QString typing(const QStringList &names);

    // Peer text stands in a sentence of its own direction (Unicode isolates).
    static QString isolated(const QString &text);

private:
    static QString member(const Entry &entry, const People &people);
    static QStringList changes(const Entry &entry, const People &people);
    static QString picture(bool isThere, bool isMine, const QString &who);
    static QString locked(bool isLocked, bool isMine, const QString &who);
    static QString history(HistoryRule rule, bool isMine, const QString &who);
    static QString pin(const Entry &entry, const People &people, const std::optional<Line> &about);
};

} // namespace chatoyant::client

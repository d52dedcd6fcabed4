// Knows up to where devices of a chat's members have its log, and tells the others.
#pragma once

#include "server/domain/chat_directory.h"
#include "server/domain/delivery.h"
#include "server/domain/ports/received_storage.h"

namespace chatoyant::server {

// Marks live in memory, and are stored together now and then: no message waits for them. What is
// lost with a server is said again when devices come back.
class ReceivedMarks
{
public:
    struct Parts
    {
        ReceivedStorage &storage;
        ChatDirectory &directory;
        Delivery &delivery;
        LogBatch &batch;
    };

    explicit ReceivedMarks(const Parts &parts);

    // A device of that person has the chat's log up to there. What is no chat of theirs, and what
    // is too large for it, is passed over.
    void received(UserId who, ChatId chat, Seq seq);
    // Up to where devices of all others have it who show that; 0: nobody does.
    Seq byOthers(ChatId chat, UserId reader) const;
    // To be called within a turn, every few seconds.
    void store();
    // Who shows what has changed.
    void forget();

private:
    // The least of all that count, whose it is, and the least of the others.
    struct Least
    {
        Seq first = 0;
        UserId holder;
        Seq second = 0;

        Seq seenBy(UserId reader) const { return reader == holder ? second : first; }
    };
    using Marks = QHash<UserId, ReceivedMark>;

    Marks &marksOf(const ChatState &chat);
    Marks stored(ChatId chat) const;
    static Least leastOf(const Marks &marks, const QList<UserId> &members);
    void tell(const ChatState &chat, const Least &before, const Least &after);

    Parts m_parts;
    QHash<ChatId, Marks> m_chats;
    QHash<std::pair<ChatId, UserId>, Seq> m_unstored;
};

} // namespace chatoyant::server

// Direct chats on their way to a group: begun, asked about, answered, taken back.
#pragma once

#include "client/net/link_answers.h"
#include "client/net/reply.h"

#include <QHash>
#include <QObject>

#include <optional>

namespace chatoyant::client {

class Api;
class ChatList;
class People;

enum class ConversionEnd {
    Accepted,
    Declined,
    Withdrawn,
    Unknown // it came to an end while nobody here listened
};

struct EndedConversion
{
    Conversion conversion;
    ConversionEnd end = ConversionEnd::Unknown;
};

// The history of a direct chat comes along only where both of its people want that: until the
// other one has answered the question waits, on all devices of both.
class Conversions final : public QObject
{
    Q_OBJECT

public:
    Conversions(Api &api, ChatList &chats, People &people, QObject *parent = nullptr);

    // What waits for an answer in that direct chat.
    std::optional<Conversion> pending(ChatId direct) const;
    // What came of the last question, until it was seen.
    std::optional<EndedConversion> outcome(ChatId direct) const;
    void dismiss(ChatId direct);

    // The group; an invalid id where the other one is asked first.
    void begin(const NewConversion &wanted, QObject *context, Reply<ChatId> reply);
    // Of who was asked: the group, or an invalid id for a no. Of who asked: takes it back.
    void answer(ChatId direct, bool isGiven, QObject *context, Reply<ChatId> reply);

    // As the server says it is now.
    void know(ChatId direct, const std::optional<Conversion> &pending);
    // In all chats.
    void replaceAll(const QList<Conversion> &pending);
    // As the user log tells: asked, accepted, declined, withdrawn.
    void apply(const Conversion &conversion, QStringView change);
    void forget();

signals:
    void changed(ChatId direct);
    // By the other one, and not known before.
    void asked(ChatId direct);
    // For a person to hear of: not what they did themselves.
    void ended(ChatId direct);

private:
    Reply<std::optional<ChatSummary>> taking(ChatId direct, Reply<ChatId> reply);
    void end(const Conversion &conversion, ConversionEnd end);

    Api &m_api;
    ChatList &m_chats;
    People &m_people;
    QHash<ChatId, Conversion> m_pending;
    QHash<ChatId, EndedConversion> m_outcomes;
};

} // namespace chatoyant::client

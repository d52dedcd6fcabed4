// Builds notifications, once for all who get them, and sends them after the commit.
#pragma once

#include "common/model/chat.h"
#include "server/domain/log_batch.h"
#include "server/domain/ports/live_links.h"

#include <optional>

namespace chatoyant::server {

class Delivery
{
public:
    Delivery(LiveLinks &links, LogBatch &batch);

    void entry(ChatId chat, const Entry &entry, const QList<UserId> &audience);
    void userEntry(UserId user, const QByteArray &entryJson);
    void typing(ChatId chat, UserId who, const QList<UserId> &audience);
    void read(ChatId chat, UserId who, Seq seq, const QList<UserId> &audience);
    void received(ChatId chat, Seq seq, const QList<UserId> &audience);
    void mood(ChatId chat, const Mood &mood, Seq seq, const QList<UserId> &audience);
    void draft(UserId owner, const Draft &draft);
    void presence(const User &who, const QList<UserId> &audience);
    // To those who read them: how many are open, and whether one has just come.
    void reports(std::optional<int> open, bool isNew, const QList<UserId> &readers);
    void status(UserId who, const Status &status, const QList<UserId> &audience);

private:
    void send(const QList<UserId> &audience, const QByteArray &frame);

    LiveLinks &m_links;
    LogBatch &m_batch;
};

} // namespace chatoyant::server

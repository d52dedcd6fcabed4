// Keeps who is kept out of groups, who asks to come in, and which deleted ones are being emptied.
#pragma once

#include "common/model/chat.h"

#include <QList>

#include <optional>

namespace chatoyant::server {

struct Erasure
{
    ChatId chat;
    UserId by;
    Seq done = 0; // up to which
};

class GroupStorage
{
public:
    virtual ~GroupStorage() = default;
    // Who is barred does not come back but by being added.
    virtual void bar(ChatId chat, UserId user, const Outsider &how) = 0;
    // False when that was so already.
    virtual bool unbar(ChatId chat, UserId user) = 0;
    virtual QList<Outsider> barred(ChatId chat) const = 0; // newest first
    // False when they ask already.
    virtual bool addRequest(ChatId chat, UserId user, const QDateTime &at) = 0;
    virtual bool removeRequest(ChatId chat, UserId user) = 0;
    virtual bool asks(ChatId chat, UserId user) const = 0;
    virtual QList<Outsider> requests(ChatId chat) const = 0; // oldest first
    virtual void setErasure(const Erasure &erasure) = 0;
    virtual std::optional<Erasure> nextErasure() const = 0;
    virtual void endErasure(ChatId chat) = 0;
};

} // namespace chatoyant::server

// Why somebody cannot write in a chat, if they cannot.
#pragma once

#include "client/state/line.h"
#include "common/model/chat.h"

namespace chatoyant::client {

struct Workspace;

struct Obstacle
{
    enum class Kind {
        None,
        ReadersOnly, // only admins write there
        Left,        // of one's own wish
        Removed,
        Gone, // not a member any more, and nothing says why
        BlockedByMe,
        BlockedByPeer // a message waits that was refused for that
    };

    Kind kind = Kind::None;
    UserId by; // Removed: who did it

    bool isNone() const { return kind == Kind::None; }
    // Of one's own or not, one is outside.
    bool isOutside() const
    {
        return kind == Kind::Left || kind == Kind::Removed || kind == Kind::Gone;
    }
    friend bool operator==(const Obstacle &, const Obstacle &) = default;
};

// chat: as it was known last; lines: what is loaded of it.
Obstacle
findObstacle(const ChatSummary &chat, const QList<Line> &lines, const Workspace &workspace);

} // namespace chatoyant::client

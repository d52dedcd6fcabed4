#include "client/state/writing_pause.h"

#include <algorithm>

namespace chatoyant::client {

using namespace std::chrono;

namespace {

// Sent, or on its way: what was refused was not written.
bool isWrittenBy(const Line &line, UserId who)
{
    return line.isMessage() && line.entry.by == who && line.delivery != Delivery::Failed;
}

} // namespace

bool isSlow(const ChatSummary &chat)
{
    return chat.kind == ChatKind::Group && chat.rules.slow > 0 && chat.role < Role::Admin;
}

milliseconds
writingPause(const ChatSummary &chat, const QList<Line> &lines, UserId me, const QDateTime &now)
{
    const milliseconds slow = seconds(chat.rules.slow);
    if (!isSlow(chat))
        return milliseconds(0);
    if (lines.isEmpty() && chat.last && chat.last->by == me) {
        const milliseconds passed(std::max<qint64>(0, chat.last->at.msecsTo(now)));
        return std::max(milliseconds(0), slow - passed);
    }
    for (auto line = lines.crbegin(); line != lines.crend(); ++line) {
        // The server's clock may be ahead of this one.
        const milliseconds passed(std::max<qint64>(0, line->entry.at.msecsTo(now)));
        if (!line->isPending() && passed >= slow)
            break;
        if (isWrittenBy(*line, me) && passed < slow)
            return slow - passed;
    }
    return milliseconds(0);
}

} // namespace chatoyant::client

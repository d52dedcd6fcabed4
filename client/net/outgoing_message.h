// A message as it leaves this device: words, files, or what somebody else wrote.
#pragma once

#include "client/net/outgoing_file.h"
#include "common/model/entry.h"

#include <algorithm>

namespace chatoyant::client {

// A message of some chat that is sent on: all but its place is what it was when this was asked for,
// for showing.
struct Forwarding
{
    ChatId chat;
    Seq seq = 0;
    Origin origin; // who wrote it first, and when
    QList<Attachment> files = {};
};

struct OutgoingMessage
{
    ChatId chat;
    QString clientId;
    QString text;
    Seq replyTo = 0;
    QList<UserId> mentions;
    QList<OutgoingFile> files = {};
    std::optional<Forwarding> forwarding = {}; // the text is for showing, then
    bool hasPreview = true;                    // of its link, where the server makes any

    // All that it names is with the server.
    bool isWhole() const
    {
        return std::all_of(files.cbegin(), files.cend(),
                           [](const OutgoingFile &file) { return file.isSent; });
    }
};

} // namespace chatoyant::client

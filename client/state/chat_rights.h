// What this person may do in a chat by their role: the server's table as far as the client needs
// it.
#pragma once

#include "common/model/chat.h"

namespace chatoyant::client {

// The server decides again (server/domain/permissions.cpp); a test compares the two cell by cell.
struct ChatRights
{
    bool mayWrite = false; // and forward to it
    bool mayPin = false;
    bool mayDeleteOthers = false;
    bool mayChangeTexts = false; // title and topic
    bool mayChangeRules = false; // who changes these, what newcomers read
    bool mayAddMembers = false;
    bool maySetRoles = false;
    bool mayHandOver = false;
    bool mayManage = false; // links, requests, bans, and what admins did
    bool mayDelete = false; // the chat

    friend bool operator==(const ChatRights &, const ChatRights &) = default;
};

ChatRights rightsIn(const ChatSummary &chat);
// Of somebody else with that role.
bool mayRemoveMember(const ChatSummary &chat, Role other);
// One's own, for all: the server's window is over. Who may delete others' may do it at any time.
bool isTooOldToDelete(const Entry &message, qint64 windowSeconds, const QDateTime &now);

} // namespace chatoyant::client

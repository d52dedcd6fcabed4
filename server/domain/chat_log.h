// Appends entries to chats' logs, tells the members, and writes down what admins do by them.
#pragma once

#include "common/base/clock.h"
#include "server/domain/audit_log.h"
#include "server/domain/chat_directory.h"
#include "server/domain/delivery.h"

namespace chatoyant::server {

struct Deed
{
    UserId by;
    UserId to = {}; // not valid: nobody in particular
    QString details = {};
};

class ChatLog
{
public:
    ChatLog(ChatDirectory &directory, Delivery &delivery, AuditLog &audit, const Clock &clock);

    // Sets seq and time. False, and nothing happens, when the clientId was used before.
    bool append(ChatState &chat, Entry &entry);
    Seq memberChanged(ChatState &chat, UserId by, const Entry &change);
    // Of what leaves no entry, or says more than its entry.
    void note(AuditAction action, const ChatState &chat, const Deed &deed);

private:
    void noteEntry(const ChatState &chat, const Entry &entry);

    ChatDirectory &m_directory;
    Delivery &m_delivery;
    AuditLog &m_audit;
    const Clock &m_clock;
};

} // namespace chatoyant::server

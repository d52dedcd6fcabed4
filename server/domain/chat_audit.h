// Shows the admins of a group what was done in it, and by whom.
#pragma once

#include "server/domain/audit_log.h"
#include "server/domain/chat_directory.h"
#include "server/domain/people.h"

namespace chatoyant::server {

class ChatAudit
{
public:
    ChatAudit(const AuditLog &log, ChatDirectory &directory, const People &people)
        : m_log(log)
        , m_directory(directory)
        , m_people(people)
    {}

    // Newest first, below the number `before` if not 0.
    Result<QList<ChatDeed>> list(UserId caller, ChatId chat, const std::pair<qint64, int> &page);

private:
    const AuditLog &m_log;
    ChatDirectory &m_directory;
    const People &m_people;
};

} // namespace chatoyant::server

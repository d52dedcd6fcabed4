#include "server/domain/chat_audit.h"

namespace chatoyant::server {

Result<QList<ChatDeed>>
ChatAudit::list(UserId caller, ChatId chat, const std::pair<qint64, int> &page)
{
    const auto entered = m_directory.enter(chat, caller, Action::SeeAudit);
    if (!entered)
        return entered.error();
    const auto shown = [this, caller](UserId id) {
        auto user = m_people.user(id).value_or(User());
        m_people.show(user, caller, {}); // when somebody was there is not what is asked
        return user;
    };
    QList<ChatDeed> deeds;
    const QList<AuditRecord> records = m_log.recordsIn(chat, page.first, page.second);
    for (const AuditRecord &record : records)
        deeds.append({record.number, record.at, record.action, shown(record.actor),
                      shown(record.subject), record.details});
    return deeds;
}

} // namespace chatoyant::server

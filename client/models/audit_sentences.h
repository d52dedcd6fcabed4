// What a server's audit log says, in a reader's words.
#pragma once

#include "client/state/administration.h"

#include <QCoreApplication>

namespace chatoyant::client {

class AuditSentences final
{
    Q_DECLARE_TR_FUNCTIONS(chatoyant::client::AuditSentences)

public:
    // "Ana Ruiz (@ana) suspended Bo Chen (@bo)"
    static QString deed(const AuditRecord &record, const QHash<UserId, User> &people);
    // "Saturday, 5 December 2026, 10:42 · from 192.0.2.7"
    static QString circumstances(const AuditRecord &record);

private:
    static QString name(UserId user, const QHash<UserId, User> &people);
    static QString ofNobody(const AuditRecord &record);
};

} // namespace chatoyant::client

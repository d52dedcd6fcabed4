// Keeps how people say they are, and forgets it when its time is over.
#pragma once

#include "common/base/clock.h"
#include "common/base/error.h"
#include "server/domain/delivery.h"
#include "server/domain/ports/contact_storage.h"
#include "server/domain/ports/status_storage.h"

namespace chatoyant::server {

// A status is in no log: friends hear of it, and whom one has a chat of two with; everybody reads
// it with the person.
class StatusService
{
public:
    struct Parts
    {
        StatusStorage &statuses;
        ContactStorage &contacts;
        Delivery &delivery;
        LogBatch &batch;
        const Clock &clock;
    };

    explicit StatusService(const Parts &parts);

    // An empty one: none any more. The one from now on.
    Result<Status> set(UserId caller, const Status &status);
    // To be called within a turn, each second.
    void forgetOver();

private:
    Result<void> check(const Status &status) const;
    void tell(UserId user, const Status &status);

    Parts m_parts;
    bool m_isKnown = false;
    QDateTime m_due; // none is over before; null: none has an end
};

} // namespace chatoyant::server

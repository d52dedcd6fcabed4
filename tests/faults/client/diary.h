// The history as one person writes it.
#pragma once

#include "tests/faults/client/history.h"

namespace chatoyant::faults {

struct Diary
{
    History &history;
    QString who;

    void note(const QString &event, const QJsonObject &more = {}) const
    {
        history.write(event, who, more);
    }
};

} // namespace chatoyant::faults

// Takes moods out of the logs again.
#pragma once

#include <QDateTime>

namespace chatoyant::server {

class MoodStorage
{
public:
    virtual ~MoodStorage() = default;
    // Looks at so many entries of all logs after this place; those older than `before` lose their
    // moods. Returns the place to go on from; 0 when there is nothing more to look at.
    virtual qint64 forgetMoods(qint64 after, const QDateTime &before, int entries) = 0;
};

} // namespace chatoyant::server

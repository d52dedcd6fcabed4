// Says what a text feels like.
#pragma once

#include "common/mood/mood.h"

namespace chatoyant::server {

class MoodEngine
{
public:
    virtual ~MoodEngine() = default;
    virtual Mood score(const QString &text) const = 0;
    // Less exact, many times faster, and says so in Mood::model.
    virtual Mood scoreHurriedly(const QString &text) const = 0;
};

} // namespace chatoyant::server

// Says what a text feels like.
#pragma once

#include "common/mood/mood.h"

namespace chatoyant::server {

class MoodEngine
{
public:
    virtual ~MoodEngine() = default;
    virtual Mood score(const QString &text) const = 0;
};

} // namespace chatoyant::server

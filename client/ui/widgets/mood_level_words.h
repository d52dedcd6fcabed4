// What people read of how far moods go, the same in menus and in settings.
#pragma once

#include "common/mood/mood_level.h"

#include <QCoreApplication>

namespace chatoyant::client {

class MoodLevelWords
{
    Q_DECLARE_TR_FUNCTIONS(MoodLevelWords)

public:
    static QString name(MoodLevel level);
    // What happens where.
    static QString sentence(MoodLevel level);
    // Why not more may be chosen; empty where everything may.
    static QString limit(MoodLevel allowed);
};

} // namespace chatoyant::client

// The mood model that the program carries, as what scores drafts.
#pragma once

#include "client/state/draft_scorer.h"

namespace chatoyant::client {

// Some megabytes to read: not for the thread of the windows. Without a model, empty, and the log
// says why.
MoodScorer loadBuiltInMood();

} // namespace chatoyant::client

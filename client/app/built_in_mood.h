// The mood model that the program carries, as what scores drafts.
#pragma once

#include "client/state/draft_scorer.h"

namespace chatoyant::client {

// Some megabytes to read: not for the thread of the windows. Without a model it
// scores nothing, and it and the log say why.
MoodScorer loadBuiltInMood();
// The same for several who ask: all of them share one model.
MoodLoader sharedBuiltInMood();

} // namespace chatoyant::client

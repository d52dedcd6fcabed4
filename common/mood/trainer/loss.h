// What both parts of the model are trained to do with a labelled text.
#pragma once

#include "common/mood/heads.h"
#include "common/mood/trainer/corpus.h"

namespace chatoyant::training {

struct Truth
{
    MoodSet moods;           // none: nothing is known of them
    float valence = 0;       // 0 … 1
    float weight = 1;        // of the text
    float valenceWeight = 1; // of the text for the linear part's valence
    bool hasValence = false;
    bool isMood = false; // neutral stays out of the comparison
};

Truth truthOf(const Example &example);

// Of the negative log-likelihood: a softmax over the moods with neutral at 0, where the joint
// probability of the possible moods is raised, and a logistic valence. Not weighted.
HeadValues gradientOf(const Truth &truth, const HeadValues &logits);
double lossOf(const Truth &truth, const HeadValues &logits);

} // namespace chatoyant::training

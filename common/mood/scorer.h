// The arithmetic of the linear model: features summed, sums made probabilities.
#pragma once

#include "common/mood/features.h"
#include "common/mood/model_file.h"
#include "common/mood/mood.h"

namespace chatoyant {

// A message cut up, with room to do it without allocating.
struct Cut
{
    TokenList tokens;
    FeatureList features;

    // With the words of the model that is asked.
    Cut(QStringView message, const WordTable &words)
    {
        tokenize(message, tokens);
        words.mark(tokens);
        featuresOf(tokens, features);
    }
};

struct Sums
{
    HeadValues values{};  // of the linear part's weights, each feature once
    HeadValues network{}; // logits, if it was asked
    bool hasNetwork = false;
    int known = 0;        // features the model has weights for
    int words = 0;        // distinct words, and of those
    int knownWords = 0;   // the words the model has weights for
    bool hasFace = false; // a known emoji or emoticon
};

using Probabilities = std::array<double, allMoodLabels.size()>; // by MoodLabel

// The factor that sums of so many known features are multiplied with.
float lengthFactor(const ModelSettings &settings, int known);

// Of the linear part alone.
Sums sumsOf(const MoodModel &model, const Cut &cut);
// What the linear part leaves in doubt the network is asked, if the model has one.
bool isDoubtful(const MoodModel &model, const Sums &sums);
void addNetwork(const MoodModel &model, const Cut &cut, Sums &sums);

// Of the parts that were asked: neutral's is 0.
HeadValues logitsOf(const ModelSettings &settings, const Sums &sums);
Probabilities probabilitiesOf(const ModelSettings &settings, const Sums &sums);
// S = Σ wᵢ·sᵢ over the features, squashed to [-1, 1]; where the network was asked, averaged with
// its opinion before that.
double scoreOf(const ModelSettings &settings, const Sums &sums);
// False: nothing to judge, or words of a language the model does not know.
bool isReadable(const ModelSettings &settings, const Sums &sums);
// The most probable label, or neutral when that is not sure or contradicts the score.
Mood moodOf(const ModelSettings &settings, const Sums &sums);

} // namespace chatoyant

// Chooses the features worth a bucket, and how strongly each speaks for each head.
#pragma once

#include "common/mood/model_file.h"
#include "common/mood/trainer/corpus.h"
#include "common/mood/word_table.h"

#include <vector>

namespace chatoyant::training {

struct VocabularyOptions
{
    quint32 buckets = 950'000;
    int leastTexts = 3;     // that a feature must stand in
    float smoothing = 1;    // texts added to each count
    float largestScale = 4; // of |log ratio|
    float valencePower = 1; // of the valence's log ratios: 0 would make all features alike
};

struct Bucket
{
    FeatureHash owner = 0;
    HeadValues scale{}; // |log ratio| of how often the feature stands in texts of the head's mood
    bool isOwned = false;
};

// By bucket index.
std::vector<Bucket> chooseVocabulary(const QList<Example> &examples,
                                     const WordTable &words,
                                     const VocabularyOptions &options);

} // namespace chatoyant::training

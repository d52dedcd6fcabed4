// From labelled texts to a model file and what it is worth.
#pragma once

#include "common/mood/trainer/learner.h"
#include "common/mood/trainer/lexicon.h"
#include "common/mood/trainer/network_learner.h"
#include "common/mood/trainer/scorecard.h"

#include <functional>

namespace chatoyant::training {

struct TrainingOptions
{
    QByteArray name;
    WordOptions words;
    VocabularyOptions vocabulary;
    LearnerOptions learner;
    NetworkOptions network;
    quint32 languagePlaces = 16'384;
    float linearSure = 0; // 0: found on validation texts
};

struct Trained
{
    ModelSettings settings;
    QByteArray file;
    double calibrationError = 0;
    double asked = 0;           // share of validation texts about which the network is asked
    QList<Score> scores;        // as the engine answers
    QList<Score> linearScores;  // had the linear part been alone
    QList<Score> networkScores; // had the network been alone
    QList<Score> bothScores;    // had the network always been asked
    QList<Score> languages;     // as the engine answers
    QByteArrayList available;   // languages the model is good enough at
    QByteArrayList otherLanguages;
};

// Called with a sentence about each step that is done.
using Told = std::function<void(const QString &)>;

Result<Trained> train(const TrainingOptions &options,
                      const Corpora &corpora,
                      const Lexicon *lexicon,
                      const Told &told);

} // namespace chatoyant::training

// Measures a model on validation texts, beside guessing the commonest label and beside a word list.
#pragma once

#include "common/mood/scorer.h"
#include "common/mood/trainer/corpus.h"
#include "common/mood/trainer/lexicon.h"

#include <QJsonArray>

#include <optional>

namespace chatoyant::training {

// What a model says of a validation text before it is called sure or not.
struct Judged
{
    const Example *example = nullptr;
    Sums sums;
};

inline constexpr double polarFrom = 0.4; // |valence| of a text that is pleasant or unpleasant

// Which parts of a model are asked.
enum class Asked { Linear, Both, Cascade };

// By both parts, if the model has both.
QList<Judged> judged(const MoodModel &model, const QList<Example> &examples);
// The same texts, as if fewer had been asked.
QList<Judged> judgedBy(Asked asked, QList<Judged> texts, const ModelSettings &settings);
// Of texts about which the network was asked.
double shareAsked(const QList<Judged> &texts);

// The share of right answers, and how many were asked; in percent when shown.
struct Share
{
    double right = 0;
    int asked = 0;

    double percent() const { return asked == 0 ? 0 : 100 * right / asked; }
};

struct Score
{
    QString group;
    bool isHeldOut = false;
    bool isMood = false; // no neutral texts: neutral was left out of the answers
    int texts = 0;
    Share majority;    // four moods, always the commonest
    Share four;        // tense and angry counted as one
    double fourF1 = 0; // macro-averaged
    Share fourSure;    // of the most confident 80 %
    Share five;        // where the corpus tells tense from angry
    double fiveF1 = 0;
    Share polarity;     // sign of S on pleasant and unpleasant texts
    Share polaritySure; // of the 80 % whose S is farthest from 0
    Share polarityMajority;
    Share polarityLexicon;  // undecided counts half
    double correlation = 0; // of S with rated valence, where it was rated
};

QList<Score> scoresOf(const Corpora &corpora,
                      const QList<Judged> &texts,
                      const ModelSettings &settings,
                      const Lexicon *lexicon);
QList<Score>
languageScores(const QList<Judged> &texts, const ModelSettings &settings, const Lexicon *lexicon);
// Enough texts, and clearly better than always guessing the same.
bool isGoodEnough(const Score &language);
Score scoreOf(const Group &group,
              const QList<Judged> &texts,
              const ModelSettings &settings,
              const Lexicon *lexicon);
QString tableOf(const QList<Score> &scores);
QJsonArray jsonOf(const QList<Score> &scores);

// The label of a text whose moods leave one choice once tense and angry are one, as Tense.
std::optional<MoodLabel> fourLabel(MoodSet moods);
std::optional<MoodLabel> fiveLabel(MoodSet moods);

} // namespace chatoyant::training

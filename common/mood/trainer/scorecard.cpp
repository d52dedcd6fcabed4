#include "common/mood/trainer/scorecard.h"

#include <QJsonObject>

#include <cmath>

namespace chatoyant::training {

using namespace Qt::StringLiterals;

namespace {

using Pairs = QList<std::pair<MoodLabel, MoodLabel>>;

constexpr double polarFrom = 0.4; // |valence| of a text that counts as pleasant or unpleasant
constexpr double sureShare = 0.8;

MoodLabel merged(MoodLabel label)
{
    return label == MoodLabel::Angry ? MoodLabel::Tense : label;
}

// The label as the engine gives it, or the best mood where neutral is not among the answers.
MoodLabel answer(const Judged &text, const ModelSettings &settings)
{
    if (!text.example->isMood)
        return moodOf(settings, text.sums).label;
    Probabilities probable = probabilitiesOf(settings, text.sums);
    probable[size_t(MoodLabel::Neutral)] = 0;
    const auto most = std::max_element(probable.begin(), probable.end());
    return static_cast<MoodLabel>(most - probable.begin());
}

Share shareOf(const Pairs &pairs)
{
    Share share;
    share.asked = int(pairs.size());
    share.right = double(std::count_if(pairs.begin(), pairs.end(),
                                       [](const auto &pair) { return pair.first == pair.second; }));
    return share;
}

Share majorityOf(const Pairs &pairs)
{
    std::array<int, allMoodLabels.size()> counts{};
    for (const auto &pair : pairs)
        ++counts[size_t(pair.first)];
    return {double(*std::max_element(counts.begin(), counts.end())), int(pairs.size())};
}

void measureFour(Score &score, const QList<Judged> &texts, const ModelSettings &settings)
{
    Pairs pairs;
    QList<std::pair<double, bool>> byConfidence;
    for (const Judged &text : texts) {
        const auto truth = fourLabel(text.example->target.moods);
        if (!truth)
            continue;
        const MoodLabel said = merged(answer(text, settings));
        pairs.append({*truth, said});
        byConfidence.append({-moodOf(settings, text.sums).confidence, said == *truth});
    }
    score.four = shareOf(pairs);
    score.fourF1 = macroF1(pairs);
    score.majority = majorityOf(pairs);
    std::stable_sort(byConfidence.begin(), byConfidence.end(),
                     [](const auto &a, const auto &b) { return a.first < b.first; });
    score.fourSure.asked = int(std::lround(sureShare * double(byConfidence.size())));
    for (int at = 0; at < score.fourSure.asked; ++at)
        score.fourSure.right += byConfidence[at].second ? 1 : 0;
}

void measureFive(Score &score, const QList<Judged> &texts, const ModelSettings &settings)
{
    Pairs pairs;
    bool tellsApart = false;
    for (const Judged &text : texts) {
        const auto truth = fiveLabel(text.example->target.moods);
        if (!truth)
            continue;
        tellsApart = tellsApart || *truth == MoodLabel::Tense || *truth == MoodLabel::Angry;
        pairs.append({*truth, answer(text, settings)});
    }
    if (!tellsApart)
        return;
    score.five = shareOf(pairs);
    score.fiveF1 = macroF1(pairs);
}

void measurePolarity(Score &score,
                     const QList<Judged> &texts,
                     const ModelSettings &settings,
                     const Lexicon *lexicon)
{
    int pleasant = 0;
    for (const Judged &text : texts) {
        const double valence = text.example->target.valence.value_or(0);
        if (std::abs(valence) < polarFrom)
            continue;
        ++score.polarity.asked;
        pleasant += valence > 0 ? 1 : 0;
        score.polarity.right += valence * scoreOf(settings, text.sums) > 0 ? 1 : 0;
        const double listed = lexicon ? lexicon->valenceOf(text.example->text) * valence : 0;
        score.polarityLexicon.right += listed > 0 ? 1 : listed == 0 ? 0.5 : 0;
    }
    score.polarityLexicon.asked = lexicon ? score.polarity.asked : 0;
    score.polarityMajority = {double(std::max(pleasant, score.polarity.asked - pleasant)),
                              score.polarity.asked};
}

double correlationOf(const QList<Judged> &texts, const ModelSettings &settings)
{
    double n = 0;
    double sumX = 0;
    double sumY = 0;
    double sumXX = 0;
    double sumYY = 0;
    double sumXY = 0;
    for (const Judged &text : texts) {
        if (!text.example->target.valence)
            continue;
        const double x = scoreOf(settings, text.sums);
        const double y = *text.example->target.valence;
        n += 1;
        sumX += x;
        sumY += y;
        sumXX += x * x;
        sumYY += y * y;
        sumXY += x * y;
    }
    const double spread = (n * sumXX - sumX * sumX) * (n * sumYY - sumY * sumY);
    return spread > 0 ? (n * sumXY - sumX * sumY) / std::sqrt(spread) : 0;
}

QJsonValue rounded(double value)
{
    constexpr double places = 1000;
    return std::round(value * places) / places;
}

QString cell(const Share &share)
{
    return share.asked == 0 ? u"–"_s : QString::number(share.percent(), 'f', 1);
}

} // namespace

QList<Judged> judged(const MoodModel &model, const QList<Example> &examples)
{
    QList<Judged> texts;
    texts.reserve(examples.size());
    for (const Example &example : examples)
        texts.append({&example, sumsOf(model, Cut(example.text))});
    return texts;
}

std::optional<MoodLabel> fourLabel(MoodSet moods)
{
    const MoodSet hostile = only(MoodLabel::Tense) | only(MoodLabel::Angry);
    if ((moods & hostile).any())
        return (moods & ~hostile).none() ? std::optional(MoodLabel::Tense) : std::nullopt;
    return fiveLabel(moods);
}

std::optional<MoodLabel> fiveLabel(MoodSet moods)
{
    for (const MoodLabel label : allMoodLabels) {
        if (moods == only(label))
            return label;
    }
    return std::nullopt;
}

double macroF1(const QList<std::pair<MoodLabel, MoodLabel>> &pairs)
{
    std::array<int, allMoodLabels.size()> right{};
    std::array<int, allMoodLabels.size()> truths{};
    std::array<int, allMoodLabels.size()> answers{};
    for (const auto &[truth, said] : pairs) {
        ++truths[size_t(truth)];
        ++answers[size_t(said)];
        right[size_t(truth)] += truth == said ? 1 : 0;
    }
    double sum = 0;
    int labels = 0;
    for (size_t label = 0; label < truths.size(); ++label) {
        if (truths[label] == 0)
            continue;
        ++labels;
        sum += 2.0 * right[label] / (truths[label] + answers[label]);
    }
    return labels == 0 ? 0 : sum / labels;
}

Score scoreOf(const Group &group,
              const QList<Judged> &texts,
              const ModelSettings &settings,
              const Lexicon *lexicon)
{
    Score score;
    score.group = group.name;
    score.isHeldOut = group.isHeldOut;
    score.texts = int(texts.size());
    score.isMood = std::any_of(texts.begin(), texts.end(),
                               [](const Judged &text) { return text.example->isMood; });
    measureFour(score, texts, settings);
    measureFive(score, texts, settings);
    measurePolarity(score, texts, settings, lexicon);
    score.correlation = correlationOf(texts, settings);
    return score;
}

QString tableOf(const QList<Score> &scores)
{
    QString table = u"| validation set | texts | majority | 4 moods | macro-F1 | surest 80 % | "
                    "5 moods | macro-F1 | polarity | majority | word list | correlation |\n"
                    "|---|---|---|---|---|---|---|---|---|---|---|---|\n"_s;
    for (const Score &score : scores)
        table += u"| %1%2 | %3 | %4 | %5 | %6 | %7 | %8 | %9 |"_s
                     .arg(score.group, score.isMood ? u" *"_s : QString())
                     .arg(score.texts)
                     .arg(cell(score.majority), cell(score.four),
                          QString::number(score.fourF1, 'f', 3), cell(score.fourSure),
                          cell(score.five), QString::number(score.fiveF1, 'f', 3)) +
                 u" %1 | %2 | %3 | %4 |\n"_s.arg(cell(score.polarity), cell(score.polarityMajority),
                                                 cell(score.polarityLexicon),
                                                 QString::number(score.correlation, 'f', 2));
    return table;
}

QJsonArray jsonOf(const QList<Score> &scores)
{
    QJsonArray array;
    for (const Score &score : scores) {
        QJsonObject object{{u"set"_s, score.group},
                           {u"texts"_s, score.texts},
                           {u"heldOut"_s, score.isHeldOut},
                           {u"withoutNeutral"_s, score.isMood},
                           {u"majority"_s, rounded(score.majority.percent())},
                           {u"fourMoods"_s, rounded(score.four.percent())},
                           {u"fourMoodsMacroF1"_s, rounded(score.fourF1)},
                           {u"fourMoodsSurest80"_s, rounded(score.fourSure.percent())},
                           {u"polarityTexts"_s, score.polarity.asked},
                           {u"polarity"_s, rounded(score.polarity.percent())},
                           {u"polarityMajority"_s, rounded(score.polarityMajority.percent())},
                           {u"polarityWordList"_s, rounded(score.polarityLexicon.percent())},
                           {u"valenceCorrelation"_s, rounded(score.correlation)}};
        if (score.five.asked > 0) {
            object.insert(u"fiveMoods"_s, rounded(score.five.percent()));
            object.insert(u"fiveMoodsMacroF1"_s, rounded(score.fiveF1));
        }
        array.append(object);
    }
    return array;
}

} // namespace chatoyant::training

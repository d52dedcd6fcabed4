#include "common/mood/trainer/scorecard.h"

#include "common/mood/agreement.h"

#include <QJsonObject>
#include <QMap>

#include <cmath>

namespace chatoyant::training {

using namespace Qt::StringLiterals;

namespace {

constexpr double sureShare = 0.8;

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

Share shareOf(const Answers &answers)
{
    return {shareRight(answers) * double(answers.size()), int(answers.size())};
}

void measureFour(Score &score, const QList<Judged> &texts, const ModelSettings &settings)
{
    Answers answers;
    for (const Judged &text : texts) {
        const auto truth = fourLabel(text.example->target.moods);
        if (truth)
            answers.append({*truth, withoutAnger(answer(text, settings)),
                            moodOf(settings, text.sums).confidence});
    }
    score.four = shareOf(answers);
    score.fourF1 = macroF1(answers);
    score.majority = {shareOfCommonest(answers) * double(answers.size()), int(answers.size())};
    score.fourSure = shareOf(surestOf(answers, sureShare));
}

void measureFive(Score &score, const QList<Judged> &texts, const ModelSettings &settings)
{
    Answers answers;
    bool tellsApart = false;
    for (const Judged &text : texts) {
        const auto truth = fiveLabel(text.example->target.moods);
        if (!truth)
            continue;
        tellsApart = tellsApart || *truth == MoodLabel::Tense || *truth == MoodLabel::Angry;
        answers.append({*truth, answer(text, settings), 0});
    }
    if (!tellsApart)
        return;
    score.five = shareOf(answers);
    score.fiveF1 = macroF1(answers);
}

// The sign of S, as joyful and sad; pleasant and unpleasant texts only.
Answers polarAnswers(const QList<Judged> &texts, const ModelSettings &settings)
{
    const auto polar = [](double value) { return value > 0 ? MoodLabel::Joyful : MoodLabel::Sad; };
    Answers answers;
    for (const Judged &text : texts) {
        const double valence = text.example->target.valence.value_or(0);
        const double said = scoreOf(settings, text.sums);
        if (std::abs(valence) >= polarFrom)
            answers.append({polar(valence), polar(said), std::abs(said)});
    }
    return answers;
}

void measurePolarity(Score &score,
                     const QList<Judged> &texts,
                     const ModelSettings &settings,
                     const Lexicon *lexicon)
{
    const Answers answers = polarAnswers(texts, settings);
    score.polarity = shareOf(answers);
    score.polaritySure = shareOf(surestOf(answers, sureShare));
    score.polarityMajority = {shareOfCommonest(answers) * double(answers.size()),
                              int(answers.size())};
    if (!lexicon)
        return;
    score.polarityLexicon.asked = score.polarity.asked;
    for (const Judged &text : texts) {
        const double valence = text.example->target.valence.value_or(0);
        const double listed = lexicon->valenceOf(text.example->text) * valence;
        if (std::abs(valence) >= polarFrom)
            score.polarityLexicon.right += listed > 0 ? 1 : listed == 0 ? 0.5 : 0;
    }
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
    for (const Example &example : examples) {
        const Cut cut(example.text, model.words());
        Judged text{&example, sumsOf(model, cut)};
        if (!model.network().isEmpty())
            addNetwork(model, cut, text.sums);
        texts.append(text);
    }
    return texts;
}

QList<Judged> judgedBy(Asked asked, QList<Judged> texts, const ModelSettings &settings)
{
    if (asked == Asked::Both)
        return texts;
    for (Judged &text : texts) {
        const bool had = std::exchange(text.sums.hasNetwork, false);
        if (asked == Asked::Linear)
            continue;
        const Probabilities probable = probabilitiesOf(settings, text.sums);
        text.sums.hasNetwork =
            had && *std::max_element(probable.begin(), probable.end()) < settings.linearSure;
    }
    return texts;
}

double shareAsked(const QList<Judged> &texts)
{
    const auto asked = std::count_if(texts.begin(), texts.end(),
                                     [](const Judged &text) { return text.sums.hasNetwork; });
    return double(asked) / double(std::max<qsizetype>(1, texts.size()));
}

QList<Score> scoresOf(const Corpora &corpora,
                      const QList<Judged> &texts,
                      const ModelSettings &settings,
                      const Lexicon *lexicon)
{
    QList<Score> scores;
    for (int group = 0; group < corpora.groups.size(); ++group) {
        QList<Judged> ofGroup;
        std::copy_if(texts.begin(), texts.end(), std::back_inserter(ofGroup),
                     [group](const Judged &text) { return text.example->group == group; });
        if (!ofGroup.isEmpty())
            scores.append(scoreOf(corpora.groups[group], ofGroup, settings, lexicon));
    }
    return scores;
}

QList<Score>
languageScores(const QList<Judged> &texts, const ModelSettings &settings, const Lexicon *lexicon)
{
    QMap<QString, QList<Judged>> byLanguage;
    for (const Judged &text : texts)
        byLanguage[text.example->language].append(text);
    QList<Score> scores;
    for (auto at = byLanguage.cbegin(); at != byLanguage.cend(); ++at)
        scores.append(scoreOf({at.key(), false, false}, at.value(), settings, lexicon));
    return scores;
}

bool isGoodEnough(const Score &language)
{
    constexpr int leastTexts = 80;
    constexpr double leastGain = 5; // points over always guessing the commoner
    return language.texts >= leastTexts &&
           language.polarity.percent() >= language.polarityMajority.percent() + leastGain;
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
    QString table =
        u"| validation set | texts | majority | 4 moods | macro-F1 | surest 80 % | "
        "5 moods | macro-F1 | polarity | surest 80 % | majority | word list | correlation |\n"
        "|---|---|---|---|---|---|---|---|---|---|---|---|---|\n"_s;
    for (const Score &score : scores)
        table +=
            u"| %1%2 | %3 | %4 | %5 | %6 | %7 | %8 | %9 |"_s
                .arg(score.group, score.isMood ? u" *"_s : QString())
                .arg(score.texts)
                .arg(cell(score.majority), cell(score.four), QString::number(score.fourF1, 'f', 3),
                     cell(score.fourSure), cell(score.five),
                     score.five.asked == 0 ? u"–"_s : QString::number(score.fiveF1, 'f', 3)) +
            u" %1 | %2 | %3 | %4 | %5 |\n"_s.arg(
                cell(score.polarity), cell(score.polaritySure), cell(score.polarityMajority),
                cell(score.polarityLexicon), QString::number(score.correlation, 'f', 2));
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
                           {u"polaritySurest80"_s, rounded(score.polaritySure.percent())},
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

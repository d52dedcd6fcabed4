#include "common/mood/agreement.h"

#include <algorithm>
#include <cmath>

namespace chatoyant {

MoodLabel withoutAnger(MoodLabel label)
{
    return label == MoodLabel::Angry ? MoodLabel::Tense : label;
}

double shareRight(const Answers &answers)
{
    const auto right = std::count_if(answers.begin(), answers.end(), [](const Answer &answer) {
        return answer.truth == answer.said;
    });
    return double(right) / double(std::max<qsizetype>(1, answers.size()));
}

double shareOfCommonest(const Answers &answers)
{
    int most = 0;
    for (const auto &row : confusionOf(answers)) {
        int count = 0;
        for (const int each : row)
            count += each;
        most = std::max(most, count);
    }
    return double(most) / double(std::max<qsizetype>(1, answers.size()));
}

Confusion confusionOf(const Answers &answers)
{
    Confusion confusion{};
    for (const Answer &answer : answers)
        ++confusion[size_t(answer.truth)][size_t(answer.said)];
    return confusion;
}

double macroF1(const Answers &answers)
{
    const Confusion confusion = confusionOf(answers);
    double sum = 0;
    int labels = 0;
    for (size_t label = 0; label < confusion.size(); ++label) {
        int truths = 0;
        int said = 0;
        for (size_t other = 0; other < confusion.size(); ++other) {
            truths += confusion[label][other];
            said += confusion[other][label];
        }
        if (truths == 0)
            continue;
        ++labels;
        sum += 2.0 * confusion[label][label] / (truths + said);
    }
    return labels == 0 ? 0 : sum / labels;
}

Answers surestOf(Answers answers, double share)
{
    std::stable_sort(answers.begin(), answers.end(),
                     [](const Answer &a, const Answer &b) { return a.confidence > b.confidence; });
    answers.resize(qsizetype(std::lround(share * double(answers.size()))));
    return answers;
}

} // namespace chatoyant

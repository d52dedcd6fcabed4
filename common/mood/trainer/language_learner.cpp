#include "common/mood/trainer/language_learner.h"

#include "common/mood/scorer.h"

#include <QMap>

#include <cmath>

namespace chatoyant::training {

namespace {

constexpr qsizetype leastTexts = 30; // of a language
constexpr float largestCode = 127;
constexpr float largestLog = 5;  // that a code stands for
constexpr float smallest = 0.1F; // texts added to each count
// Features of a text overlap: so much of the sum of their log-likelihoods counts.
constexpr float independence = 0.15F;

QByteArrayList languagesIn(const QList<Example> &examples)
{
    QMap<QByteArray, qsizetype> texts;
    for (const Example &example : examples)
        ++texts[example.language.toLatin1()];
    QByteArrayList codes;
    for (auto at = texts.cbegin(); at != texts.cend(); ++at) {
        if (!at.key().isEmpty() && at.value() >= leastTexts && codes.size() < mostLanguages)
            codes.append(at.key());
    }
    return codes;
}

// log of each place's share in a language, less its mean over all languages.
std::vector<float> logShares(std::vector<float> counts, size_t languages)
{
    const size_t places = counts.size() / languages;
    for (size_t language = 0; language < languages; ++language) {
        float all = smallest * float(places);
        for (size_t place = 0; place < places; ++place)
            all += counts[place * languages + language];
        for (size_t place = 0; place < places; ++place) {
            float &count = counts[place * languages + language];
            count = std::log((count + smallest) / all);
        }
    }
    for (size_t place = 0; place < places; ++place) {
        float mean = 0;
        for (size_t language = 0; language < languages; ++language)
            mean += counts[place * languages + language] / float(languages);
        for (size_t language = 0; language < languages; ++language)
            counts[place * languages + language] -= mean;
    }
    return counts;
}

} // namespace

void Languages::setAvailable(const QByteArrayList &available)
{
    for (qsizetype at = 0; at < codes.size(); ++at)
        encoded[(at + 1) * languageNameBytes - 1] = available.contains(codes[at]) ? 1 : 0;
}

Languages learnLanguages(const Corpora &corpora, const WordTable &words, quint32 places)
{
    Languages result;
    result.codes = languagesIn(corpora.train);
    result.places = places;
    result.scale = largestLog / largestCode * independence;
    const auto count = size_t(result.codes.size());
    std::vector<float> counts(count * places);
    for (const Example &example : corpora.train) {
        const qsizetype language = result.codes.indexOf(example.language.toLatin1());
        if (language < 0)
            continue;
        for (const Cut cut(example.text, words); const Feature &feature : cut.features) {
            if (LanguageModel::tells(feature, cut.tokens))
                counts[size_t(LanguageModel::placeOf(feature.hash, places)) * count +
                       size_t(language)] += 1;
        }
    }
    for (const QByteArray &code : std::as_const(result.codes))
        result.encoded.append(code.leftJustified(languageNameBytes, '\0', true));
    for (const float value : logShares(std::move(counts), count)) {
        const float code = std::clamp(value / largestLog, -1.0F, 1.0F) * largestCode;
        result.encoded.append(char(qint8(std::lround(code))));
    }
    return result;
}

} // namespace chatoyant::training

#include "common/mood/trainer/training.h"

#include "common/mood/trainer/calibration.h"
#include "common/mood/trainer/language_learner.h"
#include "common/mood/trainer/network_file.h"

#include <QtEndian>

#include <numeric>

namespace chatoyant::training {

using namespace Qt::StringLiterals;

namespace {

QByteArray encodedKeys(const std::vector<quint32> &keys)
{
    QByteArray bytes(qsizetype(keys.size() * sizeof(quint32)), '\0');
    qToLittleEndian<quint32>(keys.data(), qsizetype(keys.size()), bytes.data());
    return bytes;
}

// Those that need no training: without the linear part and the network.
ModelParts partsOf(const Words &words, const Languages &languages)
{
    ModelParts parts;
    parts.networkSize.words = quint32(words.texts.size());
    parts.words = encodedKeys(words.table.words());
    parts.names = encodedKeys(words.table.names());
    parts.languages = quint32(languages.codes.size());
    parts.languagePlaces = languages.places;
    parts.languageCodes = languages.encoded;
    return parts;
}

// Texts whose moods are known well enough to calibrate with, neutral ones among them.
QList<Judged> calibrating(const QList<Judged> &texts)
{
    QList<Judged> chosen;
    std::copy_if(texts.begin(), texts.end(), std::back_inserter(chosen), [](const Judged &text) {
        return !text.example->isMood && fourLabel(text.example->target.moods).has_value();
    });
    return chosen;
}

double meanLoss(const NetworkWeights &weights, const NetworkTexts &texts)
{
    std::vector<int> all(size_t(weights.size.allFilters()));
    std::iota(all.begin(), all.end(), 0);
    NetworkPass pass(weights, texts.words);
    double sum = 0;
    for (const NetworkText &text : texts.texts)
        sum += lossOf(text.truth, pass.forward(texts.tokensOf(text), all, 1));
    return sum / double(std::max<size_t>(1, texts.texts.size()));
}

void addNetworkPart(const TrainingOptions &options,
                    const Corpora &corpora,
                    const Words &words,
                    ModelParts &parts,
                    const Told &told)
{
    parts.networkSize.grams = options.network.grams;
    parts.networkSize.filters = options.network.filters;
    if (options.network.filters == 0)
        return;
    const NetworkTexts texts = networkTexts(corpora.train, words, options.network.grams);
    told(u"%1 known words, %2 others, %3 tokens"_s.arg(words.texts.size())
             .arg(qsizetype(texts.words.size()) - words.texts.size())
             .arg(texts.tokens.size()));
    NetworkLearner learner(texts, parts.networkSize, options.network);
    told(u"word vectors are there"_s);
    const NetworkTexts others = networkTexts(corpora.validation, words, options.network.grams);
    learner.learn([&](int epoch, double loss) {
        told(u"network, epoch %1: loss %2, on validation texts %3"_s.arg(epoch + 1).arg(loss).arg(
            meanLoss(learner.weights(), others)));
    });
    parts.network = encodedNetwork(learner.weights(), texts);
}

Result<void> mixValence(Learner &learner,
                        ModelSettings &settings,
                        ModelParts &parts,
                        const Corpora &corpora,
                        const Told &told)
{
    const auto model = MoodModel::fromBytes(encodedModel(settings, parts));
    if (!model)
        return model.error();
    const ValenceMix mix = bestValenceMix(judged(**model, corpora.validation), settings);
    learner.mixValence(mix);
    QString shares;
    for (const float share : mix.shares)
        shares += u" %1"_s.arg(share, 0, 'f', 3);
    told(u"the valence is mixed of the heads:%1, and %2"_s.arg(shares).arg(mix.offset));
    const ModelSettings mixed = learner.settings();
    settings.bias = mixed.bias;
    settings.largest = mixed.largest;
    parts.buckets = learner.buckets(settings);
    return {};
}

// In the weights themselves, so that S is still their sum.
void scaleValence(ModelSettings &settings, QList<Judged> &texts)
{
    constexpr auto valence = static_cast<size_t>(Head::Valence);
    const float scale = bestValenceScale(judgedBy(Asked::Linear, texts, settings), settings);
    settings.bias[valence] *= scale;
    settings.largest[valence] *= scale;
    for (Judged &text : texts)
        text.sums.values[valence] *= scale;
}

// About which the network is asked: it need not be right about S anywhere else.
QList<Judged> asked(const QList<Judged> &texts, const ModelSettings &settings)
{
    QList<Judged> chosen = judgedBy(Asked::Cascade, texts, settings);
    chosen.removeIf([](const Judged &text) { return !text.sums.hasNetwork; });
    return chosen;
}

void calibrate(Trained &trained, const QList<Judged> &texts, float linearSure)
{
    ModelSettings &settings = trained.settings;
    const QList<Judged> both = calibrating(texts);
    settings.temperature = bestTemperature(judgedBy(Asked::Linear, both, settings), settings);
    settings.linearSure = linearSure > 0 ? linearSure : 1;
    settings.joint = bestShares(both, asked(texts, settings), settings);
    settings.surePlace = bestSurePlace(both, settings);
    if (linearSure <= 0)
        settings.linearSure = bestLinearSure(texts, settings);
}

// S keeps its sign and loses some of its strength, so that what a name or an identity weighs stays
// below a tenth of it.
void soften(ModelSettings &settings, QList<Judged> &texts)
{
    constexpr float strength = 0.42F;
    constexpr auto valence = static_cast<size_t>(Head::Valence);
    settings.bias[valence] *= strength;
    settings.largest[valence] *= strength;
    settings.joint.networkValence *= strength;
    for (Judged &text : texts)
        text.sums.values[valence] *= strength;
}

void measure(Trained &trained,
             const Corpora &corpora,
             const QList<Judged> &texts,
             const Lexicon *lexicon)
{
    const ModelSettings &settings = trained.settings;
    const QList<Judged> cascade = judgedBy(Asked::Cascade, texts, settings);
    trained.calibrationError = calibrationError(cascade, settings);
    trained.asked = shareAsked(cascade);
    trained.scores = scoresOf(corpora, cascade, settings, lexicon);
    trained.languages = languageScores(cascade, settings, lexicon);
    trained.linearScores =
        scoresOf(corpora, judgedBy(Asked::Linear, texts, settings), settings, lexicon);
    trained.bothScores = scoresOf(corpora, texts, settings, lexicon);
    ModelSettings networkAlone = settings;
    networkAlone.joint = {0, 1, 0, 1};
    trained.networkScores = scoresOf(corpora, texts, networkAlone, lexicon);
}

// Which of them the model is good enough at.
void tellLanguages(Trained &trained, Languages &languages)
{
    for (const Score &score : std::as_const(trained.languages)) {
        if (isGoodEnough(score))
            trained.available.append(score.group.toLatin1());
    }
    languages.setAvailable(trained.available);
    trained.otherLanguages = languages.codes;
    trained.otherLanguages.removeIf(
        [&trained](const QByteArray &code) { return trained.available.contains(code); });
}

} // namespace

Result<Trained> train(const TrainingOptions &options,
                      const Corpora &corpora,
                      const Lexicon *lexicon,
                      const Told &told)
{
    const Words words = chooseWords(corpora.train, options.words);
    told(u"%1 names"_s.arg(words.table.names().size()));
    Learner learner(chooseVocabulary(corpora.train, words.table, options.vocabulary),
                    options.learner);
    learner.learn(corpora.train, words.table);
    told(u"the linear part is there"_s);
    Languages languages = learnLanguages(corpora, words.table, options.languagePlaces);

    Trained trained;
    trained.settings = learner.settings();
    trained.settings.name = options.name;
    trained.settings.leastKnown = 0.3F;
    trained.settings.languageScale = languages.scale;
    ModelParts parts = partsOf(words, languages);
    parts.buckets = learner.buckets(trained.settings);
    if (const auto mixed = mixValence(learner, trained.settings, parts, corpora, told); !mixed)
        return mixed.error();
    addNetworkPart(options, corpora, words, parts, told);
    const auto model = MoodModel::fromBytes(encodedModel(trained.settings, parts));
    if (!model)
        return model.error();
    QList<Judged> texts = judged(**model, corpora.validation);
    scaleValence(trained.settings, texts);
    calibrate(trained, texts, options.linearSure);
    soften(trained.settings, texts);
    measure(trained, corpora, texts, lexicon);
    tellLanguages(trained, languages);
    parts.languageCodes = languages.encoded;
    trained.file = encodedModel(trained.settings, parts);
    return trained;
}

} // namespace chatoyant::training

#include "common/mood/text_mood.h"

#include "common/mood/scorer.h"

#include <QResource>

#include <algorithm>

namespace chatoyant {

using namespace Qt::StringLiterals;

namespace {

constexpr auto builtIn = ":/models/mood-v2.bin"_L1;

// So sure the guess must be before a message is left unjudged for its language.
constexpr float surelyForeign = 0.95F;

// What logits say for the label, beside what they say for the others; for neutral, how strongly
// they speak of any mood.
double speaksFor(MoodLabel label, const HeadValues &logits)
{
    if (label == MoodLabel::Neutral)
        return logits[static_cast<size_t>(Head::Valence)];
    double own = 0;
    double others = 0;
    for (size_t head = 0; head < moodHeads; ++head) {
        if (headLabels[head] == label)
            own = logits[head];
        else
            others += logits[head];
    }
    return own - others / moodHeads; // neutral is one of the four others, with weight 0
}

// By token: what the linear part's weights say for the label, a feature's shared among its tokens.
QList<double> linearWeights(const MoodModel &model, const Cut &cut, MoodLabel label)
{
    QList<double> weights(cut.tokens.tokens.size(), 0);
    for (const Feature &feature : cut.features) {
        const qint8 *codes = model.codes(feature.hash);
        if (!codes)
            continue;
        HeadValues values{};
        for (size_t head = 0; head < headCount; ++head)
            values[head] = model.weight(head, codes[head]);
        const int tokens = feature.lastToken - feature.firstToken + 1;
        for (int at = feature.firstToken; at <= feature.lastToken; ++at)
            weights[at] += speaksFor(label, values) / tokens;
    }
    return weights;
}

// Adds what the network would say less for the label if a token said nothing.
void addNetworkWeights(const MoodModel &model, const Cut &cut, MoodLabel label, QList<double> &sums)
{
    const JointShares &joint = model.settings().joint;
    const bool isNeutral = label == MoodLabel::Neutral;
    const double linear = isNeutral ? joint.linearValence : joint.linear;
    const double network = isNeutral ? joint.networkValence : joint.network;
    const double whole = speaksFor(label, model.network().valuesOf(cut.tokens));
    for (qsizetype at = 0; at < sums.size(); ++at) {
        sums[at] *= linear;
        if (at < networkTokens)
            sums[at] +=
                network * (whole - speaksFor(label, model.network().valuesOf(cut.tokens, at)));
    }
}

} // namespace

TextMood::TextMood(std::shared_ptr<MoodModel> model)
    : m_model(std::move(model))
    , m_name(QString::fromUtf8(m_model->settings().name))
    , m_linearName(m_name + u"-linear"_s)
{}

Result<TextMood> TextMood::load()
{
    const QResource resource(builtIn);
    if (!resource.isValid())
        return Error{
            chatoyant::Reason::Internal, u"this program was built without a mood model"_s, {}, {}};
    const QByteArray bytes =
        resource.compressionAlgorithm() == QResource::NoCompression
            ? QByteArray::fromRawData(reinterpret_cast<const char *>(resource.data()),
                                      resource.size())
            : resource.uncompressedData();
    auto model = MoodModel::fromBytes(bytes);
    if (!model)
        return model.error();
    return TextMood(*std::move(model));
}

Result<TextMood> TextMood::load(const QString &path)
{
    auto model = MoodModel::open(path);
    if (!model)
        return model.error();
    return TextMood(*std::move(model));
}

// Surely in a language the model is no good at.
bool TextMood::isForeign(const Cut &cut) const
{
    const GuessedLanguage guessed = m_model->languages().guess(cut.tokens, cut.features);
    return !guessed.code.isEmpty() && !guessed.isAvailable && guessed.confidence >= surelyForeign;
}

Mood TextMood::score(QStringView text, Effort effort) const
{
    const Cut cut(text, m_model->words());
    Sums sums = sumsOf(*m_model, cut);
    const bool isWhole = effort == Effort::Whole;
    if (isWhole && isDoubtful(*m_model, sums))
        addNetwork(*m_model, cut, sums);
    Mood mood = moodOf(m_model->settings(), sums);
    // In a hurry nobody asks which language it is that says nothing.
    if ((isWhole || mood.label != MoodLabel::Neutral) && isForeign(cut))
        mood = Mood();
    mood.model = isWhole ? m_name : m_linearName;
    return mood;
}

QList<TextMood::Reason> TextMood::explain(QStringView text, int count) const
{
    const Cut cut(text, m_model->words());
    Sums sums = sumsOf(*m_model, cut);
    if (!isReadable(m_model->settings(), sums) || isForeign(cut))
        return {};
    const bool isDoubted = isDoubtful(*m_model, sums);
    if (isDoubted)
        addNetwork(*m_model, cut, sums);
    const MoodLabel label = moodOf(m_model->settings(), sums).label;
    QList<double> weights = linearWeights(*m_model, cut, label);
    for (double &weight : weights)
        weight *= lengthFactor(m_model->settings(), sums.known);
    if (isDoubted)
        addNetworkWeights(*m_model, cut, label, weights);
    QList<Reason> reasons;
    for (qsizetype at = 0; at < weights.size(); ++at) {
        const Token &token = cut.tokens.tokens[at];
        if (weights[at] != 0)
            reasons.append(
                {text.mid(token.sourceBegin, token.sourceLength).toString(), weights[at]});
    }
    std::stable_sort(reasons.begin(), reasons.end(), [](const Reason &a, const Reason &b) {
        return std::abs(a.weight) > std::abs(b.weight);
    });
    reasons.resize(std::min<qsizetype>(reasons.size(), count));
    return reasons;
}

GuessedLanguage TextMood::languageOf(QStringView text) const
{
    const Cut cut(text, m_model->words());
    if (!isReadable(m_model->settings(), sumsOf(*m_model, cut)))
        return {};
    return m_model->languages().guess(cut.tokens, cut.features);
}

QList<GuessedLanguage> TextMood::languages() const
{
    return m_model->languages().languages();
}

QString TextMood::name() const
{
    return m_name;
}

void TextMood::usePlainInstructions()
{
    m_model->useKernel(plainKernel());
}

} // namespace chatoyant

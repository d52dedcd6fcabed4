#include "common/mood/text_mood.h"

#include "common/mood/scorer.h"

#include <QResource>

#include <algorithm>

namespace chatoyant {

using namespace Qt::StringLiterals;

namespace {

constexpr auto builtIn = ":/models/mood-v1.bin"_L1;

// What a feature says for the label, beside what it says for the others; for neutral, how strongly
// it speaks of any mood.
double weightFor(MoodLabel label, const MoodModel &model, const qint8 *codes)
{
    constexpr int moods = 4;
    constexpr std::array<MoodLabel, moods> labels{MoodLabel::Joyful, MoodLabel::Sad,
                                                  MoodLabel::Tense, MoodLabel::Angry};
    constexpr auto valence = static_cast<size_t>(Head::Valence);
    if (label == MoodLabel::Neutral)
        return model.weight(valence, codes[valence]);
    double own = 0;
    double others = 0;
    for (size_t head = 0; head < labels.size(); ++head) {
        const double weight = model.weight(head, codes[head]);
        if (labels[head] == label)
            own = weight;
        else
            others += weight;
    }
    return own - others / moods; // neutral is one of the four others, with weight 0
}

} // namespace

TextMood::TextMood(std::shared_ptr<const MoodModel> model)
    : m_model(std::move(model))
    , m_name(QString::fromUtf8(m_model->settings().name))
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

Mood TextMood::score(QStringView text) const
{
    Mood mood = moodOf(m_model->settings(), sumsOf(*m_model, Cut(text)));
    mood.model = m_name;
    return mood;
}

QList<TextMood::Reason> TextMood::explain(QStringView text, int count) const
{
    const Cut cut(text);
    const Sums sums = sumsOf(*m_model, cut);
    if (!isReadable(m_model->settings(), sums))
        return {};
    const MoodLabel label = moodOf(m_model->settings(), sums).label;
    const double factor = lengthFactor(m_model->settings(), sums.known);
    QList<double> weights(cut.tokens.tokens.size(), 0);
    for (const Feature &feature : cut.features) {
        const qint8 *codes = m_model->codes(feature.hash);
        if (!codes)
            continue;
        const int tokens = feature.lastToken - feature.firstToken + 1;
        const double share = weightFor(label, *m_model, codes) * factor / tokens;
        for (int at = feature.firstToken; at <= feature.lastToken; ++at)
            weights[at] += share;
    }
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

QString TextMood::name() const
{
    return m_name;
}

} // namespace chatoyant

// The file that holds a trained mood model: written by the trainer, mapped and checked by programs.
#pragma once

#include "common/base/error.h"
#include "common/mood/heads.h"
#include "common/mood/language_guess.h"
#include "common/mood/network.h"
#include "common/mood/word_table.h"

#include <QByteArray>

#include <array>
#include <memory>
#include <span>

QT_FORWARD_DECLARE_CLASS(QFile)

namespace chatoyant {

// How much each part counts where both are asked: what their logits are multiplied with.
struct JointShares
{
    float linear = 0.5F;
    float network = 0.5F;
    float linearValence = 0.5F;
    float networkValence = 0.5F;

    friend bool operator==(const JointShares &, const JointShares &) = default;
};

struct ModelSettings
{
    QByteArray name; // at most 31 bytes: "mood-v2"
    HeadValues bias{};
    HeadValues largest{};    // weight that the code ±127 stands for
    float lengthPower = 0;   // sums are divided by (known features)^lengthPower
    float temperature = 1;   // the linear part's logits are divided by it: makes it honest
    float surePlace = 0;     // a mood less probable than this is called neutral
    float leastKnown = 0;    // share of known words below which the language counts as unknown
    float linearSure = 1;    // from this probability on the linear part is not doubted
    float languageScale = 0; // log-likelihood that the code 1 of the language part stands for
    JointShares joint;

    friend bool operator==(const ModelSettings &, const ModelSettings &) = default;
};

// The parts behind the header, in the order of the file.
struct ModelParts
{
    QByteArray buckets;
    QByteArray words; // keys of WordTable
    QByteArray names;
    NetworkSize networkSize;
    QByteArray network;
    quint32 languages = 0;
    quint32 languagePlaces = 0;
    QByteArray languageCodes;
};

// Layout, all numbers little-endian, floats IEEE 754:
//   0 "CHATMOOD"  8 u32 version  12 u32 header bytes  16 u32 buckets  20 u32 heads  24 u64 file
//   bytes
//  32 name, 32 bytes, zero-filled  64 f32 bias[5]  84 f32 largest[5]  104 f32 length power
// 108 f32 temperature  112 f32 sure place  116 f32 least known  120 f32 linear sure
// 124 f32 language scale
// 128 SHA-256 of all other bytes
// 160 u32 words  164 u32 names  168 u32 gram rows  172 u32 filters of each width
// 176 u32 languages  180 u32 places of the language part  184 f32 joint shares: linear, network,
//     linear valence, network valence  200 zero, 56 bytes
// 256 buckets of 6 bytes: check (0: empty), then a code per head; u32 keys of the words, of the
//     names (word_table.h); the network (network.h); the languages (language_guess.h).
// A code c of a bucket stands for the weight largest × sign(c) × (c / 127)²: small weights keep
// their precision.
inline constexpr quint32 modelVersion = 2;
inline constexpr qsizetype modelHeaderBytes = 256;
inline constexpr qsizetype bucketBytes = 1 + qsizetype(headCount);

qint8 encodedWeight(float weight, float largest);

// Where a feature lives, and the byte that tells it from others that would live there (never 0).
inline quint32 bucketOf(FeatureHash hash, quint32 buckets)
{
    return quint32(((hash >> 32U) * buckets) >> 32U);
}
inline quint8 checkOf(FeatureHash hash)
{
    const auto low = quint8(hash & 0xFFU);
    return low == 0 ? 1 : low;
}

// Header and parts joined to a file's bytes.
QByteArray encodedModel(const ModelSettings &settings, const ModelParts &parts);

class MoodModel
{
public:
    // Maps the file; it must not be changed while it is in use.
    static Result<std::shared_ptr<MoodModel>> open(const QString &path);
    // `bytes` must outlive the model unless it is a deep copy.
    static Result<std::shared_ptr<MoodModel>> fromBytes(const QByteArray &bytes);

    class Key; // only open() and fromBytes() make models
    explicit MoodModel(const Key &key);
    ~MoodModel();
    MoodModel(const MoodModel &) = delete;
    MoodModel &operator=(const MoodModel &) = delete;

    const ModelSettings &settings() const { return m_settings; }
    // Asks the processor for what codes() will read: the table is larger than its caches.
    void prefetch(FeatureHash hash) const
    {
        __builtin_prefetch(m_buckets + qsizetype(bucketOf(hash, m_count)) * bucketBytes);
    }
    // The codes of the feature, or nothing if the model does not know it.
    const qint8 *codes(FeatureHash hash) const
    {
        const uchar *bucket = m_buckets + qsizetype(bucketOf(hash, m_count)) * bucketBytes;
        return *bucket == checkOf(hash) ? reinterpret_cast<const qint8 *>(bucket + 1) : nullptr;
    }
    float weight(size_t head, qint8 code) const { return m_weights[head][quint8(code)]; }
    const WordTable &words() const { return m_words; }
    const Network &network() const { return m_network; }
    const LanguageModel &languages() const { return m_languages; }
    void useKernel(Kernel kernel) { m_network.setKernel(kernel); }

private:
    Result<void> read(QByteArrayView bytes);
    Result<void> readParts(QByteArrayView bytes);

    std::unique_ptr<QFile> m_file;
    QByteArray m_bytes;
    const uchar *m_buckets = nullptr;
    quint32 m_count = 0;
    ModelSettings m_settings;
    WordTable m_words;
    Network m_network;
    LanguageModel m_languages;
    std::array<std::array<float, 256>, headCount> m_weights{};
};

} // namespace chatoyant

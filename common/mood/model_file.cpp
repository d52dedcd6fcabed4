#include "common/mood/model_file.h"

#include <QCryptographicHash>
#include <QFile>
#include <QtEndian>

#include <cmath>

namespace chatoyant {

using namespace Qt::StringLiterals;

namespace {

constexpr QByteArrayView magic("CHATMOOD");
constexpr qsizetype nameBytes = 32;
constexpr qsizetype digestBytes = 32;
constexpr int largestCode = 127;

// Where each part of the header begins.
namespace place {
constexpr qsizetype version = 8;
constexpr qsizetype header = 12;
constexpr qsizetype buckets = 16;
constexpr qsizetype heads = 20;
constexpr qsizetype size = 24;
constexpr qsizetype name = 32;
constexpr qsizetype bias = 64;
constexpr qsizetype largest = 84;
constexpr qsizetype lengthPower = 104;
constexpr qsizetype temperature = 108;
constexpr qsizetype surePlace = 112;
constexpr qsizetype leastKnown = 116;
constexpr qsizetype linearSure = 120;
constexpr qsizetype languageScale = 124;
constexpr qsizetype digest = 128;
constexpr qsizetype words = 160;
constexpr qsizetype names = 164;
constexpr qsizetype grams = 168;
constexpr qsizetype filters = 172;
constexpr qsizetype languages = 176;
constexpr qsizetype languagePlaces = 180;
constexpr qsizetype joint = 184;
} // namespace place

template <typename T>
T numberAt(QByteArrayView bytes, qsizetype at)
{
    return qFromLittleEndian<T>(bytes.data() + at);
}

template <typename T>
void putNumber(QByteArray &bytes, qsizetype at, T value)
{
    qToLittleEndian<T>(value, bytes.data() + at);
}

QByteArray digestOf(QByteArrayView bytes)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(bytes.first(place::digest));
    hash.addData(bytes.sliced(place::digest + digestBytes));
    return hash.result();
}

// How much of each part a file has, by its header.
struct Counts
{
    quint32 buckets = 0;
    quint32 names = 0;
    quint32 languages = 0;
    quint32 languagePlaces = 0;
    NetworkSize network;

    qsizetype bucketSize() const { return qsizetype(buckets) * bucketBytes; }
    qsizetype wordSize() const { return qsizetype(network.words) * qsizetype(sizeof(quint32)); }
    qsizetype nameSize() const { return qsizetype(names) * qsizetype(sizeof(quint32)); }
    qsizetype languageSize() const { return LanguageModel::bytesFor(languages, languagePlaces); }
    qsizetype fileSize() const
    {
        return modelHeaderBytes + bucketSize() + wordSize() + nameSize() + network.bytes() +
               languageSize();
    }
    bool isSane() const
    {
        constexpr quint32 most = 1U << 26U; // so that no product is too large for 64 bits
        constexpr quint32 mostFilters = 1U << 12U;
        return buckets > 0 && buckets <= most && network.words <= most && names <= most &&
               network.grams <= most && network.filters <= mostFilters &&
               languages <= mostLanguages && languagePlaces <= most &&
               (languages == 0) == (languagePlaces == 0);
    }
};

Counts countsIn(QByteArrayView bytes)
{
    Counts counts;
    counts.buckets = numberAt<quint32>(bytes, place::buckets);
    counts.names = numberAt<quint32>(bytes, place::names);
    counts.languages = numberAt<quint32>(bytes, place::languages);
    counts.languagePlaces = numberAt<quint32>(bytes, place::languagePlaces);
    counts.network = {numberAt<quint32>(bytes, place::words),
                      numberAt<quint32>(bytes, place::grams),
                      numberAt<quint32>(bytes, place::filters)};
    return counts;
}

std::vector<quint32> keysIn(QByteArrayView bytes)
{
    std::vector<quint32> keys(size_t(bytes.size()) / sizeof(quint32));
    if (!keys.empty())
        qFromLittleEndian<quint32>(bytes.data(), qsizetype(keys.size()), keys.data());
    return keys;
}

Error damaged(const QString &what)
{
    return {Reason::InvalidField, u"not a usable mood model: %1"_s.arg(what), {}, {}};
}

std::optional<Error> shapeFault(QByteArrayView bytes)
{
    if (bytes.size() < modelHeaderBytes)
        return damaged(u"the file has %1 bytes, a header alone has %2"_s.arg(bytes.size())
                           .arg(modelHeaderBytes));
    if (!bytes.startsWith(magic))
        return damaged(u"it does not begin with %1"_s.arg(QLatin1StringView(magic)));
    if (const auto version = numberAt<quint32>(bytes, place::version); version != modelVersion)
        return damaged(
            u"it has version %1, this program reads version %2"_s.arg(version).arg(modelVersion));
    if (numberAt<quint32>(bytes, place::header) != modelHeaderBytes ||
        numberAt<quint32>(bytes, place::heads) != headCount)
        return damaged(u"its header is of another shape"_s);
    const Counts counts = countsIn(bytes);
    if (!counts.isSane() || numberAt<quint64>(bytes, place::size) != quint64(counts.fileSize()))
        return damaged(u"its header contradicts itself"_s);
    if (const qsizetype size = counts.fileSize(); bytes.size() != size)
        return damaged(u"it has %1 bytes and should have %2"_s.arg(bytes.size()).arg(size));
    return std::nullopt;
}

// Far from what training finds, and far from where sums and their exponentials leave the numbers.
bool isSane(const ModelSettings &settings)
{
    constexpr float most = 1e6F;
    constexpr float leastTemperature = 1e-3F;
    constexpr float largestFactor = 100;
    const auto isShare = [](float value) { return value >= 0 && value <= 1; };
    const auto isFactor = [](float value) { return value >= 0 && value <= largestFactor; };
    return std::all_of(settings.bias.begin(), settings.bias.end(),
                       [](float value) { return std::abs(value) <= most; }) &&
           std::all_of(settings.largest.begin(), settings.largest.end(),
                       [](float value) { return value > 0 && value <= most; }) &&
           settings.temperature >= leastTemperature && settings.temperature <= most &&
           isShare(settings.lengthPower) && isShare(settings.surePlace) &&
           isShare(settings.leastKnown) && isShare(settings.linearSure) &&
           isShare(settings.languageScale) && isFactor(settings.joint.linear) &&
           isFactor(settings.joint.network) && isFactor(settings.joint.linearValence) &&
           isFactor(settings.joint.networkValence);
}

ModelSettings settingsIn(QByteArrayView bytes)
{
    ModelSettings settings;
    const QByteArrayView name = bytes.sliced(place::name, nameBytes);
    settings.name = name.first(qstrnlen(name.data(), nameBytes)).toByteArray();
    for (size_t head = 0; head < headCount; ++head) {
        const qsizetype offset = qsizetype(head * sizeof(float));
        settings.bias[head] = numberAt<float>(bytes, place::bias + offset);
        settings.largest[head] = numberAt<float>(bytes, place::largest + offset);
    }
    settings.lengthPower = numberAt<float>(bytes, place::lengthPower);
    settings.temperature = numberAt<float>(bytes, place::temperature);
    settings.surePlace = numberAt<float>(bytes, place::surePlace);
    settings.leastKnown = numberAt<float>(bytes, place::leastKnown);
    settings.linearSure = numberAt<float>(bytes, place::linearSure);
    settings.languageScale = numberAt<float>(bytes, place::languageScale);
    settings.joint = {
        numberAt<float>(bytes, place::joint), numberAt<float>(bytes, place::joint + 4),
        numberAt<float>(bytes, place::joint + 8), numberAt<float>(bytes, place::joint + 12)};
    return settings;
}

void putSettings(QByteArray &bytes, const ModelSettings &settings)
{
    const QByteArray name = settings.name.first(std::min(settings.name.size(), nameBytes - 1));
    bytes.replace(place::name, name.size(), name);
    for (size_t head = 0; head < headCount; ++head) {
        const qsizetype offset = qsizetype(head * sizeof(float));
        putNumber<float>(bytes, place::bias + offset, settings.bias[head]);
        putNumber<float>(bytes, place::largest + offset, settings.largest[head]);
    }
    putNumber<float>(bytes, place::lengthPower, settings.lengthPower);
    putNumber<float>(bytes, place::temperature, settings.temperature);
    putNumber<float>(bytes, place::surePlace, settings.surePlace);
    putNumber<float>(bytes, place::leastKnown, settings.leastKnown);
    putNumber<float>(bytes, place::linearSure, settings.linearSure);
    putNumber<float>(bytes, place::languageScale, settings.languageScale);
    putNumber<float>(bytes, place::joint, settings.joint.linear);
    putNumber<float>(bytes, place::joint + 4, settings.joint.network);
    putNumber<float>(bytes, place::joint + 8, settings.joint.linearValence);
    putNumber<float>(bytes, place::joint + 12, settings.joint.networkValence);
}

} // namespace

qint8 encodedWeight(float weight, float largest)
{
    const float code = float(largestCode) * std::sqrt(std::min(1.0F, std::abs(weight) / largest));
    return qint8(std::lround(weight < 0 ? -code : code));
}

QByteArray encodedModel(const ModelSettings &settings, const ModelParts &parts)
{
    QByteArray bytes(modelHeaderBytes, '\0');
    bytes.replace(0, magic.size(), magic);
    bytes.append(parts.buckets + parts.words + parts.names + parts.network + parts.languageCodes);
    putNumber<quint32>(bytes, place::version, modelVersion);
    putNumber<quint32>(bytes, place::header, modelHeaderBytes);
    putNumber<quint32>(bytes, place::buckets, quint32(parts.buckets.size() / bucketBytes));
    putNumber<quint32>(bytes, place::heads, headCount);
    putNumber<quint64>(bytes, place::size, quint64(bytes.size()));
    putNumber<quint32>(bytes, place::words, parts.networkSize.words);
    putNumber<quint32>(bytes, place::names,
                       quint32(parts.names.size() / qsizetype(sizeof(quint32))));
    putNumber<quint32>(bytes, place::grams, parts.networkSize.grams);
    putNumber<quint32>(bytes, place::filters, parts.networkSize.filters);
    putNumber<quint32>(bytes, place::languages, parts.languages);
    putNumber<quint32>(bytes, place::languagePlaces, parts.languagePlaces);
    putSettings(bytes, settings);
    bytes.replace(place::digest, digestBytes, digestOf(bytes));
    return bytes;
}

class MoodModel::Key
{};

MoodModel::MoodModel(const Key &) {}
MoodModel::~MoodModel() = default;

Result<std::shared_ptr<MoodModel>> MoodModel::open(const QString &path)
{
    auto model = std::make_shared<MoodModel>(Key{});
    model->m_file = std::make_unique<QFile>(path);
    if (!model->m_file->open(QIODevice::ReadOnly))
        return Error{Reason::Internal,
                     u"cannot read the mood model %1: %2"_s.arg(path, model->m_file->errorString()),
                     {},
                     {}};
    const qint64 size = model->m_file->size();
    const uchar *bytes = size > 0 ? model->m_file->map(0, size) : nullptr;
    if (size > 0 && !bytes)
        return Error{Reason::Internal,
                     u"cannot map the mood model %1: %2"_s.arg(path, model->m_file->errorString()),
                     {},
                     {}};
    if (const auto read = model->read(QByteArrayView(bytes, size)); !read)
        return Error{read.error().reason, path + u": "_s + read.error().message, {}, {}};
    return std::shared_ptr<MoodModel>(std::move(model));
}

Result<std::shared_ptr<MoodModel>> MoodModel::fromBytes(const QByteArray &bytes)
{
    auto model = std::make_shared<MoodModel>(Key{});
    model->m_bytes = bytes;
    if (const auto read = model->read(model->m_bytes); !read)
        return read.error();
    return std::shared_ptr<MoodModel>(std::move(model));
}

Result<void> MoodModel::read(QByteArrayView bytes)
{
    if (auto fault = shapeFault(bytes))
        return *fault;
    if (digestOf(bytes) != bytes.sliced(place::digest, digestBytes))
        return damaged(u"its checksum is wrong"_s);
    m_settings = settingsIn(bytes);
    if (!isSane(m_settings))
        return damaged(u"its settings are out of range"_s);
    for (size_t head = 0; head < headCount; ++head) {
        for (int code = -largestCode; code <= largestCode; ++code) {
            const float part = float(code) / float(largestCode);
            m_weights[head][quint8(code)] = m_settings.largest[head] * part * std::abs(part);
        }
    }
    return readParts(bytes);
}

Result<void> MoodModel::readParts(QByteArrayView bytes)
{
    const Counts counts = countsIn(bytes);
    qsizetype at = modelHeaderBytes;
    const auto next = [&bytes, &at](qsizetype size) {
        at += size;
        return bytes.sliced(at - size, size);
    };
    m_count = counts.buckets;
    m_buckets = reinterpret_cast<const uchar *>(next(counts.bucketSize()).data());
    std::vector<quint32> words = keysIn(next(counts.wordSize()));
    std::vector<quint32> names = keysIn(next(counts.nameSize()));
    if (!std::is_sorted(words.begin(), words.end()) || !std::is_sorted(names.begin(), names.end()))
        return damaged(u"its words are out of order"_s);
    m_words = WordTable(std::move(words), std::move(names));
    if (!m_network.read(next(counts.network.bytes()), counts.network))
        return damaged(u"its network is out of range"_s);
    m_languages.read(next(counts.languageSize()), counts.languages, counts.languagePlaces);
    m_languages.setScale(m_settings.languageScale);
    return {};
}

} // namespace chatoyant

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
constexpr qsizetype digest = 128;
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
    const auto buckets = numberAt<quint32>(bytes, place::buckets);
    const quint64 size = quint64(modelHeaderBytes) + quint64(buckets) * quint64(bucketBytes);
    if (buckets == 0 || numberAt<quint64>(bytes, place::size) != size)
        return damaged(u"its header contradicts itself"_s);
    if (quint64(bytes.size()) != size)
        return damaged(u"it has %1 bytes and should have %2"_s.arg(bytes.size()).arg(size));
    return std::nullopt;
}

// Far from what training finds, and far from where sums and their exponentials leave the numbers.
bool isSane(const ModelSettings &settings)
{
    constexpr float most = 1e6F;
    constexpr float leastTemperature = 1e-3F;
    const auto isShare = [](float value) { return value >= 0 && value <= 1; };
    return std::all_of(settings.bias.begin(), settings.bias.end(),
                       [](float value) { return std::abs(value) <= most; }) &&
           std::all_of(settings.largest.begin(), settings.largest.end(),
                       [](float value) { return value > 0 && value <= most; }) &&
           settings.temperature >= leastTemperature && settings.temperature <= most &&
           isShare(settings.lengthPower) && isShare(settings.surePlace) &&
           isShare(settings.leastKnown);
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
    return settings;
}

} // namespace

qint8 encodedWeight(float weight, float largest)
{
    const float code = float(largestCode) * std::sqrt(std::min(1.0F, std::abs(weight) / largest));
    return qint8(std::lround(weight < 0 ? -code : code));
}

QByteArray encodedModel(const ModelSettings &settings, QByteArrayView buckets)
{
    QByteArray bytes(modelHeaderBytes, '\0');
    bytes.replace(0, magic.size(), magic);
    bytes.append(buckets);
    putNumber<quint32>(bytes, place::version, modelVersion);
    putNumber<quint32>(bytes, place::header, modelHeaderBytes);
    putNumber<quint32>(bytes, place::buckets, quint32(buckets.size() / bucketBytes));
    putNumber<quint32>(bytes, place::heads, headCount);
    putNumber<quint64>(bytes, place::size, quint64(bytes.size()));
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
    bytes.replace(place::digest, digestBytes, digestOf(bytes));
    return bytes;
}

class MoodModel::Key
{};

MoodModel::MoodModel(const Key &) {}
MoodModel::~MoodModel() = default;

Result<std::shared_ptr<const MoodModel>> MoodModel::open(const QString &path)
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
    return std::shared_ptr<const MoodModel>(std::move(model));
}

Result<std::shared_ptr<const MoodModel>> MoodModel::fromBytes(const QByteArray &bytes)
{
    auto model = std::make_shared<MoodModel>(Key{});
    model->m_bytes = bytes;
    if (const auto read = model->read(model->m_bytes); !read)
        return read.error();
    return std::shared_ptr<const MoodModel>(std::move(model));
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
    m_count = numberAt<quint32>(bytes, place::buckets);
    m_buckets = reinterpret_cast<const uchar *>(bytes.data()) + modelHeaderBytes;
    for (size_t head = 0; head < headCount; ++head) {
        for (int code = -largestCode; code <= largestCode; ++code) {
            const float part = float(code) / float(largestCode);
            m_weights[head][quint8(code)] = m_settings.largest[head] * part * std::abs(part);
        }
    }
    return {};
}

} // namespace chatoyant

#include "common/protocol/figure_messages.h"

#include "common/protocol/json.h"

#include <cmath>
#include <utility>

namespace chatoyant::json {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostSamples = 1440;
constexpr int longestStep = 3600;          // seconds
constexpr double largestCount = 1LL << 53; // that a double holds exactly
constexpr double longestMs = 1e9;

constexpr std::array countColumns{
    std::pair{"connections"_L1, &FigureSample::connections},
    std::pair{"online"_L1, &FigureSample::online},
    std::pair{"requests"_L1, &FigureSample::requests},
    std::pair{"refused"_L1, &FigureSample::refused},
    std::pair{"text"_L1, &FigureSample::text},
    std::pair{"files"_L1, &FigureSample::files},
    std::pair{"voice"_L1, &FigureSample::voice},
    std::pair{"other"_L1, &FigureSample::other},
};

constexpr std::array percentileColumns{
    std::pair{"p50"_L1, &FigureSample::p50},
    std::pair{"p95"_L1, &FigureSample::p95},
    std::pair{"p99"_L1, &FigureSample::p99},
};

double tenThousandths(double share)
{
    return std::round(share * 1e4) / 1e4;
}

QJsonValue roundedMs(std::optional<double> value)
{
    return value ? QJsonValue(std::round(*value * 1e2) / 1e2) : QJsonValue();
}

template <typename Packed>
QJsonArray columnOf(const QList<FigureSample> &samples, Packed packed)
{
    QJsonArray column;
    for (const FigureSample &sample : samples)
        column.append(packed(sample));
    return column;
}

QJsonObject fromSamples(const QList<FigureSample> &samples)
{
    QJsonObject object;
    for (const auto &[name, member] : countColumns)
        object.insert(name, columnOf(samples, [at = member](const FigureSample &sample) {
                          return sample.*at;
                      }));
    for (const auto &[name, member] : percentileColumns)
        object.insert(name, columnOf(samples, [at = member](const FigureSample &sample) {
                          return roundedMs(sample.*at);
                      }));
    object.insert("utilisation"_L1, columnOf(samples, [](const FigureSample &sample) {
                      return tenThousandths(sample.utilisation);
                  }));
    return object;
}

QJsonObject fromNow(const FiguresNow &now)
{
    QJsonObject object{{u"online"_s, now.online},
                       {u"connections"_s, now.connections},
                       {u"messagesPerSecond"_s, std::round(now.messagesPerSecond * 1e2) / 1e2},
                       {u"p95"_s, roundedMs(now.p95)},
                       {u"errorShare"_s, now.errorShare
                                             ? QJsonValue(tenThousandths(*now.errorShare))
                                             : QJsonValue()},
                       {u"utilisation"_s, tenThousandths(now.utilisation)},
                       {u"memory"_s, now.memory},
                       {u"startedAt"_s, timeToText(now.startedAt)}};
    if (now.backupAt.isValid())
        object.insert("backupAt"_L1, timeToText(now.backupAt));
    return object;
}

// Reads values and remembers whether each of them fitted.
class Figured
{
public:
    bool isSound() const { return m_isSound; }
    void expect(bool isSo) { m_isSound = m_isSound && isSo; }

    double number(const QJsonValue &value, double most)
    {
        const double found = value.toDouble(-1);
        expect(found >= 0 && found <= most);
        return found;
    }
    qint64 count(const QJsonValue &value)
    {
        const double found = number(value, largestCount);
        expect(std::floor(found) == found);
        return m_isSound ? qint64(found) : 0;
    }
    std::optional<double> numberOrNull(const QJsonValue &value, double most)
    {
        return value.isNull() ? std::nullopt : std::optional(number(value, most));
    }
    QDateTime time(const QJsonValue &value)
    {
        const QDateTime found = timeFromText(value.toString());
        expect(found.isValid());
        return found;
    }
    // An array of that length; an empty one where it is another.
    QJsonArray array(const QJsonValue &value, qsizetype length)
    {
        const QJsonArray found = value.toArray();
        expect(value.isArray() && found.size() == length);
        return m_isSound ? found : QJsonArray();
    }

private:
    bool m_isSound = true;
};

QList<FigureSample> toSamples(Figured &read, const QJsonObject &object)
{
    const qsizetype length = object.value("connections"_L1).toArray().size();
    read.expect(length <= mostSamples);
    QList<FigureSample> samples(read.isSound() ? length : 0);
    const auto fill = [&](QLatin1StringView name, auto take) {
        const QJsonArray column = read.array(object.value(name), samples.size());
        for (qsizetype each = 0; each < column.size(); ++each)
            take(samples[each], column.at(each));
    };
    for (const auto &[name, member] : countColumns)
        fill(name, [&read, at = member](FigureSample &sample, const QJsonValue &value) {
            sample.*at = read.count(value);
        });
    for (const auto &[name, member] : percentileColumns)
        fill(name, [&read, at = member](FigureSample &sample, const QJsonValue &value) {
            sample.*at = read.numberOrNull(value, longestMs);
        });
    fill("utilisation"_L1, [&read](FigureSample &sample, const QJsonValue &value) {
        sample.utilisation = read.number(value, 1);
    });
    return samples;
}

FiguresNow toNow(Figured &read, const QJsonObject &object)
{
    FiguresNow now;
    now.online = read.count(object.value("online"_L1));
    now.connections = read.count(object.value("connections"_L1));
    now.messagesPerSecond = read.number(object.value("messagesPerSecond"_L1), largestCount);
    now.p95 = read.numberOrNull(object.value("p95"_L1), longestMs);
    now.errorShare = read.numberOrNull(object.value("errorShare"_L1), 1);
    now.utilisation = read.number(object.value("utilisation"_L1), 1);
    now.memory = read.count(object.value("memory"_L1));
    now.startedAt = read.time(object.value("startedAt"_L1));
    if (const QJsonValue backup = object.value("backupAt"_L1); !backup.isUndefined())
        now.backupAt = read.time(backup);
    return now;
}

Figures::MoodBins toMoodBins(Figured &read, const QJsonObject &object)
{
    Figures::MoodBins bins{};
    const QJsonArray counts = read.array(object.value("bins"_L1), qsizetype(bins.size()));
    for (qsizetype each = 0; each < counts.size(); ++each)
        bins[size_t(each)] = read.count(counts.at(each));
    return bins;
}

} // namespace

QJsonObject fromFigures(const Figures &figures)
{
    QJsonObject object{{u"step"_s, figures.step},
                       {u"now"_s, fromNow(figures.now)},
                       {u"samples"_s, fromSamples(figures.samples)}};
    if (!figures.samples.isEmpty())
        object.insert("from"_L1, timeToText(figures.from));
    if (figures.moods) {
        QJsonArray bins;
        for (const qint64 count : *figures.moods)
            bins.append(count);
        object.insert("moods"_L1, QJsonObject{{u"bins"_s, bins}});
    }
    return object;
}

std::optional<Figures> toFigures(const QJsonObject &object)
{
    Figured read;
    Figures figures;
    const qint64 step = read.count(object.value("step"_L1));
    read.expect(step > 0 && step <= longestStep);
    figures.step = read.isSound() ? int(step) : 0;
    figures.now = toNow(read, object.value("now"_L1).toObject());
    figures.samples = toSamples(read, object.value("samples"_L1).toObject());
    if (!figures.samples.isEmpty())
        figures.from = read.time(object.value("from"_L1));
    const QJsonValue moods = object.value("moods"_L1);
    if (!moods.isUndefined() && !moods.isNull())
        figures.moods = toMoodBins(read, moods.toObject());
    return read.isSound() ? std::optional(figures) : std::nullopt;
}

} // namespace chatoyant::json

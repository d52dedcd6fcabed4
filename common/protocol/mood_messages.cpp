#include "common/protocol/mood_messages.h"

#include <QtMath>

namespace chatoyant::json {

using namespace Qt::StringLiterals;

namespace {

// Three decimals are all that means anything.
double rounded(double value)
{
    return std::round(value * 1000) / 1000;
}

} // namespace

QJsonObject fromMood(const Mood &mood)
{
    return {{u"label"_s, moodName(mood.label)},
            {u"score"_s, rounded(mood.score)},
            {u"confidence"_s, rounded(mood.confidence)},
            {u"model"_s, mood.model}};
}

Mood toMood(const QJsonObject &object)
{
    const auto label = moodFromName(object.value("label"_L1).toString());
    if (!label)
        return {};
    return {*label, qBound(-1.0, object.value("score"_L1).toDouble(), 1.0),
            qBound(0.0, object.value("confidence"_L1).toDouble(), 1.0),
            object.value("model"_L1).toString()};
}

} // namespace chatoyant::json

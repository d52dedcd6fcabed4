// What a mood model is worth on labelled lines, and how long it takes: what `mood` prints.
#pragma once

#include "common/mood/agreement.h"
#include "common/mood/text_mood.h"

#include <QJsonObject>
#include <QStringList>

#include <optional>

namespace chatoyant::server {

struct MoodReport
{
    QString text;
    QJsonObject object;
};

// Lines of "label<TAB>text". A label is a mood, or "positive" or "negative", which the sign of the
// score answers; other lines are counted and left out. Nothing when no line can be asked about.
class LabelledMoods
{
public:
    LabelledMoods(const TextMood &engine, TextMood::Effort effort)
        : m_engine(engine)
        , m_effort(effort)
    {}

    void add(const QString &line);
    std::optional<MoodReport> report() const;

private:
    const TextMood &m_engine;
    TextMood::Effort m_effort;
    Answers m_moods;
    Answers m_signs; // joyful: above zero
    int m_leftOut = 0;
};

// Microseconds per message by its number of words, over several rounds.
MoodReport benchOf(const TextMood &engine, TextMood::Effort effort, const QStringList &messages);

} // namespace chatoyant::server

// What a text, or a chat, feels like: one of five moods, with a score and how sure we are.
#pragma once

#include <QMetaType>
#include <QString>

#include <array>
#include <optional>

namespace chatoyant {

enum class MoodLabel { Neutral, Joyful, Sad, Tense, Angry };

inline constexpr std::array allMoodLabels{MoodLabel::Neutral, MoodLabel::Joyful, MoodLabel::Sad,
                                          MoodLabel::Tense, MoodLabel::Angry};

struct Mood
{
    MoodLabel label = MoodLabel::Neutral;
    double score = 0;      // -1 (unpleasant) … 1 (pleasant)
    double confidence = 0; // 0 … 1: calibrated probability of the label
    QString model;         // name and version of the engine that said so

    friend bool operator==(const Mood &, const Mood &) = default;
};

// The names on the wire: "neutral", "joyful", "sad", "tense", "angry".
QString moodName(MoodLabel label);
std::optional<MoodLabel> moodFromName(QStringView name);

} // namespace chatoyant

Q_DECLARE_METATYPE(chatoyant::MoodLabel)
Q_DECLARE_METATYPE(chatoyant::Mood)

// What the mood of a chat is worth on labelled dialogues: how often it changes, how late, how
// right.
#pragma once

#include "common/mood/conversation_mood.h"
#include "common/mood/text_mood.h"
#include "server/app/mood_report.h"

namespace chatoyant::server {

// Lines of "label<TAB>text" in the order in which they were said, by two people in turn, half a
// minute apart; an empty line begins another dialogue. Messages whose label is no mood are judged
// like all others, but not compared with anything.
class DialogueMoods
{
public:
    DialogueMoods(const TextMood &engine, TextMood::Effort effort);

    void add(const QString &line);
    // Nothing when no message has a label.
    std::optional<MoodReport> report() const;

private:
    // Tense and angry as one.
    struct Turn
    {
        std::optional<MoodLabel> truth;
        MoodLabel said = MoodLabel::Neutral;  // of the message alone
        MoodLabel shown = MoodLabel::Neutral; // of the chat, after it
    };
    struct Lag
    {
        int runs = 0;     // of two labels or more that are the same
        int seen = 0;     // that the chat showed before they ended
        int messages = 0; // until then, in all
    };
    using Dialogue = QList<Turn>;

    template <typename Label>
    double switches(Label label) const;
    template <typename Label>
    double rightness(Label label) const;
    Lag lag() const;
    int count(bool isLabelled) const;

    const TextMood &m_engine;
    TextMood::Effort m_effort;
    ConversationMood m_fold{false};
    QList<Dialogue> m_dialogues;
};

} // namespace chatoyant::server

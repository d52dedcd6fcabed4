// What a person does next: mostly writes, sometimes changes what was said, or makes a mistake.
#pragma once

#include "tests/faults/client/screen.h"

#include <random>

namespace chatoyant::faults {

// Decides by a seed; all that it does goes through the product's own conversation.
class Habits
{
public:
    Habits(const Diary &diary, quint64 seed);

    void act(Screen &screen);
    void say(Screen &screen);
    int between(int least, int most);

private:
    void write(Screen &screen, const QString &text, Seq replyTo = 0);
    void change(Screen &screen);
    void blunder(Screen &screen);
    void changeOwn(Screen &screen, const client::Line &line, int dice);
    QString words();

    Diary m_diary;
    std::mt19937_64 m_chance;
    QString m_run; // tells the texts of this process from those of the one before
    int m_count = 0;
};

} // namespace chatoyant::faults

// Everyday sentences of all moods, and made-up words: what people of the benchmark write.
#pragma once

#include <array>
#include <cstdint>
#include <string>

namespace chatoyant::bench {

inline constexpr std::array<const char *, 16> sentences{
    "Good morning! Did you sleep well?",
    "I have just read the second chapter and I like it a lot.",
    "Can you send me the address of the station once more, please?",
    "This is the third time that the train is cancelled and nobody tells us anything.",
    "We won! I still cannot believe it, what a day!",
    "She has been ill since Monday and I am worried about her.",
    "Let us meet at seven in front of the theatre.",
    "The report is done, the figures are in the second table.",
    "Stop calling me, I told you that I do not want to talk about it.",
    "Thank you so much for the flowers, they are beautiful.",
    "I am not sure whether we will make it before the shop closes.",
    "My grandfather died last night. I miss him already.",
    "Is the meeting still on for tomorrow at half past nine?",
    "Look at this sunset! I wish you were here.",
    "The exam is in two hours and I cannot remember a thing.",
    "Fine with me. I will bring bread and something to drink.",
};

// The word of a rank among 50,000: 1 is the most common, and rank r occurs about 1/r as often.
std::string wordOf(std::uint64_t rank);
// A rank drawn as people draw words; `chance` is any number.
std::uint64_t rankFrom(std::uint64_t chance);
// Spreads consecutive numbers over all 64 bits: chance that repeats from run to run.
std::uint64_t chanceOf(std::uint64_t number);
// A message: a sentence and three words.
std::string textOf(std::uint64_t number);

} // namespace chatoyant::bench

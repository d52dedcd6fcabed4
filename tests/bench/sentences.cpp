#include "tests/bench/sentences.h"

#include <cmath>
#include <string_view>

namespace chatoyant::bench {

namespace {

constexpr double vocabulary = 50'000;

} // namespace

std::string wordOf(std::uint64_t rank)
{
    constexpr std::string_view consonants = "bdfgklmnprstvz";
    constexpr std::string_view vowels = "aeiou";
    std::string word;
    for (std::uint64_t left = rank; word.size() < 6 || left > 0;) {
        word.push_back(consonants[left % consonants.size()]);
        left /= consonants.size();
        word.push_back(vowels[left % vowels.size()]);
        left /= vowels.size();
    }
    return word;
}

std::uint64_t rankFrom(std::uint64_t chance)
{
    constexpr double whole = 18446744073709551616.0; // 2^64
    return static_cast<std::uint64_t>(std::pow(vocabulary, static_cast<double>(chance) / whole));
}

// The finaliser of SplitMix64 (Steele, Lea, Flood 2014).
std::uint64_t chanceOf(std::uint64_t number)
{
    std::uint64_t mixed = number + 0x9E3779B97F4A7C15ULL;
    mixed = (mixed ^ (mixed >> 30U)) * 0xBF58476D1CE4E5B9ULL;
    mixed = (mixed ^ (mixed >> 27U)) * 0x94D049BB133111EBULL;
    return mixed ^ (mixed >> 31U);
}

std::string textOf(std::uint64_t number)
{
    std::string text = sentences[number % sentences.size()];
    for (std::uint64_t at = 0; at < 3; ++at)
        text += ' ' + wordOf(rankFrom(chanceOf(number * 3 + at)));
    return text;
}

} // namespace chatoyant::bench

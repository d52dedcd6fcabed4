#include "common/mood/negation.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace chatoyant {

namespace {

using Word = std::u16string_view;

// Sorted by code unit, for binary search.
constexpr std::array negators{
    Word(u"ain't"),  Word(u"aint"),    Word(u"aldri"),  Word(u"aldrig"),   Word(u"arent"),
    Word(u"bez"),    Word(u"cannot"),  Word(u"cant"),   Word(u"couldnt"),  Word(u"didnt"),
    Word(u"doesnt"), Word(u"dont"),    Word(u"geen"),   Word(u"hardly"),   Word(u"havent"),
    Word(u"ikke"),   Word(u"ingen"),   Word(u"inte"),   Word(u"isnt"),     Word(u"jamais"),
    Word(u"kein"),   Word(u"keine"),   Word(u"keinen"), Word(u"mai"),      Word(u"n't"),
    Word(u"ne"),     Word(u"nem"),     Word(u"never"),  Word(u"nicht"),    Word(u"nie"),
    Word(u"niet"),   Word(u"nije"),    Word(u"nisam"),  Word(u"no"),       Word(u"non"),
    Word(u"nooit"),  Word(u"not"),     Word(u"nu"),     Word(u"nunca"),    Word(u"não"),
    Word(u"ohne"),   Word(u"pas"),     Word(u"senza"),  Word(u"shouldnt"), Word(u"sin"),
    Word(u"wasnt"),  Word(u"without"), Word(u"wont"),   Word(u"wouldnt"),  Word(u"δεν"),
    Word(u"без"),    Word(u"не"),      Word(u"нет"),    Word(u"никогда"),  Word(u"ні"),
    Word(u"לא"),     Word(u"لا"),      Word(u"لم"),     Word(u"ليس"),      Word(u"不"),
    Word(u"别"),     Word(u"没"),
};
constexpr std::array turns{
    Word(u"aber"), Word(u"because"), Word(u"but"), Word(u"mais"),
    Word(u"pero"), Word(u"sondern"), Word(u"но"),
};
static_assert(std::is_sorted(negators.begin(), negators.end()));
static_assert(std::is_sorted(turns.begin(), turns.end()));

template <typename Words>
bool holds(const Words &words, QStringView word)
{
    return std::binary_search(words.begin(), words.end(), Word(word.utf16(), size_t(word.size())));
}

} // namespace

bool isNegator(QStringView word)
{
    return holds(negators, word);
}

bool endsNegation(QStringView word)
{
    return holds(turns, word);
}

} // namespace chatoyant

// Pages of the web: whatever they are, they are read to their end, and say something bounded.
#include "server/integrations/page_words.h"
#include "tests/fuzz/require.h"

using namespace chatoyant;
using fuzz::require;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    constexpr qsizetype longest = 4000;
    const QByteArray input = fuzz::copyOf(data, size);
    const qsizetype line = qMax<qsizetype>(0, input.indexOf('\n'));
    const server::PageWords words = server::pageWords(input.mid(line), input.first(line));
    for (const QString &each : {words.site, words.title, words.description})
        require(each.size() <= longest, "a word is not longer than what it is made of");
    return 0;
}

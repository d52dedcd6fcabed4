// Once warm, scoring a message asks for no memory.
#include "common/mood/text_mood.h"

#include <QTest>

#include <atomic>
#include <cstdlib>

namespace {

std::atomic<int> asked = 0;

} // namespace

#ifdef __GLIBC__
extern "C" void *__libc_malloc(size_t size); // NOLINT the C library's own name

extern "C" void *malloc(size_t size) // NOLINT takes the place of the library's
{
    ++asked;
    return __libc_malloc(size);
}
#endif

using namespace chatoyant;
using namespace Qt::StringLiterals;

class tst_MoodMemory : public QObject
{
    Q_OBJECT

private slots:
    void message_scored_asksForNoMemory_data();
    void message_scored_asksForNoMemory();
};

void tst_MoodMemory::message_scored_asksForNoMemory_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("sure") << u"I love this, thank you so much!"_s;
    QTest::newRow("doubtful")
        << u"well I would not say that this is what we had in mind, but okay"_s;
    QTest::newRow("names") << u"Rashid, Gustavo and Thandiwe met Zsófia"_s;
    QTest::newRow("other scripts") << u"мне очень грустно 好 😀"_s;
}

void tst_MoodMemory::message_scored_asksForNoMemory()
{
#ifdef __GLIBC__
    QFETCH(const QString, text);
    const auto engine = TextMood::load();
    QVERIFY(engine);
    (void)engine->score(text);
    const int before = asked;
    QVERIFY(before > 0);
    for (const auto effort : {TextMood::Effort::Whole, TextMood::Effort::LinearOnly})
        (void)engine->score(text, effort);
    QCOMPARE(asked - before, 0);
#else
    QSKIP("only the GNU C library lets its malloc be counted here");
#endif
}

QTEST_GUILESS_MAIN(tst_MoodMemory)
#include "tst_mood_memory.moc"

#include "client/app/built_in_mood.h"

#include "common/mood/text_mood.h"

#include <QLoggingCategory>

#include <mutex>

namespace chatoyant::client {

namespace {

Q_LOGGING_CATEGORY(moodLog, "chatoyant.client")

} // namespace

MoodScorer loadBuiltInMood()
{
    auto loaded = TextMood::load();
    if (!loaded) {
        qCWarning(moodLog, "moods are off: %s", qPrintable(loaded.error().message));
        MoodScorer none;
        none.fault = loaded.error().message;
        return none;
    }
    const auto engine = std::make_shared<TextMood>(std::move(*loaded));
    MoodScorer scorer([engine](QStringView text) { return engine->score(text); });
    scorer.explain = [engine](QStringView text, int count) {
        QList<WeighedWord> words;
        for (const TextMood::Reason &reason : engine->explain(text, count))
            words.append({reason.word, reason.weight});
        return words;
    };
    scorer.language = [engine](QStringView text) {
        return QString::fromLatin1(engine->languageOf(text).code);
    };
    return scorer;
}

MoodLoader sharedBuiltInMood()
{
    struct Shared
    {
        std::once_flag isLoaded;
        MoodScorer scorer;
    };
    return [shared = std::make_shared<Shared>()] {
        std::call_once(shared->isLoaded, [&shared] { shared->scorer = loadBuiltInMood(); });
        return shared->scorer;
    };
}

} // namespace chatoyant::client

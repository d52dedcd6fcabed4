#include "client/app/built_in_mood.h"

#include "common/mood/text_mood.h"

#include <QLoggingCategory>

namespace chatoyant::client {

namespace {

Q_LOGGING_CATEGORY(moodLog, "chatoyant.client")

} // namespace

MoodScorer loadBuiltInMood()
{
    auto loaded = TextMood::load();
    if (!loaded) {
        qCWarning(moodLog, "moods are off: %s", qPrintable(loaded.error().message));
        return {};
    }
    const auto engine = std::make_shared<TextMood>(std::move(*loaded));
    return [engine](QStringView text) { return engine->score(text); };
}

} // namespace chatoyant::client

// The built-in mood model as the domain's engine.
#pragma once

#include "common/mood/text_mood.h"
#include "server/domain/ports/mood_engine.h"

#include <memory>

namespace chatoyant::server {

class TextMoodEngine final : public MoodEngine
{
public:
    explicit TextMoodEngine(TextMood model)
        : m_model(std::move(model))
    {}

    Mood score(const QString &text) const override { return m_model.score(text); }
    Mood scoreHurriedly(const QString &text) const override
    {
        return m_model.score(text, TextMood::Effort::LinearOnly);
    }

private:
    TextMood m_model;
};

// Null when messages get no mood on this server.
inline Result<std::unique_ptr<TextMoodEngine>> loadMoodEngine(bool isWanted)
{
    if (!isWanted)
        return {nullptr};
    auto model = TextMood::load();
    if (!model)
        return model.error();
    return std::make_unique<TextMoodEngine>(*std::move(model));
}

} // namespace chatoyant::server

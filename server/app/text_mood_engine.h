// The built-in mood model as the domain's engine.
#pragma once

#include "common/mood/text_mood.h"
#include "server/domain/ports/mood_engine.h"

namespace chatoyant::server {

class TextMoodEngine final : public MoodEngine
{
public:
    explicit TextMoodEngine(TextMood model)
        : m_model(std::move(model))
    {}

    Mood score(const QString &text) const override { return m_model.score(text); }

private:
    TextMood m_model;
};

} // namespace chatoyant::server

// The training texts as the network reads them.
#pragma once

#include "common/mood/trainer/loss.h"
#include "common/mood/trainer/network_pass.h"
#include "common/mood/trainer/words.h"

namespace chatoyant::training {

struct NetworkText
{
    quint32 first = 0; // in NetworkTexts::tokens
    quint32 count = 0;
    Truth truth;
};

struct NetworkTexts
{
    std::vector<WordRows> words; // those of the table by place, then all others
    std::vector<InputToken> tokens;
    std::vector<NetworkText> texts;

    std::span<const InputToken> tokensOf(const NetworkText &text) const
    {
        return std::span(tokens).subspan(text.first, text.count);
    }
};

NetworkTexts networkTexts(const QList<Example> &examples, const Words &words, quint32 grams);

} // namespace chatoyant::training

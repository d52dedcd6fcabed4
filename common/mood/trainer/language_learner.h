// Trains the part that tells languages apart: naive Bayes over hashed words and character n-grams.
#pragma once

#include "common/mood/trainer/corpus.h"
#include "common/mood/word_table.h"

#include <QByteArray>

namespace chatoyant::training {

struct Languages
{
    QByteArrayList codes;
    quint32 places = 0;
    float scale = 0;
    QByteArray encoded; // see LanguageModel; nothing available yet

    void setAvailable(const QByteArrayList &available);
};

Languages learnLanguages(const Corpora &corpora, const WordTable &words, quint32 places);

} // namespace chatoyant::training

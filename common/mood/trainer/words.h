// Chooses the words that the model knows, and finds out which of them are names.
#pragma once

#include "common/mood/trainer/corpus.h"
#include "common/mood/word_table.h"

#include <QStringList>

namespace chatoyant::training {

struct WordOptions
{
    int leastTexts = 3;            // that a word must stand in
    int leastCapitals = 2;         // times that a name stands capitalised within a sentence
    double mostSmallLetters = 0.5; // share of a name's uses in small letters
};

struct Words
{
    WordTable table;
    QStringList texts; // by place
};

// A name is a word that English texts mostly capitalise where no sentence begins. A word
// that never stands in small letters, in English or in several languages, is not known at all: the
// engine takes it for a name where it is capitalised.
Words chooseWords(const QList<Example> &examples, const WordOptions &options);

} // namespace chatoyant::training

// Reads folders of "label<TAB>text" files into examples to train on and examples to measure with.
#pragma once

#include "common/base/error.h"
#include "common/mood/trainer/labels.h"

#include <QList>
#include <QString>

namespace chatoyant::training {

struct Example
{
    QString text;
    Target target;
    int group = 0;           // index into Corpora::groups
    float weight = 1;        // how much it counts in training
    float valenceWeight = 1; // and that for the linear part's valence
    bool isMood = false;     // that it is not neutral is given: the corpus has no neutral texts
    QString language;        // "de"
};

struct Group
{
    QString name;           // "brighter/deu"
    bool isHeldOut = false; // no validation file: a tenth of the texts was held out
    bool isWeak = false;    // labels are guesses: never measured with
};

struct Corpora
{
    QList<Group> groups;
    QList<Example> train;
    QList<Example> validation;
};

// Of "x.tsv" and "x_raw.tsv" the finer labels of the latter are read. Files called dev… or …_dev
// are for validation; where a group has none, a tenth is held out by a hash of the text. A training
// text that also stands in a validation file is dropped. A weight stands after the folder:
// "tse=0.5", "tse=1/2" with another for the linear part's valence, and "tse=0.5~" marks the labels
// as guesses. The language is told by the file's name, "deu_train.tsv", "fr.tsv"; other files are
// English.
Result<Corpora> readCorpora(const QStringList &folders);

} // namespace chatoyant::training

// Says what a sentence feels like, and which of its words said so.
#pragma once

#include "common/base/error.h"
#include "common/mood/mood.h"

#include <QList>

#include <memory>

namespace chatoyant {

class MoodModel;

// A trained linear model over hashed features of the text. All const functions may be called from
// any thread at once; score() allocates nothing for a message of usual length. Code, quotes and
// links are ignored; of a very long text the beginning counts.
class TextMood
{
public:
    struct Reason
    {
        QString word;      // as it stands in the text
        double weight = 0; // towards the label if positive, against it if negative
    };

    // The model built into the program.
    static Result<TextMood> load();
    // A model file; the error's message says what is wrong with it.
    static Result<TextMood> load(const QString &path);

    // Neutral when unsure; neutral without confidence when there is nothing to judge: no words, or
    // none in a language the model knows.
    Mood score(QStringView text) const;
    // The words that weighed most in score(), the heaviest first.
    QList<Reason> explain(QStringView text, int count) const;

    QString name() const; // "mood-v1": Mood::model of what it says

private:
    explicit TextMood(std::shared_ptr<const MoodModel> model);

    std::shared_ptr<const MoodModel> m_model;
    QString m_name;
};

} // namespace chatoyant

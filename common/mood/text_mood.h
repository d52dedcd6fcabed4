// Says what a sentence feels like, and which of its words said so.
#pragma once

#include "common/base/error.h"
#include "common/mood/language_guess.h"
#include "common/mood/mood.h"

#include <QList>

#include <memory>

namespace chatoyant {

class MoodModel;
struct Cut;

// A trained model: a linear part, and a small network for what that leaves in doubt. All const
// functions may be called from any thread at once; score() allocates nothing for a message of usual
// length. Code, quotes and links are ignored; of a very long text the beginning counts.
class TextMood
{
public:
    enum class Effort {
        Whole,     // at most a quarter of a millisecond for a message of twenty words
        LinearOnly // a tenth of that, and less sure: for a backlog
    };
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
    Mood score(QStringView text, Effort effort = Effort::Whole) const;
    // The words that weighed most in score(), the heaviest first.
    QList<Reason> explain(QStringView text, int count) const;
    // Without code: too short, too mixed, or nothing the model knows.
    GuessedLanguage languageOf(QStringView text) const;
    // All that the model can tell apart.
    QList<GuessedLanguage> languages() const;

    // Mood::model of what it says: "mood-v2", and "mood-v2-linear" of what LinearOnly says.
    QString name() const;
    // For measuring: forgo what not every processor of the family can do.
    void usePlainInstructions();

private:
    explicit TextMood(std::shared_ptr<MoodModel> model);
    bool isForeign(const Cut &cut) const;

    std::shared_ptr<MoodModel> m_model;
    QString m_name;
    QString m_linearName;
};

} // namespace chatoyant

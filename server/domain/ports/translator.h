// Puts texts into another language, beside the domain thread.
#pragma once

#include "common/base/expected.h"

#include <QStringList>

#include <chrono>
#include <functional>
#include <optional>

namespace chatoyant::server {

// Pieces of one message, which are in one language.
struct TranslationOrder
{
    QStringList texts;
    QString to; // code of a language

    friend bool operator==(const TranslationOrder &, const TranslationOrder &) = default;
};

struct TranslatedTexts
{
    QStringList texts; // as many as were asked for, worth nothing yet: who asks judges them
    QString from;      // code of the language that was found in them; empty: none
};

struct NotTranslated
{
    enum class Why {
        Unavailable, // it cannot be reached, is too slow, answers nonsense, or has too much to do
        Language,    // it does not know this language, or this pair
        TooLong      // for it
    };

    Why why = Why::Unavailable;
    std::optional<std::chrono::milliseconds> retryAfter; // where it says so
};

class Translator
{
public:
    using Outcome = Expected<TranslatedTexts, NotTranslated>;
    using Done = std::function<void(const Outcome &)>;

    virtual ~Translator() = default;
    // As people know it: "LibreTranslate".
    virtual QString provider() const = 0;
    // Codes of those that it translates into; empty: not known (yet).
    virtual QStringList languages() const = 0;
    // The completion runs later, on the thread that owns the translator, which also tells the log
    // what is wrong. Before it is destroyed, what still waits is forgotten.
    virtual void translate(const TranslationOrder &order, Done done) = 0;
};

} // namespace chatoyant::server

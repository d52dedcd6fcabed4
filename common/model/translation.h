// A text in another language, and who puts texts into other languages.
#pragma once

#include <QString>
#include <QStringList>

namespace chatoyant {

// Languages are codes as the translator has them: "de", "pt-BR", "zh-Hans".
struct TranslationOffer
{
    QString provider;      // as people know it: "LibreTranslate"; empty: nobody
    QString host;          // where texts go; empty: no further than the server's own machine
    QStringList languages; // into which; empty: not known (yet)

    bool isMade() const { return !provider.isEmpty(); }

    friend bool operator==(const TranslationOffer &, const TranslationOffer &) = default;
};

struct Translation
{
    QString text;
    QString from;     // the language that it was written in; empty: nobody knows
    QString provider; // who translated it

    friend bool operator==(const Translation &, const Translation &) = default;
};

} // namespace chatoyant

// Asks one translation service, however long that takes.
#pragma once

#include "server/domain/ports/translator.h"

namespace chatoyant::server {

// Called on several threads at once.
class TranslationEngine
{
public:
    struct Failure
    {
        NotTranslated what;
        QString why; // for the operator, without what was to be translated
    };

    virtual ~TranslationEngine() = default;
    virtual QString provider() const = 0;
    virtual Expected<TranslatedTexts, Failure> translate(const TranslationOrder &order) = 0;
    // Codes of those that it translates into; or why they are not known, for the operator.
    virtual Expected<QStringList, QString> languages() = 0;
    // From another thread: what is under way ends soon, with an error, and all that follows.
    virtual void stop() = 0;
};

} // namespace chatoyant::server

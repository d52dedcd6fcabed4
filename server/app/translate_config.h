// Whether and by whom messages are translated, checked.
#pragma once

#include "common/base/expected.h"
#include "server/integrations/libre_translator.h"

#include <optional>

namespace chatoyant::server {

// As it stands in the configuration.
struct TranslateSection
{
    QString url;     // empty: by nobody
    QString keyFile; // relative to the data folder
    std::chrono::seconds timeout{10};
    QString dataFolder;
};

// None where messages are not translated. The error is a sentence for the operator.
Expected<std::optional<LibreSettings>, QString>
readTranslateSection(const TranslateSection &section);

} // namespace chatoyant::server

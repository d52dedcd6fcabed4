// Whether and by whom voice notes are written down, checked.
#pragma once

#include "common/base/expected.h"
#include "server/integrations/endpoint_engine.h"

#include <optional>

namespace chatoyant::server {

// As it stands in the configuration.
struct VoiceSection
{
    QString voice;       // "off", "server"
    QString transcriber; // "pocketsphinx", "endpoint"
    QString endpoint;
    QString keyFile; // relative to the data folder
    QString model;
    QString dataFolder;
};

struct VoiceSettings
{
    std::optional<EndpointSettings> endpoint; // none: PocketSphinx
};

// None where voice notes stay sound. The error is a sentence for the operator.
Expected<std::optional<VoiceSettings>, QString> readVoiceSection(const VoiceSection &section);

} // namespace chatoyant::server

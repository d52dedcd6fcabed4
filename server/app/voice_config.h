// Whether and by whom voice notes are written down, checked.
#pragma once

#include "common/base/expected.h"
#include "common/model/session.h"
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
    ServerContext context = ServerContext::Personal;
    bool isAcknowledged = false; // that voices are listened to in a workplace
};

struct VoiceSettings
{
    std::optional<EndpointSettings> endpoint; // none: PocketSphinx
};

// Asked for, and not to be had: at work and in education feelings must not be read out of voices
// (EU AI Act, Article 5(1)(f)), so there it takes a word more of the operator.
bool isVoiceWithheld(const VoiceSection &section);

// None where voice notes stay sound. The error is a sentence for the operator.
Expected<std::optional<VoiceSettings>, QString> readVoiceSection(const VoiceSection &section);

} // namespace chatoyant::server

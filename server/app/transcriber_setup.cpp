#include "server/app/transcriber_setup.h"

#include "server/app/server_log.h"
#include "server/integrations/sphinx_engine.h"

namespace chatoyant::server {

std::unique_ptr<QueuedTranscriber> makeTranscriber(const Config &config, const BlobStore &blobs)
{
    if (!config.voice)
        return nullptr;
    if (config.voice->endpoint)
        return std::make_unique<QueuedTranscriber>(
            std::make_unique<EndpointEngine>(*config.voice->endpoint, blobs));
    const auto found = SphinxEngine::find();
    if (!found) {
        qCWarning(serverLog, "voice notes get no words: %s", qPrintable(found.error()));
        return nullptr;
    }
    return std::make_unique<QueuedTranscriber>(std::make_unique<SphinxEngine>(*found, blobs));
}

} // namespace chatoyant::server

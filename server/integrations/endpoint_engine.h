// Asks a service that transcribes as OpenAI's does: POST …/audio/transcriptions.
#pragma once

#include "server/domain/ports/blob_store.h"
#include "server/integrations/speech_engine.h"

#include <atomic>
#include <chrono>

namespace chatoyant::server {

struct EndpointSettings
{
    QString url;    // of its audio/transcriptions
    QByteArray key; // sent as a bearer token; empty: none
    QString model;
    std::chrono::seconds within{300}; // for one note, with its upload
    qint64 largestNote = 25LL << 20;  // what OpenAI's takes
};

class EndpointEngine final : public SpeechEngine
{
public:
    EndpointEngine(const EndpointSettings &settings, const BlobStore &blobs);

    Expected<QString, NoWords> words(const SpokenNote &note) override;
    void stop() override { m_isEnding = true; }

private:
    Expected<QByteArray, QString> answerTo(const QByteArray &sound, const QString &type) const;

    const EndpointSettings m_settings;
    const BlobStore &m_blobs;
    std::atomic_bool m_isEnding = false;
};

} // namespace chatoyant::server

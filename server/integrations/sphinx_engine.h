// Understands English with PocketSphinx, in a program of its own for each note.
#pragma once

#include "server/integrations/speech_engine.h"
#include "server/integrations/worker_program.h"

namespace chatoyant::server {

class SphinxEngine final : public SpeechEngine
{
public:
    struct Settings
    {
        QString program;    // chatoyant-transcripts
        QString recognizer; // pocketsphinx_continuous
        QString model;      // folder of the English model
        std::chrono::milliseconds within{std::chrono::minutes(20)};
        qint64 largestNote = 16 * 1024 * 1024;
    };

    SphinxEngine(const Settings &settings, const BlobStore &blobs);

    // Where all three lie on this system; the error names what is not installed.
    static Expected<Settings, QString> find();

    Expected<QString, NoWords> words(const SpokenNote &note) override;
    void stop() override;

private:
    const Settings m_settings;
    const BlobStore &m_blobs;
    Descriptor m_stop; // can be read once it is to stop
};

} // namespace chatoyant::server

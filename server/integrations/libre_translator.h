// Asks LibreTranslate, or what speaks as it does: POST /translate, GET /languages.
#pragma once

#include "server/integrations/http_call.h"
#include "server/integrations/translation_engine.h"

namespace chatoyant::server {

struct LibreSettings
{
    QString url;                     // of the service, without a slash at its end
    QByteArray key;                  // sent as api_key; empty: none
    std::chrono::seconds within{10}; // for one message
};

class LibreTranslator final : public TranslationEngine
{
public:
    explicit LibreTranslator(const LibreSettings &settings);

    QString provider() const override { return QStringLiteral("LibreTranslate"); }
    Expected<TranslatedTexts, Failure> translate(const TranslationOrder &order) override;
    Expected<QStringList, QString> languages() override;
    void stop() override { m_isEnding = true; }

private:
    Failure refusal(const HttpAnswer &answer) const;

    const LibreSettings m_settings;
    std::atomic_bool m_isEnding = false;
};

} // namespace chatoyant::server

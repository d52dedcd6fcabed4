#include "server/app/voice_config.h"

#include "server/app/config_words.h"
#include "server/app/section_parts.h"

#include <QDir>

namespace chatoyant::server {

using namespace Qt::StringLiterals;

namespace {

// People name the service or the very method: "https://host/v1", "…/v1/audio/transcriptions".
Expected<QUrl, QString> methodAt(const QString &text)
{
    constexpr auto method = "/audio/transcriptions"_L1;
    auto url = serviceAt(u"voice.endpoint"_s, text, u"https://HOST/v1"_s);
    if (url && !url->path().endsWith(method))
        url->setPath(url->path() + method);
    return url;
}

} // namespace

bool isVoiceWithheld(const VoiceSection &section)
{
    return section.voice == "server"_L1 && section.context == ServerContext::Workplace &&
           !section.isAcknowledged;
}

Expected<std::optional<VoiceSettings>, QString> readVoiceSection(const VoiceSection &section)
{
    if (section.voice != "server"_L1 || isVoiceWithheld(section))
        return std::optional<VoiceSettings>();
    VoiceSettings settings;
    if (section.transcriber != "endpoint"_L1)
        return std::optional(settings);
    if (section.endpoint.isEmpty())
        return ConfigWords::tr("voice.transcriber = endpoint needs voice.endpoint");
    const auto url = methodAt(section.endpoint);
    if (!url)
        return url.error();
    if (section.model.isEmpty())
        return ConfigWords::tr("voice.endpoint_model: a service needs the name of a model");
    settings.endpoint.emplace();
    settings.endpoint->url = url->toString(QUrl::FullyEncoded);
    settings.endpoint->model = section.model;
    if (!section.keyFile.isEmpty()) {
        const auto key = secretIn(u"voice.endpoint_key_file"_s,
                                  QDir(section.dataFolder).absoluteFilePath(section.keyFile));
        if (!key)
            return key.error();
        settings.endpoint->key = *key;
    }
    return std::optional(settings);
}

} // namespace chatoyant::server

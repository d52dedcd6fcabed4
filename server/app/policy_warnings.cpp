#include "server/app/policy_warnings.h"

#include "server/app/config_words.h"

#include <QHostAddress>

namespace chatoyant::server {

namespace {

QStringList voiceWarnings(const Config &config)
{
    if (config.isVoiceWithheld)
        return {
            ConfigWords::tr("mood.voice = server has no effect in a workplace: voice notes stay "
                            "sound. Set mood.voice = off, or mood.voice_ack = on once the law "
                            "and your people allow it")};
    if (config.voice && config.context == ServerContext::Workplace)
        return {ConfigWords::tr("voice notes are written down and judged in a workplace "
                                "(mood.voice_ack = on): in the EU, feelings must not be inferred "
                                "from voices there (AI Act, Article 5(1)(f)). Set mood.voice = off "
                                "unless you are sure")};
    return {};
}

} // namespace

QStringList policyWarnings(const Config &config)
{
    QStringList found = voiceWarnings(config);
    if (config.registration == SignupPolicy::Open && !QHostAddress(config.listen.host).isLoopback())
        //: %1: an address of this machine, %2: a port
        found.append(
            ConfigWords::tr("server.registration = open: whoever reaches %1:%2 can make an "
                            "account. Set server.registration = invite unless that is meant")
                .arg(config.listen.host)
                .arg(config.listen.port));
    return found;
}

} // namespace chatoyant::server

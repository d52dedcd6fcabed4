#include "server/app/policy.h"

#include "common/base/version.h"
#include "server/app/section_parts.h"
#include "server/app/tls_identity.h"

#include <QHostAddress>
#include <QSysInfo>
#include <QUrl>

namespace chatoyant::server {

using namespace Qt::StringLiterals;

namespace {

// What people most likely type, where the operator does not say.
QString addressOf(const Config &config)
{
    if (!config.publicAddress.isEmpty())
        return config.publicAddress;
    const QHostAddress host(config.listen.host);
    const bool isAny =
        host == QHostAddress::Any || host == QHostAddress::AnyIPv4 || host == QHostAddress::AnyIPv6;
    const QString name = isAny ? QSysInfo::machineHostName() : config.listen.host;
    const QString shown = name.contains(u':') ? u'[' + name + u']' : name;
    return u"%1:%2"_s.arg(shown).arg(config.listen.port);
}

VoiceWords voiceWordsOf(const Config &config)
{
    if (!config.voice)
        return {};
    const QString host =
        config.voice->endpoint ? QUrl(config.voice->endpoint->url).host() : QString();
    if (host.isEmpty() || isThisMachine(host))
        return {VoiceWriter::Server, {}};
    return {VoiceWriter::Service, host};
}

QString translationHostOf(const Config &config)
{
    const QString host = config.translator ? QUrl(config.translator->url).host() : QString();
    return isThisMachine(host) ? QString() : host;
}

QStringList featuresOf(const Config &config, const VoiceWords &voice)
{
    QStringList features;
    if (config.moodText == MoodLevel::Server)
        features.append(u"mood"_s);
    if (voice.writer != VoiceWriter::Nobody)
        features.append(u"transcripts"_s);
    if (config.translator)
        features.append(u"translation"_s);
    if (config.hasPreviews)
        features.append(u"previews"_s);
    if (config.files.fileBytes > 0)
        features.append(u"files"_s);
    if (config.mail)
        features.append(u"mail"_s);
    if (config.needsEmail)
        features.append(u"emailNeeded"_s);
    return features;
}

} // namespace

ServerPolicy policyFrom(const Config &config)
{
    ServerPolicy policy;
    policy.name = config.name;
    policy.version = QString::fromLatin1(versionText);
    policy.termsUrl = config.termsUrl;
    policy.contact = config.contact;
    policy.signup = config.registration;
    policy.sessionIdle = config.sessionIdle;
    policy.sessionAbsolute = config.sessionAbsolute;
    policy.messageBytes = config.messageBytes;
    policy.deleteWindow = config.deleteWindow;
    policy.address = addressOf(config);
    if (config.tls == TlsMode::SelfMade)
        policy.fingerprint = fingerprintOf(config.certificateFile).value_or(QString());
    policy.exemptsLocal = config.exemptsLocal;
    policy.accountFailures = config.accountFailures;
    policy.addressFailures = config.addressFailures;
    policy.allFailures = config.allFailures;
    policy.addressSignups = config.addressSignups;
    policy.allSignups = config.allSignups;
    policy.addressLookups = config.addressLookups;
    policy.personSearches = config.personSearches;
    policy.personTranslations = config.personTranslations;
    policy.personUploads = config.personUploads;
    policy.addressUploads = config.addressUploads;
    policy.addressLetters = config.addressLetters;
    policy.allLetters = config.allLetters;
    policy.needsEmail = config.needsEmail;
    policy.files = config.files;
    policy.moodText = config.moodText;
    policy.moodKeep = config.moodKeep;
    policy.context = config.context;
    policy.voice = voiceWordsOf(config);
    policy.translationHost = translationHostOf(config);
    policy.translationChars = config.translationChars;
    policy.features = featuresOf(config, policy.voice);
    return policy;
}

} // namespace chatoyant::server

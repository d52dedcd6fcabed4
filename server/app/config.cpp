#include "server/app/config.h"

#include "common/protocol/account_messages.h"
#include "server/app/config_words.h"
#include "server/app/ini_file.h"
#include "server/app/mail_config.h"
#include "server/app/spoken_languages.h"
#include "server/net/trusted_proxies.h"

#include <QDir>
#include <QFile>
#include <QHostAddress>
#include <QThread>
#include <QUrl>

namespace chatoyant::server {

using namespace Qt::StringLiterals;

namespace {

using Values = QHash<QString, Setting>;

QString unknownKey(const QString &name)
{
    const QString nearest = nearestKey(name);
    //: %1: name of a setting, such as server.listen
    return nearest.isEmpty()
               ? ConfigWords::tr("unknown setting %1").arg(name)
               //: %1: a mistyped name, %2: one that is known
               : ConfigWords::tr("unknown setting %1, did you mean %2?").arg(name, nearest);
}

Expected<void, QString> addFile(const QString &path, Values &values)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return u"%1: %2"_s.arg(path, file.errorString());
    const auto entries = readIni(QString::fromUtf8(file.readAll()));
    if (!entries)
        return u"%1: %2"_s.arg(path, entries.error());
    for (const IniEntry &entry : *entries) {
        const ConfigKey *key = configKey(entry.key);
        if (!key)
            return ConfigWords::tr("%1, line %2: %3")
                .arg(path)
                .arg(entry.line)
                .arg(unknownKey(entry.key));
        if (const auto value = readValue(*key, entry.value); !value)
            return ConfigWords::tr("%1, line %2: %3").arg(path).arg(entry.line).arg(value.error());
        values.insert(entry.key, {key, entry.value, u"file"_s});
    }
    return {};
}

// "CHATOYANT_SERVER_NET_THREADS" → "server.net_threads"
QString keyNameOf(const QString &variable)
{
    QString name = variable.sliced("CHATOYANT_"_L1.size()).toLower();
    if (const qsizetype end = name.indexOf(u'_'); end > 0)
        name[end] = u'.';
    return name;
}

Expected<void, QString> addEnvironment(const QProcessEnvironment &environment, Values &values)
{
    QHash<QString, const ConfigKey *> known;
    for (const ConfigKey &key : configKeys())
        known.insert(environmentName(key), &key);
    const QStringList names = environment.keys();
    for (const QString &name : names) {
        if (!name.startsWith("CHATOYANT_"_L1))
            continue;
        const ConfigKey *key = known.value(name);
        if (!key)
            return ConfigWords::tr("environment %1: %2").arg(name, unknownKey(keyNameOf(name)));
        const QString text = environment.value(name);
        if (const auto value = readValue(*key, text); !value)
            return ConfigWords::tr("environment %1: %2").arg(name, value.error());
        values.insert(QLatin1StringView(key->name), {key, text, u"environment"_s});
    }
    return {};
}

Expected<void, QString> addFlags(const QHash<QString, QString> &flags, Values &values)
{
    for (auto flag = flags.cbegin(); flag != flags.cend(); ++flag) {
        const ConfigKey *key = configKey(flag.key());
        if (!key)
            return unknownKey(flag.key());
        if (const auto value = readValue(*key, flag.value()); !value)
            return value.error();
        values.insert(flag.key(), {key, flag.value(), u"flag"_s});
    }
    return {};
}

class Reader
{
public:
    explicit Reader(const Values &values)
        : m_values(values)
    {}

    QVariant value(QLatin1StringView name) const
    {
        const Setting setting = m_values.value(name);
        return *readValue(*setting.key, setting.text);
    }
    QString text(QLatin1StringView name) const { return value(name).toString(); }
    bool isOn(QLatin1StringView name) const { return text(name) == "on"_L1; }
    int number(QLatin1StringView name) const { return value(name).toInt(); }
    AttemptRate rate(QLatin1StringView name) const
    {
        const QVariantList parts = value(name).toList();
        return {parts.value(0).toInt(), std::chrono::seconds(parts.value(1).toLongLong())};
    }
    std::chrono::seconds duration(QLatin1StringView name) const
    {
        return std::chrono::seconds(value(name).toLongLong());
    }

private:
    const Values &m_values;
};

TlsMode tlsModeOf(const QString &name)
{
    if (name == "off"_L1)
        return TlsMode::Off;
    return name == "files"_L1 ? TlsMode::Files : TlsMode::SelfMade;
}

void readLimits(const Reader &values, Config &config)
{
    config.maxConnections = values.number("server.max_connections"_L1);
    config.addressConnections = values.number("limits.connections_address"_L1);
    config.addressConnects = values.rate("limits.connects_address"_L1);
    config.exemptsLocal = values.isOn("limits.exempt_local"_L1);
    config.requests = values.rate("limits.requests"_L1);
    config.resumes = values.rate("limits.resumes"_L1);
    config.signInWithin = values.duration("limits.sign_in_within"_L1);
    config.messageBytes = values.number("limits.message_bytes"_L1);
    config.deleteWindow = values.duration("limits.delete_window"_L1);
    config.accountFailures = values.rate("limits.login_failures"_L1);
    config.addressFailures = values.rate("limits.login_failures_address"_L1);
    config.allFailures = values.rate("limits.login_failures_all"_L1);
    config.addressSignups = values.rate("limits.signups_address"_L1);
    config.allSignups = values.rate("limits.signups_all"_L1);
    config.addressLookups = values.rate("limits.lookups_address"_L1);
    config.personSearches = values.rate("limits.searches"_L1);
    config.personTranslations = values.rate("limits.translations"_L1);
    config.personUploads = values.rate("limits.uploads"_L1);
    config.addressUploads = values.rate("limits.uploads_address"_L1);
    config.addressLetters = values.rate("limits.letters_address"_L1);
    config.allLetters = values.rate("limits.letters_all"_L1);
    config.sessionIdle = values.duration("session.idle"_L1);
    config.sessionAbsolute = values.duration("session.absolute"_L1);
}

FileRules fileRulesFrom(const Reader &values)
{
    FileRules rules;
    rules.fileBytes = values.value("media.max_file"_L1).toLongLong();
    rules.personBytes = values.value("media.quota_per_user"_L1).toLongLong();
    rules.serverBytes = values.value("media.quota_total"_L1).toLongLong();
    rules.freePercent = values.number("media.min_free"_L1);
    rules.uploadLasts = values.duration("media.upload_lasts"_L1);
    rules.unplacedLasts = values.duration("media.unsent_lasts"_L1);
    return rules;
}

Config configFrom(const Reader &values, const QString &dataFolder)
{
    const QDir data(dataFolder);
    const int threads = values.number("server.net_threads"_L1);
    Config config;
    config.dataFolder = data.absolutePath();
    config.listen = readAddress(values.text("server.listen"_L1));
    config.name = values.text("server.name"_L1);
    config.language = values.text("server.language"_L1);
    config.termsUrl = values.text("server.terms_url"_L1).trimmed();
    config.contact = values.text("server.contact"_L1).simplified();
    config.registration = json::signupPolicyFromName(values.text("server.registration"_L1))
                              .value_or(SignupPolicy::Closed);
    config.netThreads = threads > 0 ? threads : qMax(1, QThread::idealThreadCount() / 2);
    config.trustedProxies = values.value("server.trusted_proxies"_L1).toStringList();
    config.proxyProtocol = values.isOn("server.proxy_protocol"_L1);
    config.tls = tlsModeOf(values.text("tls.mode"_L1));
    config.certificateFile = values.text("tls.cert"_L1);
    config.keyFile = values.text("tls.key"_L1);
    if (config.tls == TlsMode::SelfMade) {
        config.certificateFile = data.absoluteFilePath(u"tls/cert.pem"_s);
        config.keyFile = data.absoluteFilePath(u"tls/key.pem"_s);
    }
    config.databaseFile = values.text("database.url"_L1);
    config.allowedOrigins = values.value("http.allowed_origins"_L1).toStringList();
    config.publicAddress = values.text("server.public_address"_L1);
    readLimits(values, config);
    config.needsEmail = values.text("mail.confirm"_L1) == "required"_L1;
    config.logLevel = values.text("log.level"_L1);
    config.logFormat = values.text("log.format"_L1);
    config.metricsPort = values.number("metrics.port"_L1);
    config.moodText = moodLevelFromName(values.text("mood.text"_L1)).value_or(MoodLevel::Off);
    config.moodKeep = values.duration("mood.keep"_L1);
    config.context = json::serverContextFromName(values.text("server.context"_L1))
                         .value_or(ServerContext::Workplace);
    config.mediaFolder = data.absoluteFilePath(values.text("media.dir"_L1));
    config.files = fileRulesFrom(values);
    return config;
}

MailSection mailSectionFrom(const Reader &values, const Config &config)
{
    return {values.text("mail.server"_L1),
            values.text("mail.from"_L1),
            values.text("mail.user"_L1),
            values.text("mail.password_file"_L1),
            values.text("mail.tls"_L1),
            values.text("mail.authorities"_L1),
            values.text("mail.confirm"_L1),
            config.name,
            config.dataFolder};
}

VoiceSection voiceSectionFrom(const Reader &values, const Config &config)
{
    return {values.text("mood.voice"_L1),
            values.text("voice.transcriber"_L1),
            values.text("voice.endpoint"_L1),
            values.text("voice.endpoint_key_file"_L1),
            values.text("voice.endpoint_model"_L1),
            config.dataFolder,
            config.context,
            values.isOn("mood.voice_ack"_L1)};
}

TranslateSection translateSectionFrom(const Reader &values, const Config &config)
{
    return {values.text("translate.url"_L1), values.text("translate.key_file"_L1),
            values.duration("translate.timeout"_L1), config.dataFolder};
}

// What services outside the server are to do.
Expected<void, QString> readServices(const Reader &values, Config &config)
{
    auto mail = readMailSection(mailSectionFrom(values, config));
    if (!mail)
        return mail.error();
    config.mail = *std::move(mail);
    const VoiceSection section = voiceSectionFrom(values, config);
    auto voice = readVoiceSection(section);
    if (!voice)
        return voice.error();
    config.voice = *std::move(voice);
    config.isVoiceWithheld = isVoiceWithheld(section);
    auto translator = readTranslateSection(translateSectionFrom(values, config));
    if (!translator)
        return translator.error();
    config.translator = *std::move(translator);
    config.translationChars = values.number("translate.max_chars"_L1);
    config.hasPreviews = values.isOn("previews.enabled"_L1);
    return {};
}

// What people read before they have an account.
Expected<void, QString> checkGreeting(const Config &config)
{
    const QUrl terms(config.termsUrl, QUrl::StrictMode);
    const bool isSite = (terms.scheme() == "https"_L1 || terms.scheme() == "http"_L1) &&
                        terms.isValid() && !terms.host().isEmpty() && terms.userInfo().isEmpty();
    if (!config.termsUrl.isEmpty() && (!isSite || config.termsUrl.size() > limits::urlLength))
        return ConfigWords::tr("server.terms_url: \"%1\" does not fit, expected https://HOST/PATH")
            .arg(config.termsUrl);
    if (config.contact.size() > limits::contactLength)
        return ConfigWords::tr("server.contact: at most %1 characters").arg(limits::contactLength);
    return {};
}

// What no single value shows.
Expected<void, QString> check(Config &config)
{
    constexpr auto scheme = "sqlite:"_L1;
    if (!config.databaseFile.startsWith(scheme))
        return ConfigWords::tr("database.url: only sqlite:PATH is supported");
    config.databaseFile =
        QDir(config.dataFolder).absoluteFilePath(config.databaseFile.sliced(scheme.size()));
    if (const QStringList known = builtInLanguages(); !known.contains(config.language))
        //: %1: what stands in the configuration, %2: codes of languages
        return ConfigWords::tr("server.language: \"%1\" does not fit, expected one of %2")
            .arg(config.language, known.join(u' '));
    if (const auto fits = checkGreeting(config); !fits)
        return fits.error();
    if (const auto proxies = TrustedProxies::from(config.trustedProxies); !proxies)
        return u"server.trusted_proxies: "_s + proxies.error();
    if (config.proxyProtocol && config.trustedProxies.isEmpty())
        return ConfigWords::tr("server.proxy_protocol = on needs server.trusted_proxies");
    if (config.tls == TlsMode::Files &&
        (config.certificateFile.isEmpty() || config.keyFile.isEmpty()))
        return ConfigWords::tr("tls.mode = files needs tls.cert and tls.key");
    if (config.insecure)
        config.tls = TlsMode::Off;
    if (config.tls == TlsMode::Off && !config.insecure &&
        !QHostAddress(config.listen.host).isLoopback())
        return ConfigWords::tr(
                   "tls.mode = off on %1: plain text is for loopback addresses; use TLS, or "
                   "--insecure if something else protects the traffic")
            .arg(config.listen.host);
    return {};
}

} // namespace

Expected<LoadedConfig, QString> loadConfig(const ConfigSources &sources)
{
    Values values;
    for (const ConfigKey &key : configKeys()) {
        const QString name = QLatin1StringView(key.name);
        values.insert(name, {&key, QString::fromUtf8(key.byDefault), u"default"_s});
    }
    QString file = sources.file;
    const QString own = QDir(sources.dataFolder).absoluteFilePath(u"server.ini"_s);
    if (file.isEmpty() && QFile::exists(own))
        file = own;
    if (!file.isEmpty()) {
        if (const auto added = addFile(file, values); !added)
            return added.error();
    }
    if (const auto added = addEnvironment(sources.environment, values); !added)
        return added.error();
    if (const auto added = addFlags(sources.flags, values); !added)
        return added.error();

    LoadedConfig loaded;
    loaded.config = configFrom(Reader(values), sources.dataFolder);
    loaded.config.file = file;
    loaded.config.insecure = sources.insecure;
    if (const auto fits = check(loaded.config); !fits)
        return fits.error();
    if (const auto read = readServices(Reader(values), loaded.config); !read)
        return read.error();
    for (const ConfigKey &key : configKeys())
        loaded.settings.append(values.value(QLatin1StringView(key.name)));
    return loaded;
}

QString defaultDataFolder(const QProcessEnvironment &environment)
{
    if (const QString state = environment.value(u"STATE_DIRECTORY"_s); !state.isEmpty())
        return state;
    const QString home =
        environment.value(u"XDG_DATA_HOME"_s, QDir::homePath() + u"/.local/share"_s);
    return home + u"/chatoyant-server"_s;
}

} // namespace chatoyant::server

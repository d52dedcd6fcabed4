// What the server runs with: file, environment and flags joined into one checked struct.
#pragma once

#include "common/base/expected.h"
#include "common/model/session.h"
#include "server/app/config_values.h"
#include "server/app/translate_config.h"
#include "server/app/voice_config.h"
#include "server/domain/server_policy.h"
#include "server/integrations/smtp_mailer.h"

#include <QHash>
#include <QProcessEnvironment>
#include <QStringList>

#include <chrono>
#include <optional>

namespace chatoyant::server {

enum class TlsMode { SelfMade, Files, Off };

struct Config
{
    QString dataFolder;
    QString file; // that was read; empty when there is none

    ListenAddress listen;
    QString name;
    QString language; // of letters to people whose own is not known
    QString termsUrl;
    QString contact;
    SignupPolicy registration = SignupPolicy::Invite;
    int netThreads = 1;
    int maxConnections = 0;
    QStringList trustedProxies;
    bool proxyProtocol = false;
    TlsMode tls = TlsMode::SelfMade;
    bool insecure = false; // plain text on any address
    QString certificateFile;
    QString keyFile;
    QString databaseFile;
    QStringList allowedOrigins;
    QString publicAddress; // empty: made from the others
    int messageBytes = 0;
    int addressConnections = 0; // 0: any number
    AttemptRate addressConnects;
    AttemptRate requests;
    AttemptRate resumes;
    std::chrono::seconds signInWithin{0};
    bool exemptsLocal = true;
    std::chrono::seconds deleteWindow{0};
    AttemptRate accountFailures;
    AttemptRate addressFailures;
    AttemptRate allFailures;
    AttemptRate addressSignups;
    AttemptRate allSignups;
    AttemptRate addressLookups;
    AttemptRate personSearches;
    AttemptRate personTranslations;
    AttemptRate personUploads;
    AttemptRate addressUploads;
    AttemptRate addressLetters;
    AttemptRate allLetters;
    std::optional<SmtpSettings> mail; // none: this server sends no mail
    bool needsEmail = false;
    std::chrono::seconds sessionIdle{0};
    std::chrono::seconds sessionAbsolute{0};
    QString logLevel;
    QString logFormat;
    int metricsPort = 0; // 0: off
    MoodLevel moodText = MoodLevel::Server;
    std::chrono::seconds moodKeep{0};
    ServerContext context = ServerContext::Personal;
    std::optional<VoiceSettings> voice;      // none: voice notes stay sound
    bool isVoiceWithheld = false;            // mood.voice asks for it, in a workplace
    std::optional<LibreSettings> translator; // none: messages are not translated
    int translationChars = 0;
    bool hasPreviews = false; // of links
    QString mediaFolder;
    FileRules files;
};

// Where a value came from, for `config print`.
struct Setting
{
    const ConfigKey *key = nullptr;
    QString text;
    QString origin; // "default", "file", "environment", "flag"
};

struct ConfigSources
{
    QString dataFolder;
    QString file; // empty: server.ini in the data folder, if it is there
    QProcessEnvironment environment;
    QHash<QString, QString> flags; // by key name
    bool insecure = false;
};

struct LoadedConfig
{
    Config config;
    QList<Setting> settings; // every key, in the table's order
};

// Flag over environment over file over default. The error is a sentence for the operator.
Expected<LoadedConfig, QString> loadConfig(const ConfigSources &sources);

// systemd's state directory for a service, else the person's own data folder.
QString defaultDataFolder(const QProcessEnvironment &environment);

} // namespace chatoyant::server

#include "common/disk/whole_file.h"
#include "server/app/demo_talk.h"
#include "server/app/offline_domain.h"
#include "server/app/tls_identity.h"
#include "server/app/verbs.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QSysInfo>

namespace chatoyant::server {

using namespace Qt::StringLiterals;

namespace {

QString initDescription()
{
    return CommandLine::tr("Makes a new server: the data folder, server.ini, a TLS certificate of "
                           "its own and an empty database. Start it with chatoyant-server serve.");
}

void addInitOptions(CommandLine &line)
{
    line.addOption(u"data"_s, u"DIR"_s,
                   CommandLine::tr("The server's data folder (default: %1).")
                       .arg(defaultDataFolder(QProcessEnvironment::systemEnvironment())));
    line.addOption(u"admin"_s, u"NAME"_s,
                   CommandLine::tr("Make an administrator's account; the password comes from "
                                   "standard input."));
    line.addFlag(u"password-stdin"_s,
                 CommandLine::tr("Read the administrator's password from standard input."));
    line.addFlag(u"demo"_s,
                 CommandLine::tr("Fill the server with a few people who talk to each other."));
}

// A server for this computer: everybody on it may make an account.
QByteArray newConfiguration()
{
    //: First line of a new server.ini
    QByteArray text = "; " +
                      CommandLine::tr("Settings of this Chatoyant server. An option or the "
                                      "environment (CHATOYANT_SERVER_LISTEN and so on) goes "
                                      "before what stands here.")
                          .toUtf8() +
                      '\n';
    QByteArray section;
    for (const ConfigKey &key : configKeys()) {
        const QByteArray name = key.name;
        const qsizetype dot = name.indexOf('.');
        if (name.first(dot) != section) {
            section = name.first(dot);
            text += "\n[" + section + "]\n";
        }
        const bool isOpen = name == "server.registration";
        text += "; " + meaningOf(key).toUtf8() + '\n';
        text += (isOpen ? QByteArray() : QByteArray("; ")) + name.sliced(dot + 1) + " = " +
                (isOpen ? QByteArray("open") : QByteArray(key.byDefault)) + '\n';
    }
    return text;
}

Expected<void, QString> makeFolder(const QString &folder)
{
    if (QFile::exists(QDir(folder).filePath(u"server.ini"_s)))
        return CommandLine::tr("there is a server in %1 already").arg(folder);
    if (!QDir().mkpath(folder))
        return CommandLine::tr("%1 cannot be made").arg(folder);
    QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    return {};
}

Expected<void, QString> writeConfiguration(const QString &folder)
{
    const QString path = QDir(folder).filePath(u"server.ini"_s);
    if (const auto written = writeWhole(path, newConfiguration()); !written)
        return u"%1: %2"_s.arg(path, written.error());
    return {};
}

Result<void> addAdmin(OfflineDomain &domain, const QString &name, const QString &password)
{
    SignupParams params;
    params.username = name;
    params.password = password;
    const auto user = domain.createAccount(params);
    if (!user)
        return user.error();
    const auto made = domain.services().standing.setAdmin(user->username, true);
    if (!made)
        return made.error();
    return domain.finish();
}

int tell(const CommandLine &line, const Config &config, const QList<DemoPerson> &people)
{
    const QString fingerprint = fingerprintOf(config.certificateFile).value_or(QString());
    QString text = CommandLine::tr("The server is in %1.").arg(config.dataFolder) + u'\n' +
                   CommandLine::tr("Its certificate's SHA-256 fingerprint is") + u"\n  "_s +
                   fingerprint + u'\n' +
                   //: %1: a command
                   CommandLine::tr("Start it:  %1")
                       .arg(u"chatoyant-server serve --data "_s + config.dataFolder);
    QJsonArray signIns;
    if (!people.isEmpty())
        text += u'\n' + CommandLine::tr("Sign in as one of these people (the passwords are shown "
                                        "only now):");
    for (const DemoPerson &person : people) {
        text += u"\n  %1  %2"_s.arg(person.username, -8).arg(person.password);
        signIns.append(
            QJsonObject{{u"username"_s, person.username}, {u"password"_s, person.password}});
    }
    QJsonObject object{{u"data"_s, config.dataFolder}, {u"fingerprint"_s, fingerprint}};
    if (!people.isEmpty())
        object.insert("people"_L1, signIns);
    line.print(text, object);
    return exit_code::done;
}

} // namespace

int runInit(const QStringList &arguments)
{
    CommandLine line(u"init"_s, u"[options]"_s, initDescription());
    addInitOptions(line);
    if (const auto code = line.read(arguments))
        return *code;
    if (line.isSet(u"admin"_s) != line.isSet(u"password-stdin"_s))
        return line.fail(exit_code::usage,
                         CommandLine::tr("--admin and --password-stdin go together"));
    const QString folder = sourcesFor(line).dataFolder;
    if (const auto made = makeFolder(folder); !made)
        return line.fail(exit_code::failed, made.error());
    if (const auto written = writeConfiguration(folder); !written)
        return line.fail(exit_code::failed, written.error());
    const auto loaded = configFor(line);
    if (!loaded)
        return line.fail(exit_code::usage, loaded.error());
    Config config = loaded->config;
    const QDir data(config.dataFolder);
    config.certificateFile = data.filePath(u"tls/cert.pem"_s);
    config.keyFile = data.filePath(u"tls/key.pem"_s);
    if (const auto made =
            makeIdentity({config.certificateFile, config.keyFile}, {QSysInfo::machineHostName()});
        !made)
        return line.fail(exit_code::failed, made.error());
    const auto domain = OfflineDomain::open(config, true);
    if (!domain)
        return line.fail(exit_code::failed, sentenceOf(domain.error()));
    if (line.isSet(u"admin"_s)) {
        if (const auto added = addAdmin(**domain, line.value(u"admin"_s), readPassword()); !added)
            return line.fail(exit_code::failed, sentenceOf(added.error()));
    }
    QList<DemoPerson> people;
    if (line.isSet(u"demo"_s)) {
        const auto filled = fillWithDemo(**domain);
        if (!filled)
            return line.fail(exit_code::failed, sentenceOf(filled.error()));
        people = *filled;
    }
    return tell(line, config, people);
}

} // namespace chatoyant::server

#include "server/app/demo_talk.h"
#include "server/app/offline_domain.h"
#include "server/app/tls_identity.h"
#include "server/app/verbs.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QSaveFile>
#include <QSysInfo>

namespace chatoyant::server {

using namespace Qt::StringLiterals;

namespace {

QString initDescription()
{
    return u"Makes a new server: the data folder, server.ini, a TLS certificate of its "
           "own and an empty\ndatabase. Start it with chatoyant-server serve."_s;
}

void addInitOptions(CommandLine &line)
{
    line.addOption(u"data"_s, u"DIR"_s,
                   u"The server's data folder (default: %1)."_s.arg(
                       defaultDataFolder(QProcessEnvironment::systemEnvironment())));
    line.addOption(u"admin"_s, u"NAME"_s,
                   u"Make an administrator's account; the password comes from standard input."_s);
    line.addFlag(u"password-stdin"_s, u"Read the administrator's password from standard input."_s);
    line.addFlag(u"demo"_s, u"Fill the server with a few people who talk to each other."_s);
}

// A server for this computer: everybody on it may make an account.
QByteArray newConfiguration()
{
    QByteArray text = "; Settings of this Chatoyant server. A flag or the environment\n"
                      "; (CHATOYANT_SERVER_LISTEN and so on) goes before what stands here.\n";
    QByteArray section;
    for (const ConfigKey &key : configKeys()) {
        const QByteArray name = key.name;
        const qsizetype dot = name.indexOf('.');
        if (name.first(dot) != section) {
            section = name.first(dot);
            text += "\n[" + section + "]\n";
        }
        const bool isOpen = name == "server.registration";
        text += QByteArray("; ") + key.description + '\n';
        text += (isOpen ? QByteArray() : QByteArray("; ")) + name.sliced(dot + 1) + " = " +
                (isOpen ? QByteArray("open") : QByteArray(key.byDefault)) + '\n';
    }
    return text;
}

Expected<void, QString> makeFolder(const QString &folder)
{
    if (QFile::exists(QDir(folder).filePath(u"server.ini"_s)))
        return u"there is a server in %1 already"_s.arg(folder);
    if (!QDir().mkpath(folder))
        return u"%1 cannot be made"_s.arg(folder);
    QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    return {};
}

Expected<void, QString> writeConfiguration(const QString &folder)
{
    QSaveFile file(QDir(folder).filePath(u"server.ini"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write(newConfiguration()) < 0 || !file.commit())
        return u"%1: %2"_s.arg(file.fileName(), file.errorString());
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
    QString text =
        u"The server is in %1.\nIts certificate's SHA-256 fingerprint is\n  %2\n"
        "Start it:  chatoyant-server serve --data %1"_s.arg(config.dataFolder, fingerprint);
    QJsonArray signIns;
    if (!people.isEmpty())
        text += u"\nSign in as one of these people (the passwords are shown only now):"_s;
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
        return line.fail(exit_code::usage, u"--admin and --password-stdin go together"_s);
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
        return line.fail(exit_code::failed, domain.error().message);
    if (line.isSet(u"admin"_s)) {
        if (const auto added = addAdmin(**domain, line.value(u"admin"_s), readPassword()); !added)
            return line.fail(exit_code::failed, added.error().message);
    }
    QList<DemoPerson> people;
    if (line.isSet(u"demo"_s)) {
        const auto filled = fillWithDemo(**domain);
        if (!filled)
            return line.fail(exit_code::failed, filled.error().message);
        people = *filled;
    }
    return tell(line, config, people);
}

} // namespace chatoyant::server

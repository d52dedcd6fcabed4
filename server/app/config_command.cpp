#include "common/base/version.h"
#include "server/app/policy_warnings.h"
#include "server/app/shown_settings.h"
#include "server/app/tls_setup.h"
#include "server/app/verbs.h"

#include <QJsonArray>

namespace chatoyant::server {

using namespace Qt::StringLiterals;

namespace {

QString originText(const QString &origin)
{
    if (origin == "default"_L1)
        //: Where the value of a setting comes from
        return CommandLine::tr("default");
    if (origin == "file"_L1)
        //: Where the value of a setting comes from: server.ini
        return CommandLine::tr("file");
    if (origin == "environment"_L1)
        //: Where the value of a setting comes from: CHATOYANT_…
        return CommandLine::tr("environment");
    //: Where the value of a setting comes from: an option of the command line
    return CommandLine::tr("option");
}

} // namespace

int runConfigCheck(const QStringList &arguments)
{
    CommandLine line(
        u"config check"_s, u"[options]"_s,
        CommandLine::tr(
            "Reads the configuration as `serve` would, and says what is wrong with it."));
    line.addPlaces();
    if (const auto code = line.read(arguments))
        return *code;
    const auto loaded = configFor(line);
    if (!loaded)
        return line.fail(exit_code::failed, loaded.error());
    const Config &config = loaded->config;
    if (config.tls != TlsMode::Off) {
        if (const auto tls = tlsConfiguration(config.certificateFile, config.keyFile); !tls)
            return line.fail(exit_code::failed, tls.error());
    }
    //: In place of a file name in "The configuration is right (%1)."
    const QString file =
        config.file.isEmpty() ? CommandLine::tr("no file, defaults only") : config.file;
    const QStringList warnings = policyWarnings(config);
    //: %1: a file
    QStringList text{CommandLine::tr("The configuration is right (%1).").arg(file)};
    for (const QString &warning : warnings)
        text.append(u"! "_s + warning);
    line.print(text.join(u'\n'), {{u"ok"_s, true},
                                  {u"file"_s, file},
                                  {u"warnings"_s, QJsonArray::fromStringList(warnings)}});
    return exit_code::done;
}

int runConfigPrint(const QStringList &arguments)
{
    CommandLine line(
        u"config print"_s, u"[options]"_s,
        CommandLine::tr("Shows every setting, its value, and where the value comes from."));
    line.addPlaces();
    if (const auto code = line.read(arguments))
        return *code;
    const auto loaded = configFor(line);
    if (!loaded)
        return line.fail(exit_code::failed, loaded.error());
    QStringList lines;
    QJsonObject object;
    for (const Setting &setting : loaded->settings) {
        const QString name = QLatin1StringView(setting.key->name);
        const QString value = shownText(setting);
        lines.append(u"%1 = %2  ; %3: %4"_s.arg(name, value, originText(setting.origin),
                                                meaningOf(*setting.key)));
        object.insert(name, QJsonObject{{u"value"_s, value}, {u"origin"_s, setting.origin}});
    }
    line.print(lines.join(u'\n'), object);
    return exit_code::done;
}

int runVersion(const QStringList &arguments)
{
    CommandLine line(u"version"_s, u"[options]"_s, CommandLine::tr("Shows the program's version."));
    if (const auto code = line.read(arguments))
        return *code;
    const QString version = QLatin1StringView(versionText);
    line.print(u"chatoyant-server %1 (Qt %2)"_s.arg(version, QLatin1StringView(qVersion())),
               {{u"version"_s, version}, {u"qt"_s, QLatin1StringView(qVersion()).toString()}});
    return exit_code::done;
}

} // namespace chatoyant::server

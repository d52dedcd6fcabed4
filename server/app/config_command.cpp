#include "common/base/version.h"
#include "server/app/policy_warnings.h"
#include "server/app/tls_setup.h"
#include "server/app/verbs.h"

#include <QJsonArray>

namespace chatoyant::server {

using namespace Qt::StringLiterals;

int runConfigCheck(const QStringList &arguments)
{
    CommandLine line(
        u"config check"_s, u"[options]"_s,
        u"Reads the configuration as `serve` would, and says what is wrong with it."_s);
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
    const QString file = config.file.isEmpty() ? u"no file, defaults only"_s : config.file;
    const QStringList warnings = policyWarnings(config);
    QStringList text{u"The configuration is right (%1)."_s.arg(file)};
    for (const QString &warning : warnings)
        text.append(u"! "_s + warning);
    line.print(text.join(u'\n'), {{u"ok"_s, true},
                                  {u"file"_s, file},
                                  {u"warnings"_s, QJsonArray::fromStringList(warnings)}});
    return exit_code::done;
}

int runConfigPrint(const QStringList &arguments)
{
    CommandLine line(u"config print"_s, u"[options]"_s,
                     u"Shows every setting, its value, and where the value comes from."_s);
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
        lines.append(u"%1 = %2  ; %3: %4"_s.arg(name, setting.text, setting.origin,
                                                QString::fromUtf8(setting.key->description)));
        object.insert(name, QJsonObject{{u"value"_s, setting.text}, {u"origin"_s, setting.origin}});
    }
    line.print(lines.join(u'\n'), object);
    return exit_code::done;
}

int runVersion(const QStringList &arguments)
{
    CommandLine line(u"version"_s, u"[options]"_s, u"Shows the program's version."_s);
    if (const auto code = line.read(arguments))
        return *code;
    const QString version = QLatin1StringView(versionText);
    line.print(u"chatoyant-server %1 (Qt %2)"_s.arg(version, QLatin1StringView(qVersion())),
               {{u"version"_s, version}, {u"qt"_s, QLatin1StringView(qVersion()).toString()}});
    return exit_code::done;
}

} // namespace chatoyant::server

#include "server/app/command_line.h"

#include "server/app/config.h"

#include <QJsonDocument>
#include <QTextStream>

#include <cstdio>

namespace chatoyant::server {

using namespace Qt::StringLiterals;

CommandLine::CommandLine(const QString &verb, const QString &synopsis, const QString &description)
    : m_verb(verb)
    , m_synopsis(synopsis)
{
    m_parser.setApplicationDescription(description);
    addFlag(u"help"_s, u"Show this help."_s);
    addFlag(u"json"_s, u"Print JSON for programs."_s);
}

void CommandLine::addOption(const QString &name,
                            const QString &valueName,
                            const QString &description)
{
    m_options.append(name);
    m_parser.addOption(QCommandLineOption(name, description, valueName));
}

void CommandLine::addFlag(const QString &name, const QString &description)
{
    const QStringList names = name == "help"_L1 ? QStringList{u"h"_s, name} : QStringList{name};
    m_parser.addOption(QCommandLineOption(names, description));
}

void CommandLine::addPlaces()
{
    const QString folder = defaultDataFolder(QProcessEnvironment::systemEnvironment());
    addOption(u"data"_s, u"DIR"_s, u"The server's data folder (default: %1)."_s.arg(folder));
    addOption(u"config"_s, u"FILE"_s, u"The configuration (default: server.ini in that folder)."_s);
}

std::optional<int> CommandLine::read(const QStringList &arguments, int positionals)
{
    const bool isRead = m_parser.parse(QStringList{m_verb} + arguments);
    if (m_parser.isSet(u"help"_s)) {
        QTextStream(stdout) << help();
        return exit_code::done;
    }
    if (!isRead)
        return fail(exit_code::usage, m_parser.errorText());
    if (m_parser.positionalArguments().size() != positionals)
        return fail(exit_code::usage,
                    u"usage: chatoyant-server %1 %2 (see --help)"_s.arg(m_verb, m_synopsis));
    return std::nullopt;
}

void CommandLine::print(const QString &text, const QJsonObject &object) const
{
    QTextStream out(stdout);
    if (isSet(u"json"_s))
        out << QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact)) << '\n';
    else
        out << text << '\n';
}

int CommandLine::fail(int code, const QString &sentence) const
{
    QTextStream(stderr) << "chatoyant-server " << m_verb << ": " << sentence << '\n';
    if (isSet(u"json"_s))
        print({}, {{u"error"_s, sentence}});
    return code;
}

QString CommandLine::help() const
{
    QString text = m_parser.helpText();
    // Qt's first line names the program and [options] only.
    text.remove(0, text.indexOf(u'\n'));
    return u"Usage: chatoyant-server %1 %2"_s.arg(m_verb, m_synopsis) + text;
}

QString readPassword()
{
    QTextStream in(stdin);
    return in.readLine();
}

} // namespace chatoyant::server

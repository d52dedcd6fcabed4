#include "server/app/command_line.h"

#include "server/app/config.h"

#include <QJsonDocument>
#include <QTextBoundaryFinder>
#include <QTextStream>

#include <algorithm>
#include <array>
#include <cstdio>

namespace chatoyant::server {

using namespace Qt::StringLiterals;

namespace {

// What Qt says in a help text and about wrong options; its own translations are not installed with
// a server.
[[maybe_unused]] constexpr std::array qtWords{
    QT_TRANSLATE_NOOP("QCommandLineParser", "Options:"),
    QT_TRANSLATE_NOOP("QCommandLineParser", "Unknown option '%1'."),
    QT_TRANSLATE_NOOP("QCommandLineParser", "Unknown options: %1."),
    QT_TRANSLATE_NOOP("QCommandLineParser", "Missing value after '%1'."),
    QT_TRANSLATE_NOOP("QCommandLineParser", "Unexpected value after '%1'."),
};

bool isWide(QChar c)
{
    constexpr QChar first(u'\u2E80'); // Chinese and Japanese, with their punctuation
    constexpr QChar last(u'\uFFE6');
    return c >= first && c <= last && !c.isSurrogate();
}

qsizetype columnsOf(QStringView text)
{
    return text.size() + std::count_if(text.begin(), text.end(), isWide);
}

// Where it may be broken, before the edge of a terminal: never within a command or an option.
QString wrapped(const QString &paragraph)
{
    constexpr qsizetype columns = 79;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Line, paragraph);
    QString text;
    qsizetype lineBegin = 0;
    qsizetype taken = 0;
    while (finder.toNextBoundary() >= 0) {
        const QStringView piece = QStringView(paragraph).first(finder.position()).sliced(taken);
        if (finder.position() < paragraph.size() && !piece.back().isSpace() &&
            !isWide(piece.back()))
            continue;
        const qsizetype width = columnsOf(QStringView(text).sliced(lineBegin));
        if (width > 0 && width + columnsOf(piece.trimmed()) > columns) {
            text = text.trimmed() + u'\n';
            lineBegin = text.size();
        }
        text += piece;
        taken = finder.position();
    }
    return text;
}

} // namespace

CommandLine::CommandLine(const QString &verb, const QString &synopsis, const QString &description)
    : m_verb(verb)
    , m_synopsis(synopsis)
{
    m_parser.setApplicationDescription(wrapped(description));
    addFlag(u"help"_s, tr("Show this help."));
    addFlag(u"json"_s, tr("Print JSON for programs; its words are English."));
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
    //: Option --data of all commands. %1: a folder
    addOption(u"data"_s, u"DIR"_s, tr("The server's data folder (default: %1).").arg(folder));
    addOption(u"config"_s, u"FILE"_s,
              tr("The configuration (default: server.ini in that folder)."));
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
                    //: %1: a command, %2: what it takes
                    tr("usage: chatoyant-server %1 %2 (see --help)").arg(m_verb, m_synopsis));
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
    return tr("Usage: chatoyant-server %1 %2").arg(m_verb, m_synopsis) + text;
}

QString readPassword()
{
    QTextStream in(stdin);
    return in.readLine();
}

} // namespace chatoyant::server

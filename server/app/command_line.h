// One verb's options and output: help, text or JSON, exit codes.
#pragma once

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QJsonObject>

#include <optional>

namespace chatoyant::server {

namespace exit_code {
inline constexpr int done = 0;
inline constexpr int failed = 1;
inline constexpr int usage = 2;
inline constexpr int notReady = 3;
} // namespace exit_code

// Its tr() has the words of all verbs: a "//:" note says whose they are.
class CommandLine
{
    Q_DECLARE_TR_FUNCTIONS(chatoyant::server::CommandLine)

public:
    // `verb` as it is typed: "user add"; `synopsis` what stands behind it in the first help line.
    CommandLine(const QString &verb, const QString &synopsis, const QString &description);

    // Every verb has --help and --json. Descriptions are one paragraph each: they are wrapped here.
    void addOption(const QString &name, const QString &valueName, const QString &description);
    void addFlag(const QString &name, const QString &description);
    // --data and --config.
    void addPlaces();

    // Reads what stands behind the verb. An exit code when the program is to end: help was asked
    // for, or it is used wrongly.
    std::optional<int> read(const QStringList &arguments, int positionals = 0);

    // Empty for an option that was not given, or that the verb does not have.
    QString value(const QString &name) const
    {
        return m_options.contains(name) ? m_parser.value(name) : QString();
    }
    bool isSet(const QString &name) const { return m_parser.isSet(name); }
    QStringList positionals() const { return m_parser.positionalArguments(); }

    // To standard output: the text, or the object with --json.
    void print(const QString &text, const QJsonObject &object) const;
    // To standard error; returns `code`.
    int fail(int code, const QString &sentence) const;

private:
    QString help() const;

    QString m_verb;
    QString m_synopsis;
    QStringList m_options; // that take a value
    QCommandLineParser m_parser;
};

// The first line of standard input.
QString readPassword();

} // namespace chatoyant::server

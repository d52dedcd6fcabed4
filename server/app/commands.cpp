#include "server/app/commands.h"

#include "server/app/command_words.h"
#include "server/app/mood_command.h"
#include "server/app/verbs.h"

#include <QTextStream>

#include <cstdio>

namespace chatoyant::server {

using namespace Qt::StringLiterals;

namespace {

struct Verb
{
    QStringList words;
    int (*run)(const QStringList &arguments);
    QString summary;
};

QList<Verb> serverVerbs()
{
    return {
        {{u"init"_s},
         runInit,
         CommandLine::tr("make a new server: folder, configuration, certificate, database")},
        {{u"serve"_s}, runServe, CommandLine::tr("run the server")},
        {{u"backup"_s, u"create"_s},
         runBackupCreate,
         CommandLine::tr("copy everything, beside the running server")},
        {{u"backup"_s, u"verify"_s},
         runBackupVerify,
         CommandLine::tr("look whether a backup is sound")},
        {{u"backup"_s, u"restore"_s},
         runBackupRestore,
         CommandLine::tr("make a data folder of a backup")},
    };
}

QList<Verb> accountVerbs()
{
    return {
        {{u"user"_s, u"add"_s}, runUserAdd, CommandLine::tr("make an account")},
        {{u"user"_s, u"list"_s}, runUserList, CommandLine::tr("list the accounts")},
        {{u"user"_s, u"passwd"_s},
         runUserPassword,
         CommandLine::tr("give an account a new password")},
        {{u"user"_s, u"role"_s},
         runUserRole,
         CommandLine::tr("make someone an administrator, or a member again")},
        {{u"user"_s, u"sessions"_s},
         runUserSessions,
         CommandLine::tr("list where someone is signed in, or end it")},
        {{u"user"_s, u"suspend"_s},
         runUserSuspend,
         CommandLine::tr("sign someone out and let nobody in")},
        {{u"user"_s, u"unsuspend"_s}, runUserUnsuspend, CommandLine::tr("let someone in again")},
        {{u"user"_s, u"delete"_s}, runUserDelete, CommandLine::tr("delete an account for good")},
        {{u"export"_s, u"user"_s},
         runExportUser,
         CommandLine::tr("write down all that is kept of someone, for them to have")},
        {{u"user"_s, u"reset"_s},
         runUserReset,
         CommandLine::tr("print a code by which someone sets a password")},
        {{u"user"_s, u"factor-off"_s},
         runUserFactorOff,
         CommandLine::tr("turn off the second factor of someone who lost it")},
        {{u"invite"_s, u"create"_s}, runInviteCreate, CommandLine::tr("make an invitation")},
        {{u"invite"_s, u"list"_s}, runInviteList, CommandLine::tr("list the invitations")},
        {{u"invite"_s, u"revoke"_s}, runInviteRevoke, CommandLine::tr("take an invitation back")},
    };
}

const QList<Verb> &verbs()
{
    static const QList<Verb> table =
        serverVerbs() + accountVerbs() +
        QList<Verb>{
            {{u"media"_s, u"gc"_s},
             runMediaGc,
             CommandLine::tr("show what of the files nobody needs")},
            {{u"media"_s, u"verify"_s},
             runMediaVerify,
             CommandLine::tr("look for damaged or missing files")},
            {{u"mail"_s, u"test"_s},
             runMailTest,
             CommandLine::tr("send a letter, to see whether that works")},
            {{u"reports"_s, u"list"_s},
             runReportsList,
             CommandLine::tr("show what people reported to the administrators")},
            {{u"reports"_s, u"close"_s},
             runReportsClose,
             CommandLine::tr("close a report that is dealt with")},
            {{u"audit"_s, u"list"_s}, runAuditList, CommandLine::tr("show who did what to whom")},
            {{u"doctor"_s}, runDoctor, CommandLine::tr("look at everything that the server needs")},
            {{u"config"_s, u"check"_s},
             runConfigCheck,
             CommandLine::tr("look for mistakes in the configuration")},
            {{u"config"_s, u"print"_s},
             runConfigPrint,
             CommandLine::tr("show every setting and where it comes from")},
            {{u"mood"_s},
             runMoodCommand,
             CommandLine::tr("say what the lines of standard input feel like")},
            {{u"version"_s}, runVersion, CommandLine::tr("show the program's version")},
        };
    return table;
}

QString overview()
{
    QString text = CommandLine::tr("Usage: chatoyant-server VERB [options]") + u"\n\n"_s;
    for (const Verb &verb : verbs())
        text += u"  %1  %2\n"_s.arg(verb.words.join(u' '), -15).arg(verb.summary);
    return text + u'\n' +
           CommandLine::tr("Each verb explains itself: chatoyant-server VERB --help.") + u'\n' +
           CommandLine::tr("Exit codes: 0 done, 1 failed, 2 used wrongly, 3 not ready.") + u'\n';
}

} // namespace

int runCommand(const QStringList &arguments)
{
    // Programs read English.
    const bool isForPrograms = arguments.contains("--json"_L1);
    const CommandWords words(isForPrograms ? u"en"_s
                                           : languageOf(QProcessEnvironment::systemEnvironment()));
    for (const Verb &verb : verbs()) {
        if (arguments.first(qMin(arguments.size(), verb.words.size())) == verb.words)
            return verb.run(arguments.sliced(verb.words.size()));
    }
    const bool asksHelp =
        arguments == QStringList{u"--help"_s} || arguments == QStringList{u"-h"_s};
    QTextStream(asksHelp ? stdout : stderr) << overview();
    return asksHelp ? exit_code::done : exit_code::usage;
}

ConfigSources sourcesFor(const CommandLine &line)
{
    ConfigSources sources;
    sources.environment = QProcessEnvironment::systemEnvironment();
    sources.dataFolder =
        line.isSet(u"data"_s) ? line.value(u"data"_s) : defaultDataFolder(sources.environment);
    sources.file = line.value(u"config"_s);
    return sources;
}

Expected<LoadedConfig, QString> configFor(const CommandLine &line)
{
    return loadConfig(sourcesFor(line));
}

} // namespace chatoyant::server

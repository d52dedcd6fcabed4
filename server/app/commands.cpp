#include "server/app/commands.h"

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
         u"make a new server: folder, configuration, certificate, database"_s},
        {{u"serve"_s}, runServe, u"run the server"_s},
        {{u"backup"_s, u"create"_s},
         runBackupCreate,
         u"copy everything, beside the running server"_s},
        {{u"backup"_s, u"verify"_s}, runBackupVerify, u"look whether a backup is sound"_s},
        {{u"backup"_s, u"restore"_s}, runBackupRestore, u"make a data folder of a backup"_s},
    };
}

QList<Verb> accountVerbs()
{
    return {
        {{u"user"_s, u"add"_s}, runUserAdd, u"make an account"_s},
        {{u"user"_s, u"list"_s}, runUserList, u"list the accounts"_s},
        {{u"user"_s, u"passwd"_s}, runUserPassword, u"give an account a new password"_s},
        {{u"user"_s, u"role"_s},
         runUserRole,
         u"make someone an administrator, or a member again"_s},
        {{u"user"_s, u"sessions"_s},
         runUserSessions,
         u"list where someone is signed in, or end it"_s},
        {{u"user"_s, u"suspend"_s}, runUserSuspend, u"sign someone out and let nobody in"_s},
        {{u"user"_s, u"unsuspend"_s}, runUserUnsuspend, u"let someone in again"_s},
        {{u"user"_s, u"delete"_s}, runUserDelete, u"delete an account for good"_s},
        {{u"user"_s, u"reset"_s}, runUserReset, u"print a code by which someone sets a password"_s},
        {{u"user"_s, u"factor-off"_s},
         runUserFactorOff,
         u"turn off the second factor of someone who lost it"_s},
        {{u"invite"_s, u"create"_s}, runInviteCreate, u"make an invitation"_s},
        {{u"invite"_s, u"list"_s}, runInviteList, u"list the invitations"_s},
        {{u"invite"_s, u"revoke"_s}, runInviteRevoke, u"take an invitation back"_s},
    };
}

const QList<Verb> &verbs()
{
    static const QList<Verb> table =
        serverVerbs() + accountVerbs() +
        QList<Verb>{
            {{u"media"_s, u"gc"_s}, runMediaGc, u"show what of the files nobody needs"_s},
            {{u"media"_s, u"verify"_s}, runMediaVerify, u"look for damaged or missing files"_s},
            {{u"mail"_s, u"test"_s}, runMailTest, u"send a letter, to see whether that works"_s},
            {{u"audit"_s, u"list"_s}, runAuditList, u"show who did what to whom"_s},
            {{u"config"_s, u"check"_s},
             runConfigCheck,
             u"look for mistakes in the configuration"_s},
            {{u"config"_s, u"print"_s},
             runConfigPrint,
             u"show every setting and where it comes from"_s},
            {{u"mood"_s}, runMoodCommand, u"say what the lines of standard input feel like"_s},
            {{u"version"_s}, runVersion, u"show the program's version"_s},
        };
    return table;
}

QString overview()
{
    QString text = u"Usage: chatoyant-server VERB [options]\n\n"_s;
    for (const Verb &verb : verbs())
        text += u"  %1  %2\n"_s.arg(verb.words.join(u' '), -15).arg(verb.summary);
    return text + u"\nEach verb explains itself: chatoyant-server VERB --help. Exit codes: 0 done, "
                  u"1 failed,\n2 used wrongly, 3 not ready.\n"_s;
}

} // namespace

int runCommand(const QStringList &arguments)
{
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

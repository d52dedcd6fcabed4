#include "common/protocol/json.h"
#include "server/app/opened_domain.h"
#include "server/app/verbs.h"

#include <QJsonArray>

namespace chatoyant::server {

using namespace Qt::StringLiterals;

namespace {

// What was typed, or a new one that is shown once.
struct Password
{
    QString text;
    bool isMadeUp = false;
};

Password passwordFor(const CommandLine &line, Random &random)
{
    constexpr qsizetype length = 16;
    if (line.isSet(u"password-stdin"_s))
        return {readPassword(), false};
    return {randomToken(random).first(length), true};
}

void printUser(const CommandLine &line, const User &user, const Password &password)
{
    QJsonObject object{{u"username"_s, user.username}, {u"userId"_s, user.id.toString()}};
    QString text = user.username;
    if (password.isMadeUp) {
        object.insert("password"_L1, password.text);
        //: Behind a user name. %1: a password
        text += CommandLine::tr(": password %1").arg(password.text);
    }
    line.print(text, object);
}

// In a list: name, role, standing, since when, what others see.
QString textOf(const Account &account)
{
    //: Role of an account in a list: runs the server
    const QString admin = CommandLine::tr("admin");
    //: Role of an account in a list: everybody else
    const QString member = CommandLine::tr("member");
    //: Of an account in a list: nobody may sign in to it
    const QString suspended = CommandLine::tr("suspended");
    //: Of an account in a list
    const QString active = CommandLine::tr("active");
    return u"%1  %2  %3  %4  %5"_s.arg(account.user.username, -32)
        .arg(account.isAdmin ? admin : member, -int(qMax(admin.size(), member.size())))
        .arg(account.standing == Standing::Suspended ? suspended : active,
             -int(qMax(suspended.size(), active.size())))
        .arg(json::timeToText(account.createdAt), account.user.displayName);
}

void addPasswordOption(CommandLine &line)
{
    line.addFlag(u"password-stdin"_s,
                 CommandLine::tr("Read the password from standard input; without it one is made up "
                                 "and shown."));
}

} // namespace

int runUserAdd(const QStringList &arguments)
{
    CommandLine line(u"user add"_s, u"NAME [options]"_s,
                     CommandLine::tr("Makes an account, whatever the sign-up policy says."));
    line.addPlaces();
    line.addOption(u"display-name"_s, u"TEXT"_s,
                   CommandLine::tr("What others see (default: the user name)."));
    line.addOption(u"email"_s, u"ADDRESS"_s,
                   CommandLine::tr("An e-mail address that signs in as well."));
    line.addFlag(u"admin"_s, CommandLine::tr("Make the person an administrator."));
    addPasswordOption(line);
    const OpenedDomain opened = openDomain(line, arguments, 1);
    if (!opened.domain)
        return opened.code;
    const Password password = passwordFor(line, opened.domain->random());
    SignupParams params;
    params.username = line.positionals().first();
    params.password = password.text;
    params.displayName = line.value(u"display-name"_s);
    params.email = line.value(u"email"_s);
    const auto user = opened.domain->createAccount(params);
    if (!user)
        return line.fail(exit_code::failed, sentenceOf(user.error()));
    if (line.isSet(u"admin"_s)) {
        const auto made = opened.services().standing.setAdmin(user->username, true);
        const auto stored = opened.domain->finish();
        if (!made || !stored)
            return line.fail(exit_code::failed,
                             CommandLine::tr("the account is no administrator's"));
    }
    printUser(line, *user, password);
    return exit_code::done;
}

int runUserList(const QStringList &arguments)
{
    CommandLine line(u"user list"_s, u"[options]"_s,
                     CommandLine::tr("Lists the accounts by user name."));
    line.addPlaces();
    const OpenedDomain opened = openDomain(line, arguments);
    if (!opened.domain)
        return opened.code;
    QStringList lines;
    QJsonArray users;
    const auto accounts = opened.services().standing.all();
    for (const Account &account : accounts) {
        if (account.standing == Standing::Deleted)
            continue;
        const QString standing =
            account.standing == Standing::Suspended ? u"suspended"_s : u"active"_s;
        const QString role = account.isAdmin ? u"admin"_s : u"member"_s;
        lines.append(textOf(account));
        users.append(QJsonObject{{u"username"_s, account.user.username},
                                 {u"userId"_s, account.user.id.toString()},
                                 {u"displayName"_s, account.user.displayName},
                                 {u"role"_s, role},
                                 {u"standing"_s, standing},
                                 {u"createdAt"_s, json::timeToText(account.createdAt)}});
    }
    line.print(lines.join(u'\n'), {{u"users"_s, users}});
    return exit_code::done;
}

int runUserPassword(const QStringList &arguments)
{
    CommandLine line(u"user passwd"_s, u"NAME [options]"_s,
                     CommandLine::tr("Gives an account a new password. Its sessions end."));
    line.addPlaces();
    addPasswordOption(line);
    const OpenedDomain opened = openDomain(line, arguments, 1);
    if (!opened.domain)
        return opened.code;
    const Password password = passwordFor(line, opened.domain->random());
    const auto user = opened.domain->setPassword(line.positionals().first(), password.text);
    if (!user)
        return line.fail(exit_code::failed, sentenceOf(user.error()));
    printUser(line, *user, password);
    return exit_code::done;
}

int runUserRole(const QStringList &arguments)
{
    CommandLine line(
        u"user role"_s, u"NAME admin|member [options]"_s,
        CommandLine::tr("Makes someone an administrator of the server, or a member again."));
    line.addPlaces();
    if (const auto code = line.read(arguments, 2))
        return *code;
    const QString role = line.positionals().last();
    if (role != "admin"_L1 && role != "member"_L1)
        return line.fail(exit_code::usage,
                         CommandLine::tr("a role is admin or member, not %1").arg(role));
    const OpenedDomain opened = openDomain(line);
    if (!opened.domain)
        return opened.code;
    const auto user =
        opened.services().standing.setAdmin(line.positionals().first(), role == "admin"_L1);
    if (!user)
        return line.fail(exit_code::failed, sentenceOf(user.error()));
    const QString sentence = role == "admin"_L1 ? CommandLine::tr("%1 is an administrator now")
                                                : CommandLine::tr("%1 is a member now");
    return finishWith(line, opened, sentence.arg(user->username),
                      {{u"username"_s, user->username}, {u"role"_s, role}});
}

} // namespace chatoyant::server

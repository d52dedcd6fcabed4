#include "common/protocol/account_messages.h"
#include "server/app/opened_domain.h"
#include "server/app/verbs.h"

#include <QJsonArray>

namespace chatoyant::server {

using namespace Qt::StringLiterals;

namespace {

using Change = Result<User> (StandingService::*)(const QString &username);

int change(CommandLine &line, const QStringList &arguments, Change what, const QString &outcome)
{
    line.addPlaces();
    const OpenedDomain opened = openDomain(line, arguments, 1);
    if (!opened.domain)
        return opened.code;
    const auto user = (opened.services().standing.*what)(line.positionals().first());
    if (!user)
        return line.fail(exit_code::failed, user.error().message);
    return finishWith(line, opened, u"%1 is %2"_s.arg(user->username, outcome),
                      {{u"username"_s, user->username}, {u"standing"_s, outcome}});
}

QString textOf(const DeviceSession &session)
{
    return u"%1  used %2 from %3  until %4  %5"_s.arg(
        session.id.toString(), session.usedAt.toString(Qt::ISODate),
        session.address.isEmpty() ? u"?"_s : session.address,
        session.expiresAt.toString(Qt::ISODate), session.device);
}

int endSessions(const CommandLine &line, const OpenedDomain &opened, UserId user)
{
    if (line.isSet(u"end-all"_s)) {
        const int ended = opened.services().sessions.endAllOf(user, Reason::SessionRevoked);
        opened.services().audit.note({AuditAction::SessionsEnded, {}, user});
        return finishWith(line, opened, u"%1 ended"_s.arg(ended), {{u"ended"_s, ended}});
    }
    const auto session = SessionId::fromString(line.value(u"end"_s));
    if (const auto ended = opened.services().sessions.revoke(user, session); !ended)
        return line.fail(exit_code::failed, ended.error().message);
    opened.services().audit.note({AuditAction::SessionsEnded, {}, user});
    return finishWith(line, opened, u"1 ended"_s, {{u"ended"_s, 1}});
}

} // namespace

int runUserSuspend(const QStringList &arguments)
{
    CommandLine line(u"user suspend"_s, u"NAME [options]"_s,
                     u"Signs someone out everywhere and lets nobody sign in to the account until\n"
                     "`user unsuspend`. Also beside a running server, within a second."_s);
    return change(line, arguments, &StandingService::suspend, u"suspended"_s);
}

int runUserUnsuspend(const QStringList &arguments)
{
    CommandLine line(u"user unsuspend"_s, u"NAME [options]"_s,
                     u"Lets someone sign in again who was suspended."_s);
    return change(line, arguments, &StandingService::restore, u"active"_s);
}

int runUserDelete(const QStringList &arguments)
{
    CommandLine line(u"user delete"_s, u"NAME --yes [options]"_s,
                     u"Deletes an account for good: name, address, password, settings and\n"
                     "friendships. What was written stays, by a \"Deleted account\"."_s);
    line.addFlag(u"yes"_s, u"Needed: this cannot be undone."_s);
    if (!arguments.contains(u"--yes"_s) && !arguments.contains(u"--help"_s) &&
        !arguments.contains(u"-h"_s))
        return line.fail(exit_code::usage, u"this cannot be undone: confirm with --yes"_s);
    return change(line, arguments, &StandingService::erase, u"deleted"_s);
}

int runUserSessions(const QStringList &arguments)
{
    CommandLine line(u"user sessions"_s, u"NAME [options]"_s,
                     u"Lists where someone is signed in, or ends it."_s);
    line.addPlaces();
    line.addOption(u"end"_s, u"ID"_s, u"End this session."_s);
    line.addFlag(u"end-all"_s, u"End all of them."_s);
    const OpenedDomain opened = openDomain(line, arguments, 1);
    if (!opened.domain)
        return opened.code;
    const auto account = opened.services().standing.account(line.positionals().first());
    if (!account)
        return line.fail(exit_code::failed, account.error().message);
    if (line.isSet(u"end"_s) || line.isSet(u"end-all"_s))
        return endSessions(line, opened, account->user.id);
    QStringList lines;
    QJsonArray sessions;
    const auto found = opened.services().sessions.list(account->user.id);
    for (const DeviceSession &session : found) {
        lines.append(textOf(session));
        sessions.append(json::fromSession(session));
    }
    line.print(lines.isEmpty() ? u"signed in nowhere"_s : lines.join(u'\n'),
               {{u"sessions"_s, sessions}});
    return exit_code::done;
}

} // namespace chatoyant::server

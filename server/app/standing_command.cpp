#include "common/protocol/account_messages.h"
#include "server/app/opened_domain.h"
#include "server/app/verbs.h"

#include <QJsonArray>

namespace chatoyant::server {

using namespace Qt::StringLiterals;

namespace {

using Change = Result<User> (StandingService::*)(const QString &username);

// The new standing, for programs and in a sentence with %1 for the user name.
struct Outcome
{
    QString standing;
    QString sentence;
};

int change(CommandLine &line, const QStringList &arguments, Change what, const Outcome &outcome)
{
    line.addPlaces();
    const OpenedDomain opened = openDomain(line, arguments, 1);
    if (!opened.domain)
        return opened.code;
    const auto user = (opened.services().standing.*what)(line.positionals().first());
    if (!user)
        return line.fail(exit_code::failed, sentenceOf(user.error()));
    return finishWith(line, opened, outcome.sentence.arg(user->username),
                      {{u"username"_s, user->username}, {u"standing"_s, outcome.standing}});
}

QString textOf(const DeviceSession &session)
{
    //: A session in a list. %1: id, %2: time, %3: address, %4: time, %5: a device
    return CommandLine::tr("%1  used %2 from %3  until %4  %5")
        .arg(session.id.toString(), session.usedAt.toString(Qt::ISODate),
             session.address.isEmpty() ? u"?"_s : session.address,
             session.expiresAt.toString(Qt::ISODate), session.device);
}

int endSessions(const CommandLine &line, const OpenedDomain &opened, UserId user)
{
    if (line.isSet(u"end-all"_s)) {
        const int ended = opened.services().sessions.endAllOf(user, Reason::SessionRevoked);
        opened.services().audit.note({AuditAction::SessionsEnded, {}, user});
        return finishWith(line, opened, CommandLine::tr("%n session(s) ended", nullptr, ended),
                          {{u"ended"_s, ended}});
    }
    const auto session = SessionId::fromString(line.value(u"end"_s));
    if (const auto ended = opened.services().sessions.revoke(user, session); !ended)
        return line.fail(exit_code::failed, sentenceOf(ended.error()));
    opened.services().audit.note({AuditAction::SessionsEnded, {}, user});
    return finishWith(line, opened, CommandLine::tr("%n session(s) ended", nullptr, 1),
                      {{u"ended"_s, 1}});
}

} // namespace

int runUserSuspend(const QStringList &arguments)
{
    CommandLine line(u"user suspend"_s, u"NAME [options]"_s,
                     CommandLine::tr("Signs someone out everywhere and lets nobody sign in to the "
                                     "account until `user unsuspend`. Also beside a running "
                                     "server, within a second."));
    return change(line, arguments, &StandingService::suspend,
                  {u"suspended"_s, CommandLine::tr("%1 is suspended")});
}

int runUserUnsuspend(const QStringList &arguments)
{
    CommandLine line(u"user unsuspend"_s, u"NAME [options]"_s,
                     CommandLine::tr("Lets someone sign in again who was suspended."));
    return change(line, arguments, &StandingService::restore,
                  {u"active"_s, CommandLine::tr("%1 is active")});
}

int runUserDelete(const QStringList &arguments)
{
    CommandLine line(u"user delete"_s, u"NAME --yes [options]"_s,
                     CommandLine::tr("Deletes an account for good: name, address, password, "
                                     "settings and friendships. What was written stays, by a "
                                     "\"Deleted account\"."));
    line.addFlag(u"yes"_s, CommandLine::tr("Needed: this cannot be undone."));
    if (!arguments.contains(u"--yes"_s) && !arguments.contains(u"--help"_s) &&
        !arguments.contains(u"-h"_s))
        return line.fail(exit_code::usage,
                         CommandLine::tr("this cannot be undone: confirm with --yes"));
    return change(line, arguments, &StandingService::erase,
                  {u"deleted"_s, CommandLine::tr("%1 is deleted")});
}

int runUserSessions(const QStringList &arguments)
{
    CommandLine line(u"user sessions"_s, u"NAME [options]"_s,
                     CommandLine::tr("Lists where someone is signed in, or ends it."));
    line.addPlaces();
    line.addOption(u"end"_s, u"ID"_s, CommandLine::tr("End this session."));
    line.addFlag(u"end-all"_s, CommandLine::tr("End all of them."));
    const OpenedDomain opened = openDomain(line, arguments, 1);
    if (!opened.domain)
        return opened.code;
    const auto account = opened.services().standing.account(line.positionals().first());
    if (!account)
        return line.fail(exit_code::failed, sentenceOf(account.error()));
    if (line.isSet(u"end"_s) || line.isSet(u"end-all"_s))
        return endSessions(line, opened, account->user.id);
    QStringList lines;
    QJsonArray sessions;
    const auto found = opened.services().sessions.list(account->user.id);
    for (const DeviceSession &session : found) {
        lines.append(textOf(session));
        sessions.append(json::fromSession(session));
    }
    line.print(lines.isEmpty() ? CommandLine::tr("signed in nowhere") : lines.join(u'\n'),
               {{u"sessions"_s, sessions}});
    return exit_code::done;
}

} // namespace chatoyant::server

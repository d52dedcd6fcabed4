#include "common/protocol/json.h"
#include "server/app/opened_domain.h"
#include "server/app/verbs.h"

namespace chatoyant::server {

using namespace Qt::StringLiterals;

int runUserReset(const QStringList &arguments)
{
    CommandLine line(u"user reset"_s, u"NAME [options]"_s,
                     u"Prints a code by which someone who has forgotten their password sets a new\n"
                     "one. It is good once, for an hour, and ends an earlier one."_s);
    line.addPlaces();
    const OpenedDomain opened = openDomain(line, arguments, 1);
    if (!opened.domain)
        return opened.code;
    const QString name = line.positionals().first();
    const auto issued = opened.services().passwords.issueReset(name);
    if (!issued)
        return line.fail(exit_code::failed, issued.error().message);
    const QString expires = json::timeToText(issued->expiresAt);
    return finishWith(
        line, opened, u"%1  (until %2)"_s.arg(issued->code, expires),
        {{u"username"_s, name}, {u"code"_s, issued->code}, {u"expiresAt"_s, expires}});
}

int runUserFactorOff(const QStringList &arguments)
{
    CommandLine line(u"user factor-off"_s, u"NAME [options]"_s,
                     u"Turns off the second factor of someone who has lost their device and their\n"
                     "recovery codes. Be sure who asks for it."_s);
    line.addPlaces();
    const OpenedDomain opened = openDomain(line, arguments, 1);
    if (!opened.domain)
        return opened.code;
    const auto user = opened.services().factors.turnOff(line.positionals().first());
    if (!user)
        return line.fail(exit_code::failed, user.error().message);
    return finishWith(line, opened, u"%1 signs in by password alone"_s.arg(user->username),
                      {{u"username"_s, user->username}});
}

} // namespace chatoyant::server

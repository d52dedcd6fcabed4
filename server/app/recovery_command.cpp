#include "common/protocol/json.h"
#include "server/app/opened_domain.h"
#include "server/app/verbs.h"

namespace chatoyant::server {

using namespace Qt::StringLiterals;

int runUserReset(const QStringList &arguments)
{
    CommandLine line(u"user reset"_s, u"NAME [options]"_s,
                     CommandLine::tr("Prints a code by which someone who has forgotten their "
                                     "password sets a new one. It is good once, for an hour, and "
                                     "ends an earlier one."));
    line.addPlaces();
    const OpenedDomain opened = openDomain(line, arguments, 1);
    if (!opened.domain)
        return opened.code;
    const QString name = line.positionals().first();
    const auto issued = opened.services().passwords.issueReset(name);
    if (!issued)
        return line.fail(exit_code::failed, sentenceOf(issued.error()));
    const QString expires = json::timeToText(issued->expiresAt);
    return finishWith(
        //: %1: a code, %2: time
        line, opened, CommandLine::tr("%1  (until %2)").arg(issued->code, expires),
        {{u"username"_s, name}, {u"code"_s, issued->code}, {u"expiresAt"_s, expires}});
}

int runUserFactorOff(const QStringList &arguments)
{
    CommandLine line(u"user factor-off"_s, u"NAME [options]"_s,
                     CommandLine::tr("Turns off the second factor of someone who has lost their "
                                     "device and their recovery codes. Be sure who asks for it."));
    line.addPlaces();
    const OpenedDomain opened = openDomain(line, arguments, 1);
    if (!opened.domain)
        return opened.code;
    const auto user = opened.services().factors.turnOff(line.positionals().first());
    if (!user)
        return line.fail(exit_code::failed, sentenceOf(user.error()));
    //: %1: user name
    return finishWith(line, opened,
                      CommandLine::tr("%1 signs in by password alone").arg(user->username),
                      {{u"username"_s, user->username}});
}

} // namespace chatoyant::server

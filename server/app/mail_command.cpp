#include "server/app/verbs.h"

namespace chatoyant::server {

using namespace Qt::StringLiterals;

int runMailTest(const QStringList &arguments)
{
    CommandLine line(u"mail test"_s, u"ADDRESS [options]"_s,
                     u"Sends a letter to the address as the server would, and says what the mail\n"
                     "server answered."_s);
    line.addPlaces();
    if (const auto code = line.read(arguments, 1))
        return *code;
    const auto loaded = configFor(line);
    if (!loaded)
        return line.fail(exit_code::failed, loaded.error());
    const Config &config = loaded->config;
    if (!config.mail)
        return line.fail(exit_code::failed,
                         u"this server sends no mail: set mail.server and mail.from"_s);
    const QString to = line.positionals().first();
    const Mail mail{
        to, u"A letter from %1"_s.arg(config.name),
        u"This letter was sent to see whether %1 can send mail. It can.\n"_s.arg(config.name)};
    const auto sent = SmtpMailer::deliver(*config.mail, mail);
    if (!sent)
        return line.fail(exit_code::failed, sent.error().sentence);
    line.print(u"The mail server has taken a letter to %1."_s.arg(to),
               {{u"ok"_s, true}, {u"to"_s, to}});
    return exit_code::done;
}

} // namespace chatoyant::server

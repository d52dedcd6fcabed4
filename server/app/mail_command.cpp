#include "server/app/verbs.h"

namespace chatoyant::server {

using namespace Qt::StringLiterals;

int runMailTest(const QStringList &arguments)
{
    CommandLine line(u"mail test"_s, u"ADDRESS [options]"_s,
                     CommandLine::tr("Sends a letter to the address as the server would, and says "
                                     "what the mail server answered."));
    line.addPlaces();
    if (const auto code = line.read(arguments, 1))
        return *code;
    const auto loaded = configFor(line);
    if (!loaded)
        return line.fail(exit_code::failed, loaded.error());
    const Config &config = loaded->config;
    if (!config.mail)
        return line.fail(
            exit_code::failed,
            CommandLine::tr("this server sends no mail: set mail.server and mail.from"));
    const QString to = line.positionals().first();
    const Mail mail{//: Subject of a letter. %1: name of the server
                    to, CommandLine::tr("A letter from %1").arg(config.name),
                    //: A letter. %1: name of the server
                    CommandLine::tr("This letter was sent to see whether %1 can send mail. It can.")
                            .arg(config.name) +
                        u'\n'};
    const auto sent = SmtpMailer::deliver(*config.mail, mail);
    if (!sent)
        return line.fail(exit_code::failed, sent.error().sentence);
    //: %1: an e-mail address
    line.print(CommandLine::tr("The mail server has taken a letter to %1.").arg(to),
               {{u"ok"_s, true}, {u"to"_s, to}});
    return exit_code::done;
}

} // namespace chatoyant::server

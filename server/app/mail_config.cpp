#include "server/app/mail_config.h"

#include "server/app/config_words.h"
#include "server/app/section_parts.h"
#include "server/domain/account_rules.h"

#include <QDir>
#include <QFile>
#include <QUrl>

namespace chatoyant::server {

using namespace Qt::StringLiterals;

namespace {

Expected<void, QString> checkServer(const MailSection &section)
{
    const QUrl url(section.server, QUrl::StrictMode);
    const bool isSmtp = url.scheme() == "smtp"_L1 || url.scheme() == "smtps"_L1;
    if (!isSmtp || url.host().isEmpty() || !url.userInfo().isEmpty())
        return ConfigWords::tr("mail.server: \"%1\" does not fit, expected smtp://HOST:PORT or "
                               "smtps://HOST:PORT")
            .arg(section.server);
    if (section.tls == "off"_L1 && url.scheme() == "smtp"_L1 && !isThisMachine(url.host()))
        return ConfigWords::tr("mail.tls = off is for a mail server on this machine, not for %1")
            .arg(url.host());
    const auto from = checkedEmail(section.from);
    if (!from || from->isEmpty())
        return ConfigWords::tr("mail.from: \"%1\" is not an e-mail address").arg(section.from);
    return {};
}

} // namespace

Expected<std::optional<SmtpSettings>, QString> readMailSection(const MailSection &section)
{
    if (section.server.isEmpty()) {
        if (section.confirm == "required"_L1)
            return ConfigWords::tr("mail.confirm = required needs mail.server");
        return std::optional<SmtpSettings>();
    }
    if (const auto fits = checkServer(section); !fits)
        return fits.error();
    const QDir data(section.dataFolder);
    SmtpSettings settings;
    settings.url = section.server;
    settings.from = section.from.trimmed();
    settings.name = section.name;
    settings.user = section.user;
    settings.needsTls = section.tls != "off"_L1;
    if (!section.authorities.isEmpty()) {
        settings.authorities = data.absoluteFilePath(section.authorities);
        if (!QFile::exists(settings.authorities))
            return ConfigWords::tr("mail.authorities: there is no file %1")
                .arg(settings.authorities);
    }
    if (section.user.isEmpty() != section.passwordFile.isEmpty())
        return ConfigWords::tr("mail.user and mail.password_file go together");
    if (!section.passwordFile.isEmpty()) {
        const auto password =
            secretIn(u"mail.password_file"_s, data.absoluteFilePath(section.passwordFile));
        if (!password)
            return password.error();
        settings.password = QString::fromUtf8(*password);
    }
    return std::optional(settings);
}

} // namespace chatoyant::server

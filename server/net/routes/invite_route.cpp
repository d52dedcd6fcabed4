#include "server/net/routes/invite_route.h"

#include "common/base/language_match.h"
#include "server/domain/invite_link.h"

#include <QCryptographicHash>

namespace chatoyant::server {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestAsk = 200; // of Accept-Language

// The browser's own colours, light or dark as the person has them.
constexpr char pageStyle[] =
    ":root{color-scheme:light dark;font:100%/1.5 system-ui,sans-serif}"
    "body{margin:0;min-height:100vh;display:grid;place-items:center}"
    "main{box-sizing:border-box;max-width:32rem;padding:2rem;text-align:center}"
    "h1{font-size:1.5rem;line-height:1.3;overflow-wrap:anywhere}"
    "a.open{display:inline-block;padding:.75rem 1.5rem;border:2px solid;border-radius:.5rem;"
    "font-weight:600;text-decoration:none}"
    "a.open:focus-visible{outline:3px solid;outline-offset:3px}"
    "code{display:block;padding:.75rem;border:1px solid;border-radius:.5rem;"
    "overflow-wrap:anywhere;user-select:all;direction:ltr}";

// %1 language, %2 direction, %3 style, %4 title, %5 text, %6 link, %7 open, %8 otherwise
constexpr char pageForm[] =
    "<!doctype html>\n<html lang=\"%1\" dir=\"%2\">\n<head>\n<meta charset=\"utf-8\">\n"
    "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
    "<meta name=\"robots\" content=\"noindex\">\n<title>%4</title>\n<style>%3</style>\n</head>\n"
    "<body>\n<main>\n<h1>%4</h1>\n<p>%5</p>\n<p><a class=\"open\" href=\"%6\">%7</a></p>\n"
    "<p>%8</p>\n<p><code>%6</code></p>\n</main>\n</body>\n</html>\n";

QByteArray policyOfPage()
{
    const QByteArray hash =
        QCryptographicHash::hash(pageStyle, QCryptographicHash::Sha256).toBase64();
    return "default-src 'none'; style-src 'sha256-" + hash +
           "'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
}

} // namespace

InviteRoute::InviteRoute(const NetSettings &settings)
    : m_settings(settings)
    , m_policy(policyOfPage())
{}

std::optional<HttpResponse> InviteRoute::serve(const HttpRequest &request) const
{
    const auto link = readWebLinkPath(QString::fromLatin1(request.path));
    if (!link || m_settings.inviteWords.byLanguage.isEmpty())
        return std::nullopt;
    if (request.method != "GET" && request.method != "HEAD")
        return HttpResponse{405, {}, "text/plain; charset=utf-8", {{"Allow", "GET, HEAD"}}};
    HttpResponse response;
    response.type = "text/html; charset=utf-8";
    response.headers = {{"Content-Security-Policy", m_policy},
                        {"Referrer-Policy", "no-referrer"},
                        {"X-Robots-Tag", "noindex"},
                        {"Vary", "Accept-Language"}};
    response.body = page(*link, languageFor(request));
    return response;
}

// The first in the browser's list that the server speaks. Weights are not read: browsers list in
// the person's order.
QString InviteRoute::languageFor(const HttpRequest &request) const
{
    const QStringList known = m_settings.inviteWords.byLanguage.keys();
    const QString asked = QString::fromLatin1(request.header("accept-language").left(longestAsk));
    const QStringList wanted = asked.split(u',');
    for (const QString &each : wanted) {
        const QString found = nearestLanguage(known, each.section(u';', 0, 0).trimmed());
        if (!found.isEmpty())
            return found;
    }
    return m_settings.inviteWords.own;
}

QByteArray InviteRoute::page(const WebLink &link, const QString &language) const
{
    const InviteSentences words = m_settings.inviteWords.byLanguage.value(language);
    const bool isChat = link.target == WebTarget::Chat;
    const QString name = u'\u2068' + m_settings.policy.name + u'\u2069';
    const QString title = (isChat ? words.chatTitle : words.accountTitle).arg(name);
    const QString address =
        inviteLink(isChat ? LinkTarget::Chat : LinkTarget::Server, link.code, m_settings.policy);
    const QString direction = words.isRightToLeft ? u"rtl"_s : u"ltr"_s;
    return QString::fromLatin1(pageForm)
        .arg(QString(language).replace(u'_', u'-'), direction, QString::fromLatin1(pageStyle),
             title.toHtmlEscaped(), words.text.toHtmlEscaped(), address.toHtmlEscaped(),
             words.open.toHtmlEscaped(), words.otherwise.toHtmlEscaped())
        .toUtf8();
}

} // namespace chatoyant::server

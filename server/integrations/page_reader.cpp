#include "server/integrations/page_reader.h"

#include "common/base/version.h"
#include "server/integrations/http_call.h"
#include "server/integrations/page_words.h"

#include <QElapsedTimer>
#include <QUrl>

namespace chatoyant::server {

using namespace Qt::StringLiterals;

namespace {

constexpr long okay = 200;

// Nothing: no address of the web, or one that carries a name and a password.
QString readable(const QString &address)
{
    QUrl url(address);
    const bool isWeb = url.scheme() == "https"_L1 || url.scheme() == "http"_L1;
    if (!url.isValid() || !isWeb || url.host().isEmpty() || !url.userInfo().isEmpty())
        return {};
    url.setFragment({});
    return QString::fromLatin1(url.toEncoded());
}

bool isPage(const HttpAnswer &answer)
{
    const QByteArray type = answer.type.toLower();
    return answer.status == okay &&
           (type.startsWith("text/html") || type.startsWith("application/xhtml+xml"));
}

bool leadsOn(const HttpAnswer &answer)
{
    return answer.status / 100 == 3;
}

// All that is looked for stands before its end.
bool hasWholeHead(const QByteArray &html, qsizetype from)
{
    return html.indexOf("</head>", from) >= 0 || html.indexOf("</HEAD>", from) >= 0;
}

HttpCall callTo(const QString &url, std::chrono::milliseconds within)
{
    HttpCall call;
    call.url = url;
    call.within = within;
    call.head = {QByteArray("User-Agent: Chatoyant/") + versionText + " (previews of links)",
                 "Accept: text/html, application/xhtml+xml;q=0.9"};
    call.mostAnswer = PageReader::mostBytes;
    // What came before is not looked through again, but for an end that came in two pieces.
    call.isEnough = [seen = qsizetype(0)](const HttpAnswer &soFar) mutable {
        constexpr qsizetype endBytes = 7;
        const qsizetype from = std::max<qsizetype>(0, seen - endBytes);
        seen = soFar.body.size();
        return isPage(soFar) ? hasWholeHead(soFar.body, from) : !leadsOn(soFar);
    };
    return call;
}

} // namespace

PageReader::PageReader(AddressRule rule)
    : m_rule(std::move(rule))
{
    curl_global_init(CURL_GLOBAL_DEFAULT);
}

Expected<LinkPreview, QString> PageReader::read(const QString &url)
{
    QElapsedTimer clock;
    clock.start();
    QString next = readable(url);
    for (int redirects = 0; redirects <= mostRedirects && !next.isEmpty(); ++redirects) {
        const auto left = within - std::chrono::milliseconds(clock.elapsed());
        if (left.count() <= 0)
            return u"it takes too long"_s;
        HttpCall call = callTo(next, left);
        call.mayConnect = m_rule;
        const auto answer = carryOut(call, m_isEnding);
        if (!answer)
            return u"it cannot be reached, or must not be"_s;
        if (!answer->redirect.isEmpty()) {
            next = readable(answer->redirect);
            continue;
        }
        if (!isPage(*answer))
            return u"it is no page (status %1)"_s.arg(answer->status);
        const PageWords words = pageWords(answer->body, answer->type);
        return LinkPreview{url, words.site, words.title, words.description};
    }
    return next.isEmpty() ? u"it is no address of the web"_s : u"it leads on and on"_s;
}

} // namespace chatoyant::server

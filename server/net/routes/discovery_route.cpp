#include "server/net/routes/discovery_route.h"

#include "common/model/web_link.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QUrl>

namespace chatoyant::server {

using namespace Qt::StringLiterals;

namespace {

constexpr int usualPort = 7443; // of an address that names none

} // namespace

std::optional<HttpResponse> DiscoveryRoute::serve(const HttpRequest &request) const
{
    if (QLatin1StringView(request.path) != discoveryPath)
        return std::nullopt;
    if (request.method != "GET" && request.method != "HEAD")
        return HttpResponse{405, {}, "text/plain; charset=utf-8", {{"Allow", "GET, HEAD"}}};
    QUrl url(u"https://"_s + m_settings.policy.address, QUrl::StrictMode);
    if (!url.isValid() || url.host().isEmpty())
        return HttpResponse{404, {}, "text/plain; charset=utf-8", {}};
    url.setPort(url.port(usualPort));
    HttpResponse response;
    response.type = "application/json";
    response.headers = {{"Cache-Control", "max-age=3600"}};
    const QJsonObject object{{u"server"_s, QString::fromLatin1(url.toEncoded())}};
    response.body = QJsonDocument(object).toJson(QJsonDocument::Compact);
    return response;
}

} // namespace chatoyant::server

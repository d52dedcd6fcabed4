// GET /j/CODE and /i/CODE: a page for whoever follows an https link without the program.
#pragma once

#include "common/model/web_link.h"
#include "server/net/http_request.h"
#include "server/net/net_settings.h"

namespace chatoyant::server {

// The same page whether or not the code is good: that is said to nobody without an account or the
// program. It holds no script and loads nothing.
class InviteRoute
{
public:
    explicit InviteRoute(const NetSettings &settings);

    // Nothing for a path that is not this route's.
    std::optional<HttpResponse> serve(const HttpRequest &request) const;

private:
    QString languageFor(const HttpRequest &request) const;
    QByteArray page(const WebLink &link, const QString &language) const;

    const NetSettings &m_settings;
    QByteArray m_policy; // Content-Security-Policy
};

} // namespace chatoyant::server

#include "client/state/server_search.h"

#include "client/net/server_address.h"
#include "common/base/limits.h"
#include "common/model/web_link.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace chatoyant::client {

using namespace Qt::StringLiterals;

std::optional<QUrl> readDiscovery(const QByteArray &document)
{
    const QJsonObject object = QJsonDocument::fromJson(document).object();
    const QString text = object.value("server"_L1).toString();
    const QUrl url(text, QUrl::StrictMode);
    if (text.size() > limits::urlLength || url.scheme() != "https"_L1 || url.path().size() > 1 ||
        url.hasQuery() || url.hasFragment())
        return std::nullopt;
    const auto server = serverUrl(text);
    return server ? std::optional(*server) : std::nullopt;
}

ServerSearch::ServerSearch(const Environment &environment, QObject *parent)
    : QObject(parent)
    , m_environment(environment)
    , m_alarm(environment.timers)
{
    connect(&m_alarm, &Alarm::rang, this, [this] { finish({}); });
}

void ServerSearch::ask(const QString &host)
{
    QUrl url;
    url.setScheme(u"https"_s);
    url.setHost(host);
    url.setPath(discoveryPath);
    m_alarm.start(answerWithin);
    m_environment.readDocument(url, this, [this](const Result<QByteArray> &document) {
        finish(document ? readDiscovery(*document) : std::nullopt);
    });
}

void ServerSearch::finish(const std::optional<QUrl> &url)
{
    if (std::exchange(m_isDone, true))
        return;
    m_alarm.stop();
    if (url)
        emit found(*url);
    else
        emit failed();
    deleteLater();
}

} // namespace chatoyant::client

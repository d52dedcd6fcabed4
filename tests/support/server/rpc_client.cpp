#include "tests/support/server/rpc_client.h"

#include <QJsonArray>
#include <QTest>
#include <QUuid>

namespace chatoyant::test {

using namespace Qt::StringLiterals;

namespace {

constexpr int answerMs = 10'000;

} // namespace

RpcClient::RpcClient(QObject *parent)
    : QObject(parent)
{
    connect(&m_socket, &QWebSocket::textMessageReceived, this, &RpcClient::take);
}

bool RpcClient::open(const QUrl &url)
{
    m_socket.open(url);
    return QTest::qWaitFor([this] { return isOpen(); }, answerMs);
}

int RpcClient::send(const QString &method, const QJsonObject &params)
{
    const int id = ++m_lastId;
    m_socket.sendTextMessage(QString::fromUtf8(rpc::writeRequest({id, method, params})));
    return id;
}

rpc::Response RpcClient::waitFor(int id)
{
    const bool came = QTest::qWaitFor([this, id] { return m_responses.contains(id); }, answerMs);
    rpc::Response response = m_responses.take(id);
    if (!came)
        response.error = makeError(Reason::TimedOut);
    const bool isRefused = response.error.has_value();
    m_lastReason =
        isRefused ? QString::fromLatin1(reasonInfo(response.error->reason).name) : QString();
    return response;
}

QJsonObject RpcClient::call(const QString &method, const QJsonObject &params)
{
    return waitFor(send(method, params)).result;
}

QString RpcClient::refusal(const QString &method, const QJsonObject &params)
{
    call(method, params);
    return m_lastReason;
}

bool RpcClient::signUp(const QString &username)
{
    const QJsonObject grant =
        call(u"account.signup"_s, {{u"username"_s, username}, {u"password"_s, testPassword()}});
    m_userId = grant.value("userId"_L1).toString();
    m_token = grant.value("token"_L1).toString();
    return !m_token.isEmpty();
}

bool RpcClient::waitToHear(const QString &method, qsizetype count)
{
    return QTest::qWaitFor([&] { return m_heard.value(method).size() >= count; }, answerMs);
}

void RpcClient::take(const QString &text)
{
    const auto frame = rpc::readServerFrame(text.toUtf8());
    if (!frame)
        return;
    for (const rpc::Response &response : frame->responses)
        m_responses.insert(response.id.toInt(), response);
    for (const rpc::Request &notification : frame->notifications)
        m_heard[notification.method].append(notification.params);
}

QString testPassword()
{
    return u"correct horse battery"_s;
}

bool befriend(RpcClient &one, RpcClient &other)
{
    one.call(u"contact.request"_s, {{u"userId"_s, other.userId()}});
    const QJsonObject contact =
        other.call(u"contact.respond"_s, {{u"userId"_s, one.userId()}, {u"accept"_s, true}})
            .value("contact"_L1)
            .toObject();
    return contact.value("state"_L1).toString() == "friend"_L1;
}

QString directChat(RpcClient &one, const RpcClient &other)
{
    return one
        .call(u"chat.create"_s,
              {{u"kind"_s, u"direct"_s}, {u"members"_s, QJsonArray{other.userId()}}})
        .value("chatId"_L1)
        .toString();
}

qint64
sendText(RpcClient &client, const QString &chat, const QString &text, const QString &clientId)
{
    const QString id = clientId.isEmpty() ? QUuid::createUuid().toString() : clientId;
    return client
        .call(u"message.send"_s, {{u"chatId"_s, chat}, {u"clientId"_s, id}, {u"text"_s, text}})
        .value("seq"_L1)
        .toInteger();
}

} // namespace chatoyant::test

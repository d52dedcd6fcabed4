#include "common/protocol/rpc.h"

#include "common/base/limits.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <cmath>

namespace chatoyant::rpc {

using namespace Qt::StringLiterals;

namespace {

// Deepest nesting of brackets outside strings; cheaper than parsing and done first.
bool isTooDeep(QByteArrayView text)
{
    int depth = 0;
    bool inString = false;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const char c = text[at];
        if (inString) {
            if (c == '\\')
                ++at;
            else if (c == '"')
                inString = false;
        } else if (c == '"') {
            inString = true;
        } else if (c == '{' || c == '[') {
            if (++depth > limits::jsonDepth)
                return true;
        } else if (c == '}' || c == ']') {
            --depth;
        }
    }
    return false;
}

bool isValidId(const QJsonValue &id)
{
    if (id.isUndefined() || id.isString())
        return true;
    constexpr double largestExact = 9007199254740992.0; // 2^53
    const double number = id.toDouble(0.5);
    return id.isDouble() && std::floor(number) == number && std::abs(number) < largestExact;
}

Incoming readRequest(const QJsonValue &value)
{
    Incoming incoming;
    const QJsonObject object = value.toObject();
    const QJsonValue id = object.value("id"_L1);
    const bool idFits = isValidId(id);
    incoming.request.id = idFits ? id : QJsonValue(QJsonValue::Null);
    const QJsonValue method = object.value("method"_L1);
    const QJsonValue params = object.value("params"_L1);
    const bool isCall =
        value.isObject() && object.value("jsonrpc"_L1) == "2.0"_L1 && method.isString();
    if (!isCall || !idFits || !(params.isUndefined() || params.isObject())) {
        // What is no call is no notification, either: whoever sent it is told.
        if (!value.isObject() || (!isCall && id.isUndefined()))
            incoming.request.id = QJsonValue::Null;
        incoming.error = makeError(Reason::InvalidRequest);
        return incoming;
    }
    incoming.request.method = method.toString();
    incoming.request.params = params.toObject();
    return incoming;
}

Error readError(const QJsonObject &object)
{
    const QJsonObject data = object.value("data"_L1).toObject();
    const auto reason = reasonFromName(data.value("reason"_L1).toString());
    Error error{reason.value_or(Reason::Internal), object.value("message"_L1).toString(),
                data.value("field"_L1).toString(), std::nullopt};
    if (const QJsonValue wait = data.value("retryAfterMs"_L1); wait.isDouble())
        error.retryAfterMs = wait.toInt();
    return error;
}

void readServerItem(const QJsonObject &object, ServerFrame &frame)
{
    const QJsonValue method = object.value("method"_L1);
    if (method.isString()) {
        frame.notifications.append(
            {QJsonValue::Undefined, method.toString(), object.value("params"_L1).toObject()});
        return;
    }
    Response response{object.value("id"_L1), object.value("result"_L1).toObject(), std::nullopt};
    if (const QJsonValue error = object.value("error"_L1); error.isObject())
        response.error = readError(error.toObject());
    frame.responses.append(std::move(response));
}

QByteArray compact(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

} // namespace

Result<Frame> readRequests(QByteArrayView text)
{
    if (text.size() > limits::requestBytes)
        return makeError(Reason::TooLarge);
    if (isTooDeep(text))
        return makeError(Reason::ParseError);
    QJsonParseError fault;
    const auto document =
        QJsonDocument::fromJson(QByteArray::fromRawData(text.data(), text.size()), &fault);
    if (fault.error != QJsonParseError::NoError)
        return makeError(Reason::ParseError);

    Frame frame;
    if (!document.isArray()) {
        frame.items.append(readRequest(document.object()));
        return frame;
    }
    const QJsonArray array = document.array();
    if (array.isEmpty() || array.size() > limits::batchRequests)
        return makeError(Reason::InvalidRequest);
    frame.isBatch = true;
    for (const QJsonValue &value : array)
        frame.items.append(readRequest(value));
    return frame;
}

Result<ServerFrame> readServerFrame(QByteArrayView text)
{
    if (isTooDeep(text))
        return makeError(Reason::ParseError);
    QJsonParseError fault;
    const auto document =
        QJsonDocument::fromJson(QByteArray::fromRawData(text.data(), text.size()), &fault);
    if (fault.error != QJsonParseError::NoError)
        return makeError(Reason::ParseError);
    ServerFrame frame;
    if (document.isArray()) {
        const QJsonArray array = document.array();
        for (const QJsonValue &value : array)
            readServerItem(value.toObject(), frame);
    } else {
        readServerItem(document.object(), frame);
    }
    return frame;
}

QByteArray writeRequest(const Request &request)
{
    QJsonObject object{
        {u"jsonrpc"_s, u"2.0"_s}, {u"method"_s, request.method}, {u"params"_s, request.params}};
    if (!request.id.isUndefined())
        object.insert("id"_L1, request.id);
    return compact(object);
}

QByteArray writeResult(const QJsonValue &id, const QJsonObject &result)
{
    return compact({{u"jsonrpc"_s, u"2.0"_s}, {u"id"_s, id}, {u"result"_s, result}});
}

QByteArray writeError(const QJsonValue &id, const Error &error)
{
    const ReasonInfo &info = reasonInfo(error.reason);
    QJsonObject data{{u"reason"_s, QString::fromLatin1(info.name)}};
    if (!error.field.isEmpty())
        data.insert("field"_L1, error.field);
    if (error.retryAfterMs)
        data.insert("retryAfterMs"_L1, *error.retryAfterMs);
    const QJsonObject object{
        {u"code"_s, info.rpcCode}, {u"message"_s, error.message}, {u"data"_s, data}};
    return compact({{u"jsonrpc"_s, u"2.0"_s},
                    {u"id"_s, id.isUndefined() ? QJsonValue(QJsonValue::Null) : id},
                    {u"error"_s, object}});
}

QByteArray writeNotification(const QString &method, const QJsonObject &params)
{
    return compact({{u"jsonrpc"_s, u"2.0"_s}, {u"method"_s, method}, {u"params"_s, params}});
}

} // namespace chatoyant::rpc

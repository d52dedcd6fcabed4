#include "server/net/answer.h"

#include "common/protocol/rpc.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace chatoyant::server {

namespace {

QByteArray idText(const QJsonValue &id)
{
    if (id.isDouble())
        return QByteArray::number(id.toInteger());
    if (!id.isString())
        return "null";
    const QByteArray inBrackets = QJsonDocument(QJsonArray{id}).toJson(QJsonDocument::Compact);
    return inBrackets.sliced(1, inBrackets.size() - 2);
}

} // namespace

Answer answerWith(const QJsonObject &result)
{
    return QJsonDocument(result).toJson(QJsonDocument::Compact);
}

QByteArray responseText(const QJsonValue &id, const Answer &answer)
{
    if (!answer)
        return rpc::writeError(id, answer.error());
    constexpr QByteArrayView start = R"({"jsonrpc":"2.0","id":)";
    constexpr QByteArrayView middle = R"(,"result":)";
    const QByteArray idPart = idText(id);
    QByteArray text;
    text.reserve(start.size() + idPart.size() + middle.size() + answer->size() + 1);
    return text.append(start).append(idPart).append(middle).append(*answer).append('}');
}

} // namespace chatoyant::server

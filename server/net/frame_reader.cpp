#include "server/net/frame_reader.h"

#include "common/base/limits.h"
#include "common/protocol/json.h"
#include "server/net/handlers/seqs.h"
#include "server/net/routes/rpc_route.h"

#include <algorithm>
#include <simdjson.h>
#include <string_view>

namespace chatoyant::server {

namespace {

using namespace std::string_view_literals;
namespace ondemand = simdjson::ondemand;

// A field that stands twice, or does not fit, is for others to judge.
template <typename Value>
bool readOnce(bool &isKnown, simdjson::simdjson_result<Value> &&from, Value *into)
{
    return !std::exchange(isKnown, true) && std::move(from).get(*into) == simdjson::SUCCESS;
}

// Qt drops a byte order mark that begins a text, unless the mark was escaped: which it was only the
// general way can tell.
bool beginsWithMark(std::string_view text)
{
    return text.substr(0, 3) == "\xEF\xBB\xBF"sv;
}

bool readText(bool &isKnown, ondemand::value value, std::string_view *into)
{
    return readOnce(isKnown, value.get_string(), into) && !beginsWithMark(*into);
}

// Simdjson has checked that it is UTF-8.
QString textOf(std::string_view text)
{
    return QString::fromUtf8(text.data(), qsizetype(text.size()));
}

ChatId chatOf(std::string_view text)
{
    return ChatId::fromString(textOf(text));
}

bool readId(ondemand::value value, QJsonValue *id)
{
    constexpr qint64 largestExact = 9007199254740991; // 2^53 - 1
    std::string_view text;
    if (value.get_string().get(text) == simdjson::SUCCESS) {
        *id = textOf(text);
        return !beginsWithMark(text);
    }
    int64_t number = 0;
    if (value.get_int64().get(number) != simdjson::SUCCESS || std::abs(number) > largestExact)
        return false;
    *id = qint64(number);
    return true;
}

bool readParams(ondemand::object params, SendMessage *message)
{
    struct
    {
        bool chat = false;
        bool clientId = false;
        bool text = false;
        bool replyTo = false;
    } has;
    for (auto field : params) {
        std::string_view name;
        ondemand::value value;
        std::string_view text;
        if (field.unescaped_key().get(name) || field.value().get(value))
            return false;
        if (name == "chatId"sv && readText(has.chat, value, &text)) {
            message->chat = chatOf(text);
        } else if (name == "clientId"sv && readText(has.clientId, value, &text)) {
            message->clientId = textOf(text);
        } else if (name == "text"sv && readText(has.text, value, &text)) {
            message->text = textOf(text);
        } else if (int64_t seq = 0;
                   name == "replyTo"sv && readOnce(has.replyTo, value.get_int64(), &seq)) {
            message->replyTo = seq;
        } else {
            return false;
        }
    }
    const QString &clientId = message->clientId;
    return has.chat && has.clientId && has.text && message->chat.isValid() && !clientId.isEmpty() &&
           clientId.size() <= limits::clientIdLength && json::isStorableText(clientId) &&
           (!has.replyTo || (message->replyTo >= 1 && message->replyTo <= largestSeq));
}

bool readRequest(ondemand::object request, SendRequest *send)
{
    struct
    {
        bool version = false;
        bool id = false;
        bool method = false;
        bool params = false;
    } has;
    for (auto field : request) {
        std::string_view name;
        ondemand::value value;
        std::string_view text;
        if (field.unescaped_key().get(name) || field.value().get(value))
            return false;
        if (name == "jsonrpc"sv && readOnce(has.version, value.get_string(), &text)) {
            if (text != "2.0"sv)
                return false;
        } else if (name == "method"sv && readOnce(has.method, value.get_string(), &text)) {
            if (text != "message.send"sv)
                return false;
        } else if (name == "id"sv && !std::exchange(has.id, true)) {
            if (!readId(value, &send->id))
                return false;
        } else if (ondemand::object params;
                   name == "params"sv && readOnce(has.params, value.get_object(), &params)) {
            if (!readParams(params, &send->message))
                return false;
        } else {
            return false;
        }
    }
    return has.version && has.id && has.method && has.params;
}

} // namespace

class FrameReader::Parser
{
public:
    std::optional<SendRequest> readSend(QByteArrayView text)
    {
        // A copy, with room behind it that the parser may look at.
        const qsizetype most = text.size() + qsizetype(simdjson::SIMDJSON_PADDING);
        if (m_bytes.size() < most)
            m_bytes.resize(most);
        std::copy(text.begin(), text.end(), m_bytes.begin());
        const simdjson::padded_string_view padded(m_bytes.constData(), size_t(text.size()),
                                                  size_t(m_bytes.size()));
        ondemand::document document;
        ondemand::object object;
        SendRequest send;
        if (m_parser.iterate(padded).get(document) || document.get_object().get(object) ||
            !readRequest(object, &send) ||
            document.current_location().error() != simdjson::OUT_OF_BOUNDS) // something follows
            return std::nullopt;
        return send;
    }

private:
    QByteArray m_bytes;
    ondemand::parser m_parser;
};

FrameReader::FrameReader()
    : m_parser(std::make_unique<Parser>())
{}

FrameReader::~FrameReader() = default;

void FrameReader::read(QByteArrayView text, Inbound *inbound)
{
    if (text.size() <= limits::requestBytes)
        inbound->send = m_parser->readSend(text);
    if (!inbound->send)
        inbound->frame = readFrame(text);
}

} // namespace chatoyant::server

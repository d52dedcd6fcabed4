#include "server/net/handlers/message_handler.h"

#include "common/base/limits.h"
#include "common/protocol/file_messages.h"
#include "common/protocol/json.h"
#include "server/domain/entry_writer.h"
#include "server/net/handlers/field_text.h"
#include "server/net/handlers/seqs.h"

namespace chatoyant::server {

using namespace Qt::StringLiterals;

namespace {

// Every message passes here: written by hand.
Answer packStored(const Result<Stored> &stored)
{
    if (!stored)
        return stored.error();
    constexpr qsizetype usualBytes = 160;
    QByteArray text;
    text.reserve(usualBytes);
    text.append(R"({"seq":)").append(QByteArray::number(stored->seq)).append(R"(,"at":")");
    json::appendTime(text, stored->at);
    text.append('"');
    if (stored->mood)
        appendMood(text, *stored->mood);
    if (stored->isDuplicate)
        text += R"(,"duplicate":true)";
    return text + '}';
}

// Whatever is said of a file beside its id is for people's eyes, and judged later.
QList<Attachment> filesIn(json::Fields &fields, const QJsonObject &params)
{
    constexpr auto name = "files"_L1;
    const QJsonValue value = params.value(name);
    const QJsonArray items = value.toArray();
    if (!fields.isAbsent(name) && !value.isArray())
        fields.fail(Reason::InvalidField, name);
    if (items.size() > limits::files)
        fields.fail(Reason::TooManyFiles, name);
    QList<Attachment> files;
    for (const QJsonValue &item : items) {
        const QJsonObject object = item.toObject();
        auto file = json::toAttachment(object);
        if (!file) {
            fields.fail(Reason::InvalidField, name);
            break;
        }
        if (!object.contains("kind"_L1))
            file->kind = AttachmentKind::Image; // where it is one: by its type
        files.append(*std::move(file));
    }
    return files;
}

} // namespace

void MessageHandler::addTo(Dispatcher &dispatcher)
{
    dispatcher.add("message.send"_L1, [this](const Call &call) { return send(call); });
    dispatcher.addSend([this](UserId caller, const SendMessage &message) {
        return packStored(m_services.messages.send(caller, message));
    });
    dispatcher.add("message.edit"_L1, [this](const Call &call) { return edit(call); });
    dispatcher.add("message.delete"_L1, [this](const Call &call) { return remove(call); });
    dispatcher.add("message.react"_L1, [this](const Call &call) { return react(call); });
    dispatcher.add("message.forward"_L1, [this](const Call &call) { return forward(call); });
    dispatcher.add("message.removePreview"_L1,
                   [this](const Call &call) { return removePreview(call); });
}

Answer MessageHandler::send(const Call &call)
{
    json::Fields fields(call.params);
    SendMessage params;
    params.chat = fields.id<ChatId>("chatId"_L1);
    params.clientId = fields.text("clientId"_L1, 1, limits::clientIdLength);
    params.text = anyText(fields, call.params, "text"_L1);
    params.replyTo = fields.optionalInteger("replyTo"_L1, 1, largestSeq).value_or(0);
    params.mentions = fields.ids<UserId>("mentions"_L1, limits::mentions);
    params.files = filesIn(fields, call.params);
    params.hasPreview = fields.optionalFlag("preview"_L1).value_or(true);
    if (fields.error())
        return *fields.error();
    return packStored(m_services.messages.send(call.user(), params));
}

Answer MessageHandler::edit(const Call &call)
{
    json::Fields fields(call.params);
    EditMessage params;
    params.chat = fields.id<ChatId>("chatId"_L1);
    params.seq = fields.integer("seq"_L1, 1, largestSeq);
    params.text = anyText(fields, call.params, "text"_L1);
    params.mentions = fields.ids<UserId>("mentions"_L1, limits::mentions);
    if (fields.error())
        return *fields.error();
    return packStored(m_services.messages.edit(call.user(), params));
}

Answer MessageHandler::remove(const Call &call)
{
    json::Fields fields(call.params);
    MessageTarget params;
    params.chat = fields.id<ChatId>("chatId"_L1);
    params.seq = fields.integer("seq"_L1, 1, largestSeq);
    if (fields.error())
        return *fields.error();
    return answerFrom(m_services.messages.remove(call.user(), params), packSeq);
}

Answer MessageHandler::removePreview(const Call &call)
{
    json::Fields fields(call.params);
    const auto chat = fields.id<ChatId>("chatId"_L1);
    const Seq seq = fields.integer("seq"_L1, 1, largestSeq);
    if (fields.error())
        return *fields.error();
    return answerFrom(m_services.previews.remove(call.user(), chat, seq), packSeq);
}

Answer MessageHandler::forward(const Call &call)
{
    json::Fields fields(call.params);
    ForwardMessage params;
    params.chat = fields.id<ChatId>("chatId"_L1);
    params.seq = fields.integer("seq"_L1, 1, largestSeq);
    params.to = fields.id<ChatId>("to"_L1);
    params.clientId = fields.text("clientId"_L1, 1, limits::clientIdLength);
    if (fields.error())
        return *fields.error();
    return packStored(m_services.messages.forward(call.user(), params));
}

Answer MessageHandler::react(const Call &call)
{
    json::Fields fields(call.params);
    React params;
    params.chat = fields.id<ChatId>("chatId"_L1);
    params.seq = fields.integer("seq"_L1, 1, largestSeq);
    params.emoji = fields.text("emoji"_L1, 1, limits::emojiBytes);
    params.on = fields.flag("on"_L1);
    if (params.emoji.toUtf8().size() > limits::emojiBytes)
        fields.fail(Reason::InvalidField, "emoji"_L1);
    if (fields.error())
        return *fields.error();
    return answerFrom(m_services.messages.react(call.user(), params), packSeq);
}

} // namespace chatoyant::server

#include "server/domain/entry_writer.h"

#include "common/protocol/json.h"
#include "common/protocol/message_messages.h"

#include <QJsonDocument>

#include <cmath>

namespace chatoyant::server {

namespace {

constexpr qsizetype usualBytes = 320; // of an entry beside its text

void appendEscaped(QByteArray &out, char c)
{
    constexpr char digits[] = "0123456789abcdef";
    const auto byte = static_cast<unsigned char>(c);
    if (c == '"' || c == '\\') {
        out.append('\\');
        out.append(c);
    } else if (c == '\n') {
        out.append("\\n");
    } else {
        out.append("\\u00");
        out.append(digits[byte >> 4U]);
        out.append(digits[byte & 15U]);
    }
}

void appendId(QByteArray &out, const char *name, const QString &id)
{
    out.append(name).append(id.toLatin1()).append('"');
}

void appendMessage(QByteArray &out, const Entry &entry)
{
    out.append(",\"text\":");
    appendQuoted(out, entry.text);
    if (!entry.mentions.isEmpty()) {
        out.append(",\"mentions\":[");
        for (const UserId &user : entry.mentions)
            out.append('"').append(user.toString().toLatin1()).append("\",");
        out.back() = ']';
    }
    if (entry.mood)
        appendMood(out, *entry.mood);
}

} // namespace

void appendMood(QByteArray &out, const Mood &mood)
{
    constexpr double decimals = 1000;
    const auto number = [&out](double value) {
        out.append(QByteArray::number(std::round(value * decimals) / decimals, 'g', 6));
    };
    out.append(",\"mood\":{\"label\":\"").append(moodName(mood.label).toLatin1());
    out.append("\",\"score\":");
    number(mood.score);
    out.append(",\"confidence\":");
    number(mood.confidence);
    out.append(",\"model\":");
    appendQuoted(out, mood.model);
    out.append('}');
}

void appendQuoted(QByteArray &out, QStringView text)
{
    const QByteArray bytes = text.toUtf8();
    out.append('"');
    qsizetype from = 0;
    for (qsizetype at = 0; at < bytes.size(); ++at) {
        const char c = bytes.at(at);
        if (static_cast<unsigned char>(c) >= 0x20 && c != '"' && c != '\\')
            continue;
        out.append(bytes.constData() + from, at - from);
        appendEscaped(out, c);
        from = at + 1;
    }
    out.append(bytes.constData() + from, bytes.size() - from);
    out.append('"');
}

void appendEntry(QByteArray &out, const Entry &entry)
{
    if (entry.kind != EntryKind::Message && entry.kind != EntryKind::Edit) {
        out.append(QJsonDocument(json::fromEntry(entry)).toJson(QJsonDocument::Compact));
        return;
    }
    out.reserve(out.size() + usualBytes + entry.text.size());
    out.append("{\"seq\":").append(QByteArray::number(entry.seq));
    out.append(entry.kind == EntryKind::Message ? ",\"kind\":\"message\"" : ",\"kind\":\"edit\"");
    appendId(out, ",\"at\":\"", json::timeToText(entry.at));
    appendId(out, ",\"by\":\"", entry.by.toString());
    if (!entry.clientId.isEmpty()) {
        out.append(",\"clientId\":");
        appendQuoted(out, entry.clientId);
    }
    if (entry.kind == EntryKind::Edit)
        out.append(",\"target\":").append(QByteArray::number(entry.target));
    else if (entry.replyTo > 0)
        out.append(",\"replyTo\":").append(QByteArray::number(entry.replyTo));
    appendMessage(out, entry);
    out.append('}');
}

QByteArray entryNotification(ChatId chat, const Entry &entry)
{
    QByteArray out;
    out.reserve(2 * usualBytes + entry.text.size());
    out.append(R"({"jsonrpc":"2.0","method":"entry","params":{"chatId":")");
    out.append(chat.toString().toLatin1()).append(R"(","entry":)");
    appendEntry(out, entry);
    out.append("}}");
    return out;
}

} // namespace chatoyant::server

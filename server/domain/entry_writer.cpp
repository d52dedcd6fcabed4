#include "server/domain/entry_writer.h"

#include "common/protocol/file_messages.h"
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

// With at most three decimals.
void appendRounded(QByteArray &out, double value)
{
    constexpr int thousand = 1000;
    const auto thousandths = std::llround(value * thousand);
    if (thousandths < 0)
        out.append('-');
    const auto size = std::abs(thousandths);
    out.append(QByteArray::number(size / thousand));
    auto rest = size % thousand;
    if (rest == 0)
        return;
    out.append('.');
    for (auto unit = thousand / 10; rest > 0; unit /= 10) {
        out.append(char('0' + rest / unit));
        rest %= unit;
    }
}

template <typename IdType>
QByteArray &appendQuotedId(QByteArray &out, IdType id)
{
    out.append('"');
    appendUlid(out, id.bits);
    return out.append('"');
}

void appendMessage(QByteArray &out, const Entry &entry)
{
    out.append(",\"text\":");
    appendQuoted(out, entry.text);
    if (!entry.mentions.isEmpty()) {
        out.append(",\"mentions\":[");
        for (const UserId &user : entry.mentions)
            appendQuotedId(out, user).append(',');
        out.back() = ']';
    }
    if (entry.mood)
        appendMood(out, *entry.mood);
}

} // namespace

void appendMood(QByteArray &out, const Mood &mood)
{
    out.append(",\"mood\":{\"label\":\"").append(moodName(mood.label).toLatin1());
    out.append("\",\"score\":");
    appendRounded(out, mood.score);
    out.append(",\"confidence\":");
    appendRounded(out, mood.confidence);
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
    out.append(",\"at\":\"");
    json::appendTime(out, entry.at);
    out.append("\",\"by\":");
    appendQuotedId(out, entry.by);
    if (!entry.clientId.isEmpty()) {
        out.append(",\"clientId\":");
        appendQuoted(out, entry.clientId);
    }
    if (entry.kind == EntryKind::Edit)
        out.append(",\"target\":").append(QByteArray::number(entry.target));
    else if (entry.replyTo > 0)
        out.append(",\"replyTo\":").append(QByteArray::number(entry.replyTo));
    appendMessage(out, entry);
    if (entry.kind == EntryKind::Message && !entry.files.isEmpty())
        out.append(",\"files\":")
            .append(
                QJsonDocument(json::fromAttachments(entry.files)).toJson(QJsonDocument::Compact));
    if (entry.forwarded) {
        out.append(",\"forwarded\":{\"by\":");
        appendQuotedId(out, entry.forwarded->by).append(",\"at\":\"");
        json::appendTime(out, entry.forwarded->at);
        out.append("\"}");
    }
    out.append('}');
}

QByteArray entryNotification(ChatId chat, const Entry &entry)
{
    QByteArray out;
    out.reserve(2 * usualBytes + entry.text.size());
    out.append(R"({"jsonrpc":"2.0","method":"entry","params":{"chatId":)");
    appendQuotedId(out, chat).append(R"(,"entry":)");
    appendEntry(out, entry);
    out.append("}}");
    return out;
}

} // namespace chatoyant::server

#include "server/domain/history_service.h"

#include "common/base/limits.h"
#include "common/protocol/json.h"
#include "server/domain/entry_writer.h"

namespace chatoyant::server {

using namespace Qt::StringLiterals;

namespace {

constexpr int newestOfMany = 50;
constexpr qsizetype envelopeBytes = 1024; // what stands around the answer
constexpr qsizetype answerBytes = limits::responseBytes - envelopeBytes;

QByteArray encoded(const Entry &entry)
{
    QByteArray text;
    appendEntry(text, entry);
    return text;
}

} // namespace

// The JSON array of entries that still fits, and whether something had to be left out.
class HistoryService::Answer
{
public:
    bool add(QByteArray &part, const QByteArray &entry)
    {
        if (m_bytes + entry.size() + 1 > answerBytes)
            return false;
        m_bytes += entry.size() + 1;
        part.append(entry).append(',');
        return true;
    }

    // Room for what stands around one part.
    bool reserve(qsizetype bytes)
    {
        if (m_bytes + bytes > answerBytes)
            return false;
        m_bytes += bytes;
        return true;
    }

    static QByteArray array(QByteArray part)
    {
        if (part.endsWith(','))
            part.chop(1);
        return '[' + part + ']';
    }

    QByteArray user;
    QByteArray chats;
    QByteArray gone;
    bool more = false;

private:
    qsizetype m_bytes = 0;
};

HistoryService::HistoryService(const Parts &parts)
    : m_parts(parts)
{}

Result<QByteArray> HistoryService::read(UserId caller, const ReadLog &params)
{
    const auto entered = m_parts.directory.enter(params.chat, caller, Action::ReadLog);
    if (!entered)
        return entered.error();
    const ChatState &chat = **entered;
    if (params.after && params.before)
        return makeError(Reason::InvalidField, u"before"_s);
    if (params.limit < 1 || params.limit > limits::logPage)
        return makeError(Reason::InvalidField, u"limit"_s);

    const bool isNewest = !params.after;
    const QList<Entry> entries =
        m_parts.log.entries(params.chat, {qMax(params.after.value_or(0), chat.first(caller) - 1),
                                          params.before, params.limit, isNewest});
    // Filled from the end that was asked for: what does not fit is the far end.
    QByteArrayList texts;
    qsizetype bytes = 0;
    for (qsizetype at = 0; at < entries.size(); ++at) {
        texts.append(encoded(entries.at(isNewest ? entries.size() - 1 - at : at)));
        bytes += texts.last().size() + 1;
        if (bytes > answerBytes) {
            texts.removeLast();
            break;
        }
    }
    if (isNewest)
        std::reverse(texts.begin(), texts.end());
    return "{\"entries\":[" + texts.join(',') +
           "],\"first\":" + QByteArray::number(chat.first(caller)) +
           ",\"head\":" + QByteArray::number(chat.head) + '}';
}

Result<QByteArray> HistoryService::catchUp(UserId caller, const CatchUp &params)
{
    Answer answer;
    if (params.user)
        addUserLog(caller, *params.user, answer);
    for (const ChatCursor &cursor : params.chats) {
        if (const auto chat = m_parts.directory.enter(cursor.chat, caller, Action::CatchUp))
            addChat(**chat, qMax(cursor.seq, (*chat)->first(caller) - 1), answer);
        else if (answer.reserve(envelopeBytes / 32))
            answer.gone.append('"' + cursor.chat.toString().toLatin1() + "\",");
        else
            answer.more = true;
    }
    QByteArray text = "{";
    if (params.user)
        text += "\"user\":" + answer.user + ',';
    text += "\"chats\":" + Answer::array(answer.chats);
    text += ",\"gone\":" + Answer::array(answer.gone);
    text += ",\"more\":" + QByteArray(answer.more ? "true" : "false") + '}';
    return text;
}

Result<QByteArray> HistoryService::versions(UserId caller, const ReadVersions &params)
{
    const auto chat = m_parts.directory.enter(params.chat, caller, Action::ReadVersions);
    if (!chat)
        return chat.error();
    const auto message = m_parts.directory.message(**chat, params.seq, caller);
    if (!message)
        return message.error();
    const auto versions = m_parts.log.versions(params.chat, params.seq, limits::versions + 1);
    Answer answer;
    QByteArray part;
    for (qsizetype at = 0; at < versions.size(); ++at) {
        const MessageVersion &version = versions.at(at);
        QByteArray text = "{\"seq\":" + QByteArray::number(version.seq) + ",\"at\":\"";
        json::appendTime(text, version.at);
        text += "\",\"text\":";
        appendQuoted(text, version.text);
        answer.more = at == limits::versions || !answer.add(part, text + '}');
        if (answer.more)
            break;
    }
    return "{\"versions\":" + Answer::array(part) +
           ",\"more\":" + QByteArray(answer.more ? "true" : "false") + '}';
}

void HistoryService::addUserLog(UserId caller, Seq after, Answer &answer)
{
    const QList<UserLogEntry> entries =
        m_parts.userEntries.userEntries(caller, after, limits::logPage);
    QByteArray part;
    Seq last = after;
    for (const UserLogEntry &entry : entries) {
        if (!answer.add(part, entry.json))
            break;
        last = entry.seq;
    }
    const Seq head = m_parts.userLog.head(caller);
    answer.more = answer.more || last < head;
    answer.user =
        "{\"head\":" + QByteArray::number(head) + ",\"entries\":" + Answer::array(part) + '}';
}

void HistoryService::addChat(const ChatState &chat, Seq after, Answer &answer) const
{
    constexpr qsizetype aroundBytes = 96; // the id, the head, brackets
    if (chat.head == after)
        return;
    if (!answer.reserve(aroundBytes)) {
        answer.more = true;
        return;
    }
    const bool isFar = chat.head - after > limits::logPage;
    QList<Entry> entries;
    if (chat.head > after)
        entries = m_parts.log.entries(
            chat.record.id, {after, std::nullopt, isFar ? newestOfMany : limits::logPage, isFar});
    QByteArray part;
    for (const Entry &entry : std::as_const(entries)) {
        if (!answer.add(part, encoded(entry))) {
            answer.more = true;
            break;
        }
    }
    answer.chats.append("{\"chatId\":\"" + chat.record.id.toString().toLatin1() +
                        "\",\"head\":" + QByteArray::number(chat.head) +
                        ",\"entries\":" + Answer::array(part) + "},");
}

} // namespace chatoyant::server

#include "tests/support/client/scripted_server.h"

#include "client/net/server_address.h"
#include "common/protocol/account_messages.h"
#include "common/protocol/chat_messages.h"
#include "common/protocol/file_messages.h"
#include "common/protocol/message_messages.h"
#include "common/protocol/rpc.h"

#include <QJsonArray>

namespace chatoyant::client {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 firstTime = 1767268800000; // 2026-01-01T12:00:00Z

User person(UserId id, const QString &name)
{
    User user;
    user.id = id;
    user.username = name;
    user.displayName = name;
    return user;
}

} // namespace

ScriptedServer::ScriptedServer()
    : members{{person(me, u"me"_s), Role::Member, 0, {}},
              {person(friendId, u"friend"_s), Role::Member, 0, {}}}
{
    shown.id = chat;
    shown.kind = ChatKind::Direct;
    shown.peer = person(friendId, u"friend"_s);
    shown.memberCount = 2;
}

void ScriptedServer::makeGroup(ChatKind kind, Role mine)
{
    shown.kind = kind;
    shown.peer = {};
    shown.title = u"Team build"_s;
    shown.topic = u"Nightly builds and releases"_s;
    shown.role = mine;
    shown.memberCount = 3;
    const Role least = kind == ChatKind::Broadcast ? Role::Reader : Role::Member;
    members = {
        {person(me, u"me"_s), mine, 0, {}},
        {person(friendId, u"friend"_s), mine == Role::Owner ? Role::Admin : Role::Owner, 0, {}},
        {person(thirdId, u"third"_s), least, 0, {}}};
}

LinkFactory ScriptedServer::factory()
{
    return [this] {
        auto link = std::make_unique<FakeLink>();
        FakeLink *raw = link.get();
        connect(raw, &FakeLink::askedToOpen, this, [this, raw] {
            m_link = raw;
            raw->wire = wire;
            QMetaObject::invokeMethod(
                raw, [this, raw] { onOpening(raw); }, Qt::QueuedConnection);
        });
        connect(raw, &FakeLink::written, this,
                [this, raw](const QByteArray &text) { onWritten(raw, text); });
        return link;
    };
}

void ScriptedServer::onOpening(FakeLink *link)
{
    if (!isUp)
        return link->cut(Reason::ServerUnreachable);
    if (!certificate.isEmpty() && link->pin != certificate)
        return link->doubt({shownAddress(QUrl(link->opens.last())), certificate, link->pin});
    link->accept();
}

Entry ScriptedServer::write(const QString &text, bool isTold)
{
    Entry entry;
    entry.by = friendId;
    entry.text = text;
    entry.clientId = u"friend-%1"_s.arg(log.size());
    return append(entry, isTold);
}

Entry ScriptedServer::append(Entry entry, bool isTold)
{
    entry.seq = log.size() + 1;
    entry.at = QDateTime::fromMSecsSinceEpoch(firstTime + entry.seq * 1000, Qt::UTC);
    log.append(entry);
    if (isTold)
        tell(entry);
    return entry;
}

void ScriptedServer::tell(const Entry &entry)
{
    notify(u"entry"_s, {{u"chatId"_s, chat.toString()}, {u"entry"_s, json::fromEntry(entry)}});
}

void ScriptedServer::notify(const QString &method, const QJsonObject &params)
{
    if (m_link && m_link->isOpen)
        m_link->say(rpc::writeNotification(method, params));
}

void ScriptedServer::cut()
{
    if (m_link)
        m_link->cut();
}

void ScriptedServer::onWritten(FakeLink *link, const QByteArray &text)
{
    const auto frame = rpc::readRequests(text);
    const rpc::Request request = frame->items.first().request;
    calls.append(request.method);
    asked.insert(request.method, request.params);
    const Result<QJsonObject> result = answer(request.method, request.params);
    if (request.method == "message.send"_L1 && !isAnsweringSends)
        return;
    const QByteArray reply = result ? rpc::writeResult(request.id, *result)
                                    : rpc::writeError(request.id, result.error());
    QMetaObject::invokeMethod(
        link,
        [link, reply] {
            if (link->isOpen)
                link->say(reply);
        },
        Qt::QueuedConnection);
}

Result<QJsonObject> ScriptedServer::answer(const QString &method, const QJsonObject &params)
{
    if (const auto refusal = refusals.constFind(method); refusal != refusals.constEnd())
        return *refusal;
    if (const auto given = answers.constFind(method); given != answers.constEnd())
        return *given;
    if (method == "session.hello"_L1)
        return json::fromServerInfo({u"Test"_s, u"1"_s, SignupPolicy::Open, {}, {}});
    if (method == "session.login"_L1 || method == "account.signup"_L1)
        return json::fromGrant({me, u"me"_s, u"Me"_s, u"token"_s, {}});
    if (method == "session.resume"_L1 && params.value("token"_L1) == "token"_L1)
        return json::fromGrant({me, u"me"_s, u"Me"_s, {}, {}});
    if (method == "session.resume"_L1)
        return makeError(Reason::SessionExpired);
    if (method == "chat.list"_L1)
        return overview();
    if (method == "chat.get"_L1)
        return details();
    if (method == "log.read"_L1)
        return readLog(params);
    if (method == "log.media"_L1)
        return media(params);
    if (method == "log.catchUp"_L1)
        return catchUp(params);
    if (method == "message.send"_L1)
        return send(params);
    if (method == "message.forward"_L1)
        return forward(params);
    if (method == "chat.pins"_L1)
        return pins();
    return QJsonObject();
}

QJsonObject ScriptedServer::overview() const
{
    return {{u"chats"_s, QJsonArray{summary()}}, {u"userHead"_s, 0}};
}

Result<QJsonObject> ScriptedServer::send(const QJsonObject &params)
{
    const QString clientId = params.value("clientId"_L1).toString();
    sentIds.append(clientId);
    if (sendRefusal)
        return *sendRefusal;
    for (const Entry &known : std::as_const(log)) {
        if (known.clientId == clientId)
            return QJsonObject{{u"seq"_s, known.seq}, {u"duplicate"_s, true}};
    }
    Entry entry;
    entry.by = me;
    entry.clientId = clientId;
    entry.text = params.value("text"_L1).toString();
    entry.files = json::toAttachments(params.value("files"_L1).toArray());
    const Entry stored = append(entry, isAnsweringSends);
    return QJsonObject{{u"seq"_s, stored.seq}};
}

// Whatever chat it goes to, it comes to the one.
Result<QJsonObject> ScriptedServer::forward(const QJsonObject &params)
{
    const Entry first = log.value(params.value("seq"_L1).toInteger() - 1);
    Entry copy;
    copy.by = me;
    copy.clientId = params.value("clientId"_L1).toString();
    copy.text = first.text;
    copy.forwarded = first.forwarded.value_or(Origin{first.by, first.at});
    return QJsonObject{{u"seq"_s, append(copy).seq}};
}

QJsonObject ScriptedServer::pins() const
{
    QList<Entry> pinned;
    for (const Entry &entry : log) {
        const bool isPin = entry.kind == EntryKind::Pin;
        if (isPin || entry.kind == EntryKind::Delete)
            pinned.removeIf([&entry](const Entry &pin) { return pin.seq == entry.target; });
        if (isPin && entry.on)
            pinned.prepend(log.value(entry.target - 1));
    }
    return {{u"pins"_s, json::fromEntries(pinned)}, {u"more"_s, false}};
}

QJsonObject ScriptedServer::readLog(const QJsonObject &params) const
{
    const int limit = params.value("limit"_L1).toInt(50);
    const Seq head = log.size();
    Seq first = std::max<Seq>(1, head - limit + 1);
    if (const QJsonValue after = params.value("after"_L1); after.isDouble())
        first = after.toInteger() + 1;
    Seq last = std::min<Seq>(head, first + limit - 1);
    if (const QJsonValue before = params.value("before"_L1); before.isDouble()) {
        last = std::min<Seq>(head, before.toInteger() - 1);
        first = std::max<Seq>(1, last - limit + 1);
    }
    return {{u"entries"_s, json::fromEntries(log.mid(first - 1, last - first + 1))},
            {u"head"_s, head}};
}

QJsonObject ScriptedServer::media(const QJsonObject &params) const
{
    const auto kind = json::mediaKindFromName(params.value("kind"_L1).toString());
    const Seq before = params.value("before"_L1).toInteger(log.size() + 1);
    const QString name = params.value("name"_L1).toString();
    const int limit = params.value("limit"_L1).toInt(50);
    QList<Entry> found;
    for (qsizetype at = log.size() - 1; at >= 0 && found.size() <= limit; --at) {
        const Entry &entry = log[at];
        const bool isLink = kind == MediaKind::Links && entry.text.contains("://"_L1);
        const bool isFile =
            std::any_of(entry.files.cbegin(), entry.files.cend(), [&](const Attachment &file) {
                return mediaKindOf(file.kind) == kind && file.name.contains(name);
            });
        if (entry.seq < before && entry.kind == EntryKind::Message && (isLink || isFile))
            found.append(entry);
    }
    const bool isMore = found.size() > limit;
    found = found.mid(0, limit);
    return {{u"entries"_s, json::fromEntries(found)},
            {u"before"_s, found.isEmpty() ? 1 : found.last().seq},
            {u"more"_s, isMore}};
}

QJsonObject ScriptedServer::catchUp(const QJsonObject &params) const
{
    constexpr qsizetype most = 500;
    constexpr qsizetype newest = 50;
    const Seq cursor =
        params.value("chats"_L1).toObject().value(chat.toString()).toInteger(log.size());
    QList<Entry> entries = log.mid(cursor);
    if (entries.size() > most)
        entries = entries.last(newest);
    const QJsonObject tail{{u"chatId"_s, chat.toString()},
                           {u"head"_s, log.size()},
                           {u"entries"_s, json::fromEntries(entries)}};
    return {{u"user"_s, QJsonObject{{u"head"_s, 0}, {u"entries"_s, QJsonArray()}}},
            {u"chats"_s, QJsonArray{tail}},
            {u"gone"_s, QJsonArray()},
            {u"more"_s, false}};
}

QJsonObject ScriptedServer::summary() const
{
    ChatSummary now = shown;
    now.head = log.size();
    return json::fromSummary(now);
}

QJsonObject ScriptedServer::details() const
{
    QJsonArray array;
    for (const Member &member : members)
        array.append(json::fromMember(member));
    return {{u"chat"_s, summary()}, {u"members"_s, array}};
}

} // namespace chatoyant::client

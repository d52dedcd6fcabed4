#include "tests/faults/client/recording_link.h"

#include "client/net/ws_link.h"

#include <QJsonArray>

namespace chatoyant::faults {

using namespace Qt::StringLiterals;

namespace {

// The members of an object that the checker looks at.
QJsonObject picked(const QJsonObject &from, std::initializer_list<QLatin1StringView> names)
{
    QJsonObject to;
    for (const QLatin1StringView name : names)
        to.insert(name, from.value(name));
    return to;
}

} // namespace

RecordingLink::RecordingLink(const Diary &diary, QObject *parent)
    : Link(parent)
    , m_diary(diary)
    , m_link(std::make_unique<client::WsLink>())
{
    connect(m_link.get(), &Link::opened, this, &RecordingLink::opened);
    connect(m_link.get(), &Link::certificateDoubtful, this, &RecordingLink::certificateDoubtful);
    connect(m_link.get(), &Link::closed, this, [this](const Error &error) {
        m_asked.clear();
        emit closed(error);
    });
    connect(m_link.get(), &Link::received, this, [this](const QByteArray &text) {
        noteFrame(text);
        emit received(text);
    });
}

void RecordingLink::open(const QUrl &url)
{
    m_link->open(url);
}

void RecordingLink::send(const QByteArray &text)
{
    if (const auto frame = rpc::readRequests(text)) {
        for (const rpc::Incoming &incoming : frame->items)
            noteRequest(incoming.request);
    }
    m_link->send(text);
}

void RecordingLink::close()
{
    m_link->close();
}

void RecordingLink::pinCertificate(const QByteArray &fingerprint)
{
    m_link->pinCertificate(fingerprint);
}

client::LinkSecurity RecordingLink::security() const
{
    return m_link->security();
}

void RecordingLink::noteRequest(const rpc::Request &request)
{
    const QJsonObject &params = request.params;
    m_asked.insert(request.id.toInteger(), request);
    if (request.method == "message.send"_L1)
        return m_diary.note(u"sent"_s, picked(params, {"chatId"_L1, "clientId"_L1, "text"_L1}));
    static const QHash<QString, QString> changes{{u"message.edit"_s, u"edit"_s},
                                                 {u"message.delete"_s, u"delete"_s},
                                                 {u"message.react"_s, u"reaction"_s}};
    if (changes.contains(request.method))
        m_diary.note(u"change"_s, {{u"chatId"_s, params.value("chatId"_L1)},
                                   {u"kind"_s, changes.value(request.method)},
                                   {u"target"_s, params.value("seq"_L1)}});
}

void RecordingLink::noteFrame(const QByteArray &text)
{
    const auto frame = rpc::readServerFrame(text);
    if (!frame)
        return m_diary.note(u"unreadable"_s, {{u"bytes"_s, text.size()}});
    for (const rpc::Response &response : frame->responses)
        noteResponse(response);
    for (const rpc::Request &notification : frame->notifications) {
        if (notification.method == "entry"_L1)
            noteEntry(notification.params.value("chatId"_L1),
                      notification.params.value("entry"_L1).toObject(), u"push"_s);
    }
}

void RecordingLink::noteResponse(const rpc::Response &response)
{
    const rpc::Request asked = m_asked.take(response.id.toInteger());
    if (asked.method == "message.send"_L1)
        return noteSendAnswer(asked.params, response);
    if (asked.method == "log.read"_L1)
        return noteEntries(asked.params.value("chatId"_L1), response.result.value("entries"_L1),
                           u"page"_s);
    if (asked.method != "log.catchUp"_L1)
        return;
    const QJsonArray chats = response.result.value("chats"_L1).toArray();
    for (const QJsonValue &tail : chats)
        noteEntries(tail["chatId"_L1], tail["entries"_L1], u"catchUp"_s);
}

void RecordingLink::noteSendAnswer(const QJsonObject &params, const rpc::Response &response)
{
    QJsonObject more = picked(params, {"chatId"_L1, "clientId"_L1});
    if (response.error) {
        more.insert("reason"_L1, QString::fromLatin1(reasonInfo(response.error->reason).name));
        return m_diary.note(u"denied"_s, more);
    }
    more.insert("seq"_L1, response.result.value("seq"_L1));
    more.insert("duplicate"_L1, response.result.value("duplicate"_L1).toBool());
    m_diary.note(u"answered"_s, more);
}

void RecordingLink::noteEntries(const QJsonValue &chat,
                                const QJsonValue &entries,
                                const QString &via)
{
    const QJsonArray array = entries.toArray();
    for (const QJsonValue &entry : array)
        noteEntry(chat, entry.toObject(), via);
}

void RecordingLink::noteEntry(const QJsonValue &chat, const QJsonObject &entry, const QString &via)
{
    m_diary.note(
        u"received"_s,
        {{u"chatId"_s, chat},
         {u"via"_s, via},
         {u"entry"_s, picked(entry, {"seq"_L1, "kind"_L1, "by"_L1, "clientId"_L1, "text"_L1})}});
}

} // namespace chatoyant::faults

#include "client/net/answer_codec.h"
#include "client/net/api.h"
#include "common/protocol/account_messages.h"
#include "common/protocol/chat_messages.h"
#include "common/protocol/file_messages.h"
#include "common/protocol/json.h"
#include "common/protocol/message_messages.h"
#include "common/protocol/translation_messages.h"

namespace chatoyant::client {

using namespace Qt::StringLiterals;

void Api::chats(QObject *context, Reply<ChatOverview> reply)
{
    callPaged(u"chat.list"_s, {}, u"chats"_s, context,
              reading<ChatOverview>(std::move(reply), toOverview));
}

void Api::chat(ChatId chat, QObject *context, Reply<ChatDetails> reply)
{
    callPaged(u"chat.get"_s, ofChat(chat), u"members"_s, context,
              reading<ChatDetails>(std::move(reply), toDetails));
}

void Api::createChat(const NewChat &chat, QObject *context, Reply<ChatSummary> reply)
{
    QJsonObject params{{u"kind"_s, json::chatKindName(chat.kind)},
                       {u"members"_s, fromIds(chat.members)}};
    insertUnlessEmpty(params, "title"_L1, chat.title);
    insertUnlessEmpty(params, "topic"_L1, chat.topic);
    m_channel.call(u"chat.create"_s, params, context,
                   reading<ChatSummary>(std::move(reply), toNewChat));
}

void Api::updateChat(ChatId chat, const QJsonObject &changes, QObject *context, Reply<Seq> reply)
{
    QJsonObject params = changes;
    params.insert("chatId"_L1, chat.toString());
    m_channel.call(u"chat.update"_s, params, context, readingSeq(std::move(reply)));
}

void Api::addMembers(ChatId chat, const QList<UserId> &members, QObject *context, Reply<Seq> reply)
{
    QJsonObject params = ofChat(chat);
    params.insert("members"_L1, fromIds(members));
    m_channel.call(u"chat.addMembers"_s, params, context, readingSeq(std::move(reply)));
}

void Api::setRole(ChatId chat,
                  const std::pair<UserId, Role> &member,
                  QObject *context,
                  Reply<Seq> reply)
{
    QJsonObject params = ofChat(chat);
    params.insert("userId"_L1, member.first.toString());
    params.insert("role"_L1, json::roleName(member.second));
    m_channel.call(u"chat.setRole"_s, params, context, readingSeq(std::move(reply)));
}

void Api::handOver(ChatId chat, UserId user, QObject *context, Reply<Seq> reply)
{
    QJsonObject params = ofChat(chat);
    params.insert("userId"_L1, user.toString());
    m_channel.call(u"chat.handOver"_s, params, context, readingSeq(std::move(reply)));
}

void Api::leaveChat(ChatId chat, QObject *context, Reply<Seq> reply)
{
    m_channel.call(u"chat.leave"_s, ofChat(chat), context, readingSeq(std::move(reply)));
}

void Api::setPreferences(ChatId chat,
                         const ChatPreferences &preferences,
                         QObject *context,
                         Reply<ChatPreferences> reply)
{
    QJsonObject params = json::fromPreferences(preferences);
    params.insert("chatId"_L1, chat.toString());
    m_channel.call(u"chat.preferences"_s, params, context,
                   reading<ChatPreferences>(std::move(reply), [](const QJsonObject &answer) {
                       return json::toPreferences(answer.value("preferences"_L1).toObject());
                   }));
}

void Api::markRead(ChatId chat, Seq seq, QObject *context, Reply<Seq> reply)
{
    QJsonObject params = ofChat(chat);
    params.insert("seq"_L1, seq);
    m_channel.call(u"chat.read"_s, params, context,
                   reading<Seq>(std::move(reply), [](const QJsonObject &answer) {
                       return answer.value("read"_L1).toInteger();
                   }));
}

void Api::typing(ChatId chat)
{
    m_channel.call(u"chat.typing"_s, ofChat(chat), &m_channel, [](const Result<QJsonObject> &) {});
}

void Api::setPresence(Presence presence)
{
    m_channel.call(u"presence.set"_s, {{u"state"_s, json::presenceName(presence)}}, &m_channel,
                   [](const Result<QJsonObject> &) {});
}

void Api::sendMessage(const OutgoingMessage &message, QObject *context, Reply<SendAnswer> reply)
{
    QJsonObject params = ofChat(message.chat);
    params.insert("clientId"_L1, message.clientId);
    params.insert("text"_L1, message.text);
    if (message.replyTo > 0)
        params.insert("replyTo"_L1, message.replyTo);
    if (!message.mentions.isEmpty())
        params.insert("mentions"_L1, fromIds(message.mentions));
    if (!message.hasPreview)
        params.insert("preview"_L1, false);
    if (!message.files.isEmpty()) {
        QJsonArray files;
        for (const OutgoingFile &each : message.files)
            files.append(json::fromAttachment(each.file));
        params.insert("files"_L1, files);
    }
    m_channel.call(u"message.send"_s, params, context,
                   reading<SendAnswer>(std::move(reply), toSendAnswer));
}

void Api::editMessage(ChatId chat, const Entry &edit, QObject *context, Reply<SendAnswer> reply)
{
    QJsonObject params = ofChat(chat);
    params.insert("seq"_L1, edit.target);
    params.insert("text"_L1, edit.text);
    if (!edit.mentions.isEmpty())
        params.insert("mentions"_L1, fromIds(edit.mentions));
    m_channel.call(u"message.edit"_s, params, context,
                   reading<SendAnswer>(std::move(reply), toSendAnswer));
}

void Api::deleteMessage(ChatId chat, Seq seq, QObject *context, Reply<Seq> reply)
{
    QJsonObject params = ofChat(chat);
    params.insert("seq"_L1, seq);
    m_channel.call(u"message.delete"_s, params, context, readingSeq(std::move(reply)));
}

void Api::react(ChatId chat, const Entry &reaction, QObject *context, Reply<Seq> reply)
{
    QJsonObject params = ofChat(chat);
    params.insert("seq"_L1, reaction.target);
    params.insert("emoji"_L1, reaction.emoji);
    params.insert("on"_L1, reaction.on);
    m_channel.call(u"message.react"_s, params, context, readingSeq(std::move(reply)));
}

void Api::pinMessage(ChatId chat, const Entry &pin, QObject *context, Reply<Seq> reply)
{
    QJsonObject params = ofChat(chat);
    params.insert("seq"_L1, pin.target);
    params.insert("on"_L1, pin.on);
    m_channel.call(u"message.pin"_s, params, context, readingSeq(std::move(reply)));
}

void Api::removePreview(ChatId chat, Seq seq, QObject *context, Reply<Seq> reply)
{
    QJsonObject params = ofChat(chat);
    params.insert("seq"_L1, seq);
    m_channel.call(u"message.removePreview"_s, params, context, readingSeq(std::move(reply)));
}

void Api::pins(ChatId chat, QObject *context, Reply<QList<Entry>> reply)
{
    m_channel.call(u"chat.pins"_s, ofChat(chat), context,
                   reading<QList<Entry>>(std::move(reply), [](const QJsonObject &answer) {
                       return json::toEntries(answer.value("pins"_L1).toArray());
                   }));
}

void Api::forwardMessage(const OutgoingMessage &message, QObject *context, Reply<SendAnswer> reply)
{
    const Forwarding forwarding = message.forwarding.value_or(Forwarding());
    QJsonObject params = ofChat(forwarding.chat);
    params.insert("seq"_L1, forwarding.seq);
    params.insert("to"_L1, message.chat.toString());
    params.insert("clientId"_L1, message.clientId);
    m_channel.call(u"message.forward"_s, params, context,
                   reading<SendAnswer>(std::move(reply), toSendAnswer));
}

void Api::versions(ChatId chat, Seq seq, QObject *context, Reply<MessageVersions> reply)
{
    QJsonObject params = ofChat(chat);
    params.insert("seq"_L1, seq);
    m_channel.call(u"message.versions"_s, params, context,
                   reading<MessageVersions>(std::move(reply), toVersions));
}

void Api::translate(ChatId chat,
                    const std::pair<Seq, QString> &wanted,
                    QObject *context,
                    Reply<Translation> reply)
{
    QJsonObject params = ofChat(chat);
    params.insert("seq"_L1, wanted.first);
    params.insert("to"_L1, wanted.second);
    m_channel.call(u"message.translate"_s, params, context,
                   reading<Translation>(std::move(reply), json::toTranslation));
}

void Api::searchMessages(const SearchQuery &query, QObject *context, Reply<SearchPage> reply)
{
    QJsonObject params{{u"query"_s, query.text}, {u"limit"_s, query.limit}};
    if (query.chat)
        params.insert("chatId"_L1, query.chat->toString());
    if (query.by)
        params.insert("from"_L1, query.by->toString());
    QJsonArray kinds;
    for (const MediaKind kind : query.kinds)
        kinds.append(json::mediaKindName(kind));
    if (!kinds.isEmpty())
        params.insert("kinds"_L1, kinds);
    if (query.unread)
        params.insert("unread"_L1, true);
    if (query.after.isValid())
        params.insert("after"_L1, json::timeToText(query.after));
    if (query.before.isValid())
        params.insert("before"_L1, json::timeToText(query.before));
    m_channel.call(u"message.search"_s, params, context,
                   reading<SearchPage>(std::move(reply), toSearchPage));
}

void Api::readMedia(const MediaQuery &query, QObject *context, Reply<MediaPage> reply)
{
    QJsonObject params = ofChat(query.chat);
    params.insert("kind"_L1, json::mediaKindName(query.kind));
    params.insert("limit"_L1, query.limit);
    if (query.before > 0)
        params.insert("before"_L1, query.before);
    insertUnlessEmpty(params, "name"_L1, query.name);
    m_channel.call(u"log.media"_s, params, context,
                   reading<MediaPage>(std::move(reply), toMediaPage));
}

void Api::readLog(const LogQuery &query, QObject *context, Reply<LogPage> reply)
{
    QJsonObject params = ofChat(query.chat);
    params.insert("limit"_L1, query.limit);
    if (query.after >= 0)
        params.insert("after"_L1, query.after);
    if (query.before > 0)
        params.insert("before"_L1, query.before);
    m_channel.call(u"log.read"_s, params, context, reading<LogPage>(std::move(reply), toLogPage));
}

void Api::catchUp(Seq user,
                  const QHash<ChatId, Seq> &chats,
                  QObject *context,
                  Reply<CatchUpAnswer> reply)
{
    QJsonObject cursors;
    for (auto cursor = chats.cbegin(); cursor != chats.cend(); ++cursor)
        cursors.insert(cursor.key().toString(), cursor.value());
    m_channel.call(u"log.catchUp"_s, {{u"user"_s, user}, {u"chats"_s, cursors}}, context,
                   reading<CatchUpAnswer>(std::move(reply), toCatchUp));
}

} // namespace chatoyant::client

#include "client/state/local_cache_rows.h"

#include "client/state/waiting_codec.h"
#include "common/protocol/account_messages.h"
#include "common/protocol/chat_messages.h"
#include "common/protocol/contact_messages.h"
#include "common/protocol/json.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace chatoyant::client::rows {

using namespace Qt::StringLiterals;

namespace {

QByteArray toBody(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QJsonObject fromBody(const QVariant &body)
{
    return QJsonDocument::fromJson(body.toByteArray()).object();
}

QJsonObject fromDraft(const Draft &draft)
{
    return {{u"text"_s, draft.text}, {u"replyTo"_s, draft.replyTo}, {u"editing"_s, draft.editing}};
}

Draft toDraft(const QJsonObject &object)
{
    return {object.value("text"_L1).toString(), object.value("replyTo"_L1).toInteger(),
            object.value("editing"_L1).toInteger()};
}

// Rows that nobody can be told from are left out: they would be chats without an id, and messages
// that can be neither sent nor given up.
template <typename Read, typename IsUsable>
auto readBodies(CacheFile &file, const QString &sql, Read read, IsUsable isUsable)
{
    QList<decltype(read(QJsonObject()))> values;
    QSqlQuery query = file.query(sql);
    while (query.next()) {
        auto value = read(fromBody(query.value(0)));
        if (isUsable(value))
            values.append(std::move(value));
    }
    return values;
}

bool putWaiting(CacheFile &file, const QString &id, const QJsonObject &body)
{
    return file.run(u"INSERT INTO outbox (client_id, body) VALUES (?, ?) "
                    "ON CONFLICT (client_id) DO UPDATE SET body = excluded.body"_s,
                    {id, toBody(body)});
}

} // namespace

CacheContents readContents(CacheFile &file)
{
    CacheContents contents;
    contents.chats = readBodies(file, u"SELECT body FROM chats"_s, json::toSummary,
                                [](const ChatSummary &chat) { return chat.id.isValid(); });
    contents.contacts =
        readBodies(file, u"SELECT body FROM contacts"_s, json::toContact,
                   [](const Contact &contact) { return contact.user.id.isValid(); });
    contents.users = readBodies(file, u"SELECT body FROM users"_s, json::toUser,
                                [](const User &user) { return user.id.isValid(); });
    contents.outbox = readBodies(
        file, u"SELECT body FROM outbox ORDER BY position"_s, toItem, [](const OutboxItem &item) {
            return item.message.chat.isValid() && !item.message.clientId.isEmpty();
        });
    contents.changes =
        readBodies(file, u"SELECT body FROM outbox ORDER BY position"_s, toChange, isUsable);
    QSqlQuery cursors = file.query(u"SELECT chat, seq FROM cursors"_s);
    while (cursors.next())
        contents.cursors.insert(ChatId::fromBytes(cursors.value(0).toByteArray()),
                                std::max<Seq>(0, cursors.value(1).toLongLong()));
    QSqlQuery drafts = file.query(u"SELECT chat, body FROM drafts"_s);
    while (drafts.next())
        contents.drafts.insert(ChatId::fromBytes(drafts.value(0).toByteArray()),
                               toDraft(fromBody(drafts.value(1))));
    QHash<QString, QJsonObject> settings;
    QSqlQuery rows = file.query(u"SELECT name, body FROM settings"_s);
    while (rows.next())
        settings.insert(rows.value(0).toString(), fromBody(rows.value(1)));
    contents.me = json::toUser(settings.value(u"me"_s));
    contents.settings = settings.value(u"settings"_s);
    contents.unsentSettings = settings.value(u"unsent"_s);
    contents.unsentProfile = settings.value(u"unsentProfile"_s);
    contents.draftSync = settings.value(u"draftSync"_s);
    contents.moodCorrections = settings.value(u"moodCorrections"_s).value("kept"_L1).toArray();
    contents.moodPolicy = settings.value(u"moodPolicy"_s);
    contents.userCursor = settings.value(u"userCursor"_s).value("seq"_L1).toInteger();
    return contents;
}

bool putCursor(CacheFile &file, ChatId chat, Seq cursor)
{
    return file.run(u"INSERT OR REPLACE INTO cursors (chat, seq) VALUES (?, ?)"_s,
                    {chat.toBytes(), cursor});
}

bool forgetEntries(CacheFile &file, ChatId chat)
{
    return file.run(u"DELETE FROM entries WHERE chat = ?"_s, {chat.toBytes()}) &&
           file.run(u"DELETE FROM pins WHERE chat = ?"_s, {chat.toBytes()}) &&
           file.run(u"DELETE FROM cursors WHERE chat = ?"_s, {chat.toBytes()});
}

bool forgetChat(CacheFile &file, ChatId chat)
{
    return forgetEntries(file, chat) &&
           file.run(u"DELETE FROM chats WHERE chat = ?"_s, {chat.toBytes()}) &&
           file.run(u"DELETE FROM members WHERE chat = ?"_s, {chat.toBytes()});
}

bool putChat(CacheFile &file, const ChatSummary &chat)
{
    return file.run(u"INSERT OR REPLACE INTO chats (chat, body) VALUES (?, ?)"_s,
                    {chat.id.toBytes(), toBody(json::fromSummary(chat))});
}

bool putMembers(CacheFile &file, ChatId chat, const QList<Member> &members)
{
    QJsonArray array;
    for (const Member &member : members)
        array.append(json::fromMember(member));
    return file.run(u"INSERT OR REPLACE INTO members (chat, body) VALUES (?, ?)"_s,
                    {chat.toBytes(), toBody({{u"members"_s, array}})});
}

QList<Member> readMembers(CacheFile &file, ChatId chat)
{
    QList<Member> members;
    QSqlQuery query = file.query(u"SELECT body FROM members WHERE chat = ?"_s, {chat.toBytes()});
    if (!query.next())
        return members;
    const QJsonArray array = fromBody(query.value(0)).value("members"_L1).toArray();
    for (const QJsonValue &value : array) {
        const Member member = json::toMember(value.toObject());
        if (member.user.id.isValid())
            members.append(member);
    }
    return members;
}

bool replaceContacts(CacheFile &file, const QList<Contact> &contacts)
{
    return file.run(u"DELETE FROM contacts"_s) &&
           std::all_of(contacts.cbegin(), contacts.cend(),
                       [&file](const Contact &contact) { return putContact(file, contact); });
}

bool putContact(CacheFile &file, const Contact &contact)
{
    return file.run(u"INSERT OR REPLACE INTO contacts (user, body) VALUES (?, ?)"_s,
                    {contact.user.id.toBytes(), toBody(json::fromContact(contact))});
}

bool putUsers(CacheFile &file, const QList<User> &users)
{
    return std::all_of(users.cbegin(), users.cend(), [&file](const User &user) {
        return file.run(u"INSERT OR REPLACE INTO users (user, body) VALUES (?, ?)"_s,
                        {user.id.toBytes(), toBody(json::fromUser(user))});
    });
}

bool putSetting(CacheFile &file, QLatin1StringView name, const QJsonObject &value)
{
    return file.run(u"INSERT OR REPLACE INTO settings (name, body) VALUES (?, ?)"_s,
                    {QString(name), toBody(value)});
}

bool putDraft(CacheFile &file, ChatId chat, const Draft &draft)
{
    if (draft.isEmpty())
        return file.run(u"DELETE FROM drafts WHERE chat = ?"_s, {chat.toBytes()});
    return file.run(u"INSERT OR REPLACE INTO drafts (chat, body) VALUES (?, ?)"_s,
                    {chat.toBytes(), toBody(fromDraft(draft))});
}

bool putOutbox(CacheFile &file, const OutboxItem &item)
{
    return putWaiting(file, item.message.clientId, fromItem(item));
}

bool putChange(CacheFile &file, const Change &change)
{
    return putWaiting(file, change.id, fromChange(change));
}

bool removeOutbox(CacheFile &file, const QString &clientId)
{
    return file.run(u"DELETE FROM outbox WHERE client_id = ?"_s, {clientId});
}

} // namespace chatoyant::client::rows

#include "server/storage/conversions_table.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace chatoyant::server {

using namespace Qt::StringLiterals;

namespace {

QString textOf(const QList<UserId> &users)
{
    QJsonArray ids;
    for (const UserId &user : users)
        ids.append(user.toString());
    return QString::fromUtf8(QJsonDocument(ids).toJson(QJsonDocument::Compact));
}

QList<UserId> usersIn(const QString &text)
{
    QList<UserId> users;
    const QJsonArray ids = QJsonDocument::fromJson(text.toUtf8()).array();
    for (const QJsonValue &id : ids)
        users.append(UserId::fromString(id.toString()));
    return users;
}

} // namespace

ConversionsTable::ConversionsTable(SqlDatabase &database, UserNumbers &users, ChatNumbers &chats)
    : m_users(users)
    , m_chats(chats)
    , m_find(database, u"SELECT by, title, members, at, chat FROM conversions WHERE chat = ?1"_s)
    , m_findOf(database,
               u"SELECT c.by, c.title, c.members, c.at, c.chat FROM members AS m"
               " CROSS JOIN conversions AS c ON c.chat = m.chat WHERE m.user = ?1"_s)
    , m_set(database,
            u"INSERT OR REPLACE INTO conversions (chat, by, title, members, at)"
            " VALUES (?1, ?2, ?3, ?4, ?5)"_s)
    , m_remove(database, u"DELETE FROM conversions WHERE chat = ?1"_s)
{}

std::optional<Conversion> ConversionsTable::conversion(ChatId chat) const
{
    return m_find.first([this](const SqlRow &row) { return conversionIn(row); },
                        m_chats.numberOf(chat));
}

QList<Conversion> ConversionsTable::conversionsOf(UserId user) const
{
    QList<Conversion> found;
    m_findOf.each([&](const SqlRow &row) { found.append(conversionIn(row)); },
                  m_users.numberOf(user));
    return found;
}

Conversion ConversionsTable::conversionIn(const SqlRow &row) const
{
    return {m_chats.idOf(row.number(4)), m_users.idOf(row.number(0)), row.text(1),
            usersIn(row.text(2)), row.time(3)};
}

void ConversionsTable::setConversion(const Conversion &conversion)
{
    m_set.write(m_chats.numberOf(conversion.chat), m_users.numberOf(conversion.by),
                conversion.title, textOf(conversion.members), conversion.at);
}

void ConversionsTable::removeConversion(ChatId chat)
{
    m_remove.write(m_chats.numberOf(chat));
}

} // namespace chatoyant::server

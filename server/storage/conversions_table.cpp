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
    , m_find(database, u"SELECT by, title, members, at FROM conversions WHERE chat = ?1"_s)
    , m_set(database,
            u"INSERT OR REPLACE INTO conversions (chat, by, title, members, at)"
            " VALUES (?1, ?2, ?3, ?4, ?5)"_s)
    , m_remove(database, u"DELETE FROM conversions WHERE chat = ?1"_s)
{}

std::optional<Conversion> ConversionsTable::conversion(ChatId chat) const
{
    return m_find.first(
        [this, chat](const SqlRow &row) {
            return Conversion{chat, m_users.idOf(row.number(0)), row.text(1), usersIn(row.text(2)),
                              row.time(3)};
        },
        m_chats.numberOf(chat));
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

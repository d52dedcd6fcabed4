#include "server/domain/user_log.h"

#include "common/protocol/account_messages.h"
#include "common/protocol/chat_messages.h"
#include "common/protocol/contact_messages.h"
#include "common/protocol/json.h"

#include <QJsonDocument>

namespace chatoyant::server {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostHeads = 100'000; // remembered

} // namespace

UserLog::UserLog(UserLogStorage &storage, Delivery &delivery, LogBatch &batch, const Clock &clock)
    : m_storage(storage)
    , m_delivery(delivery)
    , m_clock(clock)
{
    batch.onFailure([this] { m_heads.clear(); });
}

Seq UserLog::head(UserId user)
{
    const auto known = m_heads.constFind(user);
    return known != m_heads.cend() ? *known : m_storage.userHead(user);
}

void UserLog::contactChanged(UserId user, const Contact &contact)
{
    Contact kept = contact;
    kept.user.status = {};
    append(user, u"contact"_s, {{u"contact"_s, json::fromContact(kept)}});
}

void UserLog::chatJoined(UserId user, ChatId chat)
{
    append(user, u"chat"_s, {{u"chatId"_s, chat.toString()}, {u"change"_s, u"joined"_s}});
}

void UserLog::chatLeft(UserId user, ChatId chat)
{
    append(user, u"chat"_s, {{u"chatId"_s, chat.toString()}, {u"change"_s, u"left"_s}});
}

void UserLog::chatDeleted(UserId user, ChatId chat, const QString &title, UserId by)
{
    const QJsonObject deleted{{u"title"_s, title}, {u"by"_s, by.toString()}};
    append(user, u"chat"_s,
           {{u"chatId"_s, chat.toString()}, {u"change"_s, u"left"_s}, {u"deleted"_s, deleted}});
}

void UserLog::joinRequest(UserId reader, ChatId chat, UserId asker, const QString &change)
{
    append(
        reader, u"joinRequest"_s,
        {{u"chatId"_s, chat.toString()}, {u"userId"_s, asker.toString()}, {u"change"_s, change}});
}

void UserLog::conversionChanged(UserId user, const Conversion &conversion, const QString &change)
{
    QJsonObject members = json::fromConversion(conversion);
    members.insert("change"_L1, change);
    append(user, u"conversion"_s, members);
}

void UserLog::chatRead(UserId user, ChatId chat, Seq seq)
{
    append(user, u"read"_s, {{u"chatId"_s, chat.toString()}, {u"chatSeq"_s, seq}});
}

void UserLog::preferencesChanged(UserId user, ChatId chat, const ChatPreferences &preferences)
{
    append(
        user, u"preferences"_s,
        {{u"chatId"_s, chat.toString()}, {u"preferences"_s, json::fromPreferences(preferences)}});
}

void UserLog::privacyChanged(UserId user, const Privacy &privacy)
{
    append(user, u"privacy"_s, {{u"privacy"_s, json::fromPrivacy(privacy)}});
}

void UserLog::settingsChanged(UserId user, const QJsonObject &settings)
{
    append(user, u"settings"_s, {{u"settings"_s, settings}});
}

void UserLog::profileChanged(UserId reader, const User &user)
{
    User kept = user;
    kept.status = {};
    append(reader, u"profile"_s, {{u"user"_s, json::fromUser(kept)}});
}

void UserLog::append(UserId user, const QString &kind, QJsonObject members)
{
    const Seq seq = head(user) + 1;
    members.insert("seq"_L1, seq);
    members.insert("kind"_L1, kind);
    members.insert("at"_L1, json::timeToText(m_clock.now()));
    const QByteArray text = QJsonDocument(members).toJson(QJsonDocument::Compact);
    m_storage.appendUserEntry(user, {seq, text});
    if (m_heads.size() >= mostHeads)
        m_heads.clear();
    m_heads.insert(user, seq);
    m_delivery.userEntry(user, text);
}

} // namespace chatoyant::server

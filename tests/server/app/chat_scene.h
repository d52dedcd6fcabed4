// Chats in which somebody stands in every way that the permission table knows.
#pragma once

#include "common/protocol/chat_messages.h"
#include "common/protocol/message_messages.h"
#include "common/protocol/rule_messages.h"
#include "server/domain/permissions.h"
#include "tests/server/app/wire_people.h"

#include <QJsonArray>

namespace chatoyant::test {

enum class Who {
    Owner,
    Admin,
    Plain, // member of a group, reader of a broadcast chat, one of the two of a direct chat
    Former,
    Stranger,
    Blocked, // direct: by the other one
    Blocker,
};

struct Cell
{
    server::Rule rule;
    ChatKind kind = ChatKind::Group;
    Who who = Who::Owner;
    bool isLocked = true;
    RuleChanges rules = {}; // of a group, other than at first
};

// Everybody is everybody's friend, and online. Makes a chat for one cell, and calls its method.
class ChatScene
{
public:
    bool start()
    {
        if (!m_people.start())
            return false;
        for (auto *one : {&m_owner, &m_admin, &m_plain, &m_former, &m_victim, &m_guest, &m_blocked,
                          &m_stranger}) {
            *one = m_people.person(QStringLiteral("person"));
            if (!*one)
                return false;
        }
        for (auto *one : {&m_admin, &m_plain, &m_former, &m_victim, &m_guest, &m_blocked})
            befriend(*m_owner, **one);
        for (auto *one : {&m_admin, &m_plain, &m_former, &m_stranger, &m_blocked})
            befriend(*m_guest, **one);
        for (auto *one : {&m_owner, &m_admin, &m_plain, &m_former, &m_stranger, &m_blocked})
            m_ownChats.insert((*one)->userId(), group(**one, {}));
        return true;
    }
    TestServer &server() { return m_people.server(); }

    // The reason why the method of the cell was refused; empty where it was carried out.
    QString outcome(const Cell &cell)
    {
        prepare(cell);
        RpcClient &caller = clientOf(cell.who);
        const QJsonObject params = parameters(cell, caller);
        const QJsonObject answer = caller.call(
            QString::fromLatin1(cell.rule.method.data(), cell.rule.method.size()), params);
        if (cell.rule.action == server::Action::CatchUp && caller.lastReason().isEmpty())
            return answer.value(QStringLiteral("gone")).toArray().isEmpty()
                       ? QString()
                       : QStringLiteral("chat.not_found");
        // This server translates nothing: what was allowed has come so far.
        if (cell.rule.action == server::Action::Translate &&
            caller.lastReason() == QStringLiteral("translate.off"))
            return {};
        return caller.lastReason();
    }

    static server::Party party(const Cell &cell)
    {
        GroupRules rules;
        cell.rules.applyTo(rules);
        return {cell.kind, roleOf(cell), cell.who == Who::Blocked, cell.isLocked, rules};
    }

private:
    using Action = server::Action;

    static std::optional<Role> roleOf(const Cell &cell)
    {
        switch (cell.who) {
        case Who::Owner:
            return Role::Owner;
        case Who::Admin:
            return Role::Admin;
        case Who::Plain:
        case Who::Blocked:
        case Who::Blocker:
            return server::roleOfNewcomer(cell.kind);
        case Who::Former:
        case Who::Stranger:
            break;
        }
        return std::nullopt;
    }

    RpcClient &clientOf(Who who)
    {
        switch (who) {
        case Who::Owner:
        case Who::Blocker:
            return *m_owner;
        case Who::Admin:
            return *m_admin;
        case Who::Plain:
            return *m_plain;
        case Who::Former:
            return *m_former;
        case Who::Stranger:
            return *m_stranger;
        case Who::Blocked:
            return *m_blocked;
        }
        return *m_stranger;
    }

    QString group(RpcClient &owner, const QJsonArray &members, ChatKind kind = ChatKind::Group)
    {
        return owner
            .call(QStringLiteral("chat.create"),
                  {{QStringLiteral("kind"), json::chatKindName(kind)},
                   {QStringLiteral("title"), QStringLiteral("T")},
                   {QStringLiteral("members"), members}})
            .value(QStringLiteral("chatId"))
            .toString();
    }

    QJsonObject of(const QJsonObject &more) const
    {
        QJsonObject params{{QStringLiteral("chatId"), m_chat}};
        for (auto member = more.constBegin(); member != more.constEnd(); ++member)
            params.insert(member.key(), member.value());
        return params;
    }

    void setRole(const RpcClient &whom, Role role)
    {
        m_owner->call(QStringLiteral("chat.setRole"),
                      of({{QStringLiteral("userId"), whom.userId()},
                          {QStringLiteral("role"), json::roleName(role)}}));
    }

    void prepare(const Cell &cell)
    {
        if (cell.kind == ChatKind::Direct)
            prepareDirect(cell);
        else
            prepareGroup(cell);
        if (m_own == 0) // of somebody who never was in it
            m_own = m_others;
    }

    void prepareDirect(const Cell &cell);
    void prepareGroup(const Cell &cell);

    void changeRules(const RuleChanges &rules)
    {
        if (!rules.isEmpty())
            m_owner->call(QStringLiteral("chat.update"),
                          of({{QStringLiteral("rules"), json::fromRuleChanges(rules)}}));
    }

    QJsonObject parameters(const Cell &cell, const RpcClient &caller);

    WirePeople m_people;
    std::unique_ptr<RpcClient> m_owner, m_admin, m_plain, m_former, m_victim, m_guest, m_blocked,
        m_stranger;
    QHash<QString, QString> m_ownChats; // of each person, beside the chat of the cell
    QString m_chat;
    qint64 m_own = 0;    // a message of the caller
    qint64 m_others = 0; // one of somebody else
};

} // namespace chatoyant::test

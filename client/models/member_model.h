// The members of a conversation, owners first, then by name.
#pragma once

#include "client/state/session.h"

#include <QAbstractListModel>

namespace chatoyant::client {

class MemberModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum MemberRole {
        UserIdRole = Qt::UserRole + 1, // chatoyant::UserId
        NameRole,                      // also Qt::DisplayRole
        UsernameRole,
        RoleRole,         // int of Role
        RoleNameRole,     // "Owner"
        PresenceRole,     // int of Presence
        PresenceTextRole, // empty for who is no friend
        IsMeRole,
        MayRemoveRole, // bool: this person may remove that member
        MayChangeRole, // bool: this person may set that member's role
        MemberRoleRole // chatoyant::Member
    };

    explicit MemberModel(Session &session, QObject *parent = nullptr);

    void setConversation(Conversation *conversation);
    void setFilter(const QString &text);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

private:
    void rebuild();
    bool mayRemove(const Member &member) const;
    QString presence(const User &user) const;
    QString sentence(const Member &member) const;
    QVariant rightsData(const Member &member, int role) const;

    Session &m_session;
    Conversation *m_conversation = nullptr;
    QString m_filter;
    QList<Member> m_members;
};

} // namespace chatoyant::client

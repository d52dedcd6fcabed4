#include "client/models/member_model.h"

#include "client/models/sentences.h"
#include "client/state/chat_rights.h"

namespace chatoyant::client {

MemberModel::MemberModel(Session &session, QObject *parent)
    : QAbstractListModel(parent)
    , m_session(session)
{}

void MemberModel::setConversation(Conversation *conversation)
{
    if (m_conversation == conversation)
        return;
    if (m_conversation)
        m_conversation->disconnect(this);
    m_conversation = conversation;
    rebuild();
    if (!conversation)
        return;
    connect(conversation, &Conversation::membersChanged, this, &MemberModel::rebuild);
    connect(conversation, &QObject::destroyed, this, [this] {
        m_conversation = nullptr;
        rebuild();
    });
}

void MemberModel::setFilter(const QString &text)
{
    m_filter = text;
    rebuild();
}

void MemberModel::rebuild()
{
    QList<Member> members = m_conversation ? m_conversation->members() : QList<Member>();
    members.removeIf([this](const Member &member) {
        return !People::nameOf(member.user).contains(m_filter, Qt::CaseInsensitive) &&
               !member.user.username.contains(m_filter, Qt::CaseInsensitive);
    });
    std::sort(members.begin(), members.end(), [](const Member &a, const Member &b) {
        if (a.role != b.role)
            return a.role > b.role;
        return People::nameOf(a.user).localeAwareCompare(People::nameOf(b.user)) < 0;
    });
    const auto isSamePerson = [](const Member &a, const Member &b) {
        return a.user.id == b.user.id;
    };
    if (std::equal(members.cbegin(), members.cend(), m_members.cbegin(), m_members.cend(),
                   isSamePerson)) {
        m_members = members;
        if (!members.isEmpty())
            emit dataChanged(index(0), index(static_cast<int>(members.size()) - 1));
        return;
    }
    beginResetModel();
    m_members = members;
    endResetModel();
}

// The server decides again.
bool MemberModel::mayRemove(const Member &member) const
{
    return member.user.id != m_session.me().id &&
           mayRemoveMember(m_conversation->summary(), member.role);
}

// Of who is no friend nobody knows it: "offline" would be a guess.
QString MemberModel::presence(const User &user) const
{
    const bool isFriend = m_session.contacts().contact(user.id).state == ContactState::Friend;
    return isFriend ? Sentences::presence(user, m_session.environment().clock.now()) : QString();
}

QString MemberModel::sentence(const Member &member) const
{
    QStringList parts{People::nameOf(member.user), Sentences::role(member.role),
                      presence(member.user)};
    parts.removeAll(QString());
    return parts.join(tr(", "));
}

int MemberModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_members.size());
}

QHash<int, QByteArray> MemberModel::roleNames() const
{
    return {{NameRole, "name"}, {UsernameRole, "username"}, {RoleNameRole, "role"}};
}

QVariant MemberModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Member &member = m_members[index.row()];
    switch (role) {
    case Qt::DisplayRole:
    case NameRole:
        return People::nameOf(member.user);
    case Qt::AccessibleTextRole:
        return sentence(member);
    case UserIdRole:
        return QVariant::fromValue(member.user.id);
    case UsernameRole:
        return member.user.username;
    case PresenceRole:
        return static_cast<int>(member.user.presence);
    case PresenceTextRole:
        return presence(member.user);
    default:
        return rightsData(member, role);
    }
}

QVariant MemberModel::rightsData(const Member &member, int role) const
{
    switch (role) {
    case RoleRole:
        return static_cast<int>(member.role);
    case RoleNameRole:
        return Sentences::role(member.role);
    case IsMeRole:
        return member.user.id == m_session.me().id;
    case MayRemoveRole:
        return m_conversation && mayRemove(member);
    case MayChangeRole:
        return m_conversation && rightsIn(m_conversation->summary()).maySetRoles &&
               member.user.id != m_session.me().id;
    case MemberRoleRole:
        return QVariant::fromValue(member);
    default:
        return {};
    }
}

} // namespace chatoyant::client

// Keeps who is in which chat, their read marks and their wishes about it.
#pragma once

#include "common/model/chat.h"

#include <QList>

#include <optional>

namespace chatoyant::server {

struct MemberRole
{
    UserId user;
    Role role = Role::Member;
};

class MemberStorage
{
public:
    virtual ~MemberStorage() = default;
    virtual QList<MemberRole> roles(ChatId chat) const = 0; // in order of joining
    virtual QList<Member> members(ChatId chat) const = 0;   // the same, complete
    virtual void addMember(ChatId chat, const Member &member) = 0;
    virtual void setRole(ChatId chat, UserId user, Role role) = 0;
    virtual void removeMember(ChatId chat, UserId user) = 0;
    virtual Seq readMark(ChatId chat, UserId user) const = 0;
    virtual void setReadMark(ChatId chat, UserId user, Seq seq) = 0;
    virtual ChatPreferences preferences(ChatId chat, UserId user) const = 0;
    virtual void setPreferences(ChatId chat, UserId user, const ChatPreferences &preferences) = 0;
};

} // namespace chatoyant::server

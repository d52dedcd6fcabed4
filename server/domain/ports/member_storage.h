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
    Seq first = 1;                      // of the log, that they may read
    std::optional<MoodLevel> mood = {}; // that they chose for this chat
};

struct ReadMark
{
    Seq seq = 0;
    bool isShown = true; // to others
};

struct Ownership
{
    ChatId chat;
    UserId user;

    friend bool operator==(const Ownership &, const Ownership &) = default;
};

class MemberStorage
{
public:
    virtual ~MemberStorage() = default;
    virtual QList<MemberRole> roles(ChatId chat) const = 0; // in order of joining
    // The same, complete, with the marks that others see.
    virtual QList<Member> members(ChatId chat) const = 0;
    virtual void addMember(ChatId chat, const Member &member) = 0;
    // What deleted accounts own.
    virtual QList<Ownership> abandoned() const = 0;
    virtual void setRole(ChatId chat, UserId user, Role role) = 0;
    virtual void removeMember(ChatId chat, UserId user) = 0;
    // Does not come in but by being added.
    virtual bool isBarred(ChatId chat, UserId user) const = 0;
    virtual Seq readMark(ChatId chat, UserId user) const = 0;
    virtual void setReadMark(ChatId chat, UserId user, const ReadMark &mark) = 0;
    // In all chats of this person: others see their marks, or none.
    virtual void showReadMarks(UserId user, bool areShown) = 0;
    virtual ChatPreferences preferences(ChatId chat, UserId user) const = 0;
    virtual void setPreferences(ChatId chat, UserId user, const ChatPreferences &preferences) = 0;
};

} // namespace chatoyant::server

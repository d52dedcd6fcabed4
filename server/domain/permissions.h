// Who may do what in which chat, and to whom: the one table, and the only place that decides.
#pragma once

#include "common/base/error.h"
#include "common/model/chat.h"

#include <span>
#include <string_view>

namespace chatoyant::server {

// What can be done in a chat. A method does one of these; some do another one to what is one's own
// than to what is somebody else's.
enum class Action {
    SeeChat,
    ReadLog,
    CatchUp,
    Search,
    ReadVersions, // of an edited message
    Translate,    // a message, for oneself
    Report,       // a message, to the administrators
    SeePins,
    SeeMedia, // what messages carry, by kind
    Prefer,   // one's own wishes about the chat
    MarkRead,
    KeepDraft,
    Type,
    Send,
    EditOwn,
    EditOthers,
    DeleteOwn,
    DeleteOthers,
    RemoveOwnPreview, // of a link
    RemoveOthersPreview,
    React,
    Pin,
    ForwardFrom,
    ForwardTo,
    ChangeChat,    // title and topic
    ChangePicture, // of the chat
    ChangeRules,   // who may change these, what newcomers may read
    AddMember,
    RemoveMember,
    SetRole,
    HandOver,
    Leave,
    Invite, // by link
    SeeInvites,
    RevokeInvite,
    Convert,     // into a group
    Consent,     // to taking the history along
    SeeRequests, // to join
    AnswerRequest,
    SeeBans,
    Unban,
    SeeAudit, // what admins did
    DeleteChat,
};

// The lowest role that may.
enum class Need {
    Reader,
    Member,
    Admin,
    Owner,
    MemberOrAdmin, // a member; an admin where the chat is locked
    Poster,        // a member; an admin where only admins write
    Adder,         // a member; an admin where only admins add members
    Pinner,        // a member; an admin where only admins pin
    Never,         // nobody has the right
    NotHere,       // this kind of chat does not do that
};

struct Rule
{
    Action action;
    std::string_view method; // of common/protocol/methods.h
    Need direct;
    Need group;
    Need broadcast;
    // In a direct chat: also who has been blocked by the other one.
    bool isForBlocked;
};

// One for each action, in their order.
std::span<const Rule> permissionTable();

// How somebody stands to a chat.
struct Party
{
    ChatKind kind = ChatKind::Direct;
    std::optional<Role> role; // none: not a member, or not any more
    bool isBlocked = false;   // Direct: by the other one
    bool isLocked = true;     // the chat's name and picture are for admins
    GroupRules rules = {};
};

// ChatNotFound for everybody who is no member: to them there is no such chat.
Result<void> judge(Action action, const Party &party);

// By a link that is good: not where an admin has taken somebody out.
Result<void> judgeJoining(bool wasRemoved);

// An admin cannot remove or change an admin or owner.
bool outranks(Role actor, Role target);
// What people get who are added to such a chat.
Role roleOfNewcomer(ChatKind kind);
bool isRoleOf(ChatKind kind, Role role);

// What people do to each other.
enum class Approach {
    AskForFriendship,
    OpenDirectChat,
    AddToChat,
    SeePresence,
    SeePicture,
    Find, // by a search
};

struct Relation
{
    bool areFriends = false;
    bool hasBlocked = false; // the one who approaches
    bool isBlocked = false;  // by the other one
    bool shareGroup = false;
    Privacy wishes = {}; // of the other one
};

// Whose word counts.
enum class Consent {
    Anybody,  // nobody is asked
    Friends,  // only between them
    Messages, // as the other one has chosen for that
    Requests,
    Groups,
    Picture,
};

struct ApproachRule
{
    Approach approach;
    Consent consent;
    bool isForBlockers; // also to somebody whom one has blocked
    bool isForBlocked;
};

// Whether somebody in that relation is among them.
bool isAmong(Audience audience, const Relation &relation);

std::span<const ApproachRule> approachTable();

// UserBlocked, or what the other one has chosen, where it may not be.
Result<void> judge(Approach approach, const Relation &relation);

} // namespace chatoyant::server

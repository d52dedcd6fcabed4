#include "server/domain/permissions.h"

#include <array>

namespace chatoyant::server {

using namespace Qt::StringLiterals;

namespace {

constexpr bool forBlocked = true;
constexpr bool notForBlocked = false;

constexpr std::array rules{
    Rule{Action::SeeChat, "chat.get", Need::Reader, Need::Reader, Need::Reader, forBlocked},
    Rule{Action::ReadLog, "log.read", Need::Reader, Need::Reader, Need::Reader, forBlocked},
    Rule{Action::CatchUp, "log.catchUp", Need::Reader, Need::Reader, Need::Reader, forBlocked},
    Rule{Action::Search, "message.search", Need::Reader, Need::Reader, Need::Reader, forBlocked},
    Rule{Action::ReadVersions, "message.versions", Need::Reader, Need::Reader, Need::Reader,
         forBlocked},
    Rule{Action::Translate, "message.translate", Need::Reader, Need::Reader, Need::Reader,
         forBlocked},
    Rule{Action::Report, "report.message", Need::Reader, Need::Reader, Need::Reader, forBlocked},
    Rule{Action::SeePins, "chat.pins", Need::Reader, Need::Reader, Need::Reader, forBlocked},
    Rule{Action::SeeMedia, "log.media", Need::Reader, Need::Reader, Need::Reader, forBlocked},
    Rule{Action::Prefer, "chat.preferences", Need::Reader, Need::Reader, Need::Reader, forBlocked},
    Rule{Action::MarkRead, "chat.read", Need::Reader, Need::Reader, Need::Reader, forBlocked},
    Rule{Action::KeepDraft, "draft.set", Need::Member, Need::Member, Need::Admin, forBlocked},
    Rule{Action::Type, "chat.typing", Need::Member, Need::Poster, Need::Admin, notForBlocked},
    Rule{Action::Send, "message.send", Need::Member, Need::Poster, Need::Admin, notForBlocked},
    Rule{Action::EditOwn, "message.edit", Need::Member, Need::Poster, Need::Admin, notForBlocked},
    Rule{Action::EditOthers, "message.edit", Need::Never, Need::Never, Need::Never, notForBlocked},
    Rule{Action::DeleteOwn, "message.delete", Need::Reader, Need::Reader, Need::Reader, forBlocked},
    Rule{Action::DeleteOthers, "message.delete", Need::Never, Need::Admin, Need::Admin,
         notForBlocked},
    Rule{Action::RemoveOwnPreview, "message.removePreview", Need::Reader, Need::Reader,
         Need::Reader, forBlocked},
    Rule{Action::RemoveOthersPreview, "message.removePreview", Need::Never, Need::Admin,
         Need::Admin, notForBlocked},
    Rule{Action::React, "message.react", Need::Reader, Need::Reader, Need::Reader, notForBlocked},
    Rule{Action::Pin, "message.pin", Need::Member, Need::Pinner, Need::Admin, notForBlocked},
    Rule{Action::ForwardFrom, "message.forward", Need::Reader, Need::Reader, Need::Reader,
         forBlocked},
    Rule{Action::ForwardTo, "message.forward", Need::Member, Need::Poster, Need::Admin,
         notForBlocked},
    Rule{Action::ChangeChat, "chat.update", Need::NotHere, Need::MemberOrAdmin, Need::Admin,
         notForBlocked},
    Rule{Action::ChangePicture, "chat.update", Need::NotHere, Need::MemberOrAdmin, Need::Admin,
         notForBlocked},
    Rule{Action::ChangeRules, "chat.update", Need::NotHere, Need::Admin, Need::Admin,
         notForBlocked},
    Rule{Action::AddMember, "chat.addMembers", Need::NotHere, Need::Adder, Need::Admin,
         notForBlocked},
    Rule{Action::RemoveMember, "chat.removeMember", Need::NotHere, Need::Admin, Need::Admin,
         notForBlocked},
    Rule{Action::SetRole, "chat.setRole", Need::NotHere, Need::Owner, Need::Owner, notForBlocked},
    Rule{Action::HandOver, "chat.handOver", Need::NotHere, Need::Owner, Need::Owner, notForBlocked},
    Rule{Action::Leave, "chat.leave", Need::NotHere, Need::Reader, Need::Reader, notForBlocked},
    Rule{Action::Invite, "chat.invite", Need::NotHere, Need::Admin, Need::Admin, notForBlocked},
    Rule{Action::SeeInvites, "chat.invites", Need::NotHere, Need::Admin, Need::Admin,
         notForBlocked},
    Rule{Action::RevokeInvite, "chat.revokeInvite", Need::NotHere, Need::Admin, Need::Admin,
         notForBlocked},
    Rule{Action::Convert, "chat.convert", Need::Member, Need::NotHere, Need::NotHere,
         notForBlocked},
    Rule{Action::Consent, "chat.consent", Need::Member, Need::NotHere, Need::NotHere,
         notForBlocked},
    Rule{Action::SeeRequests, "chat.requests", Need::NotHere, Need::Admin, Need::Admin,
         notForBlocked},
    Rule{Action::AnswerRequest, "chat.answerRequest", Need::NotHere, Need::Admin, Need::Admin,
         notForBlocked},
    Rule{Action::SeeBans, "chat.bans", Need::NotHere, Need::Admin, Need::Admin, notForBlocked},
    Rule{Action::Unban, "chat.unban", Need::NotHere, Need::Admin, Need::Admin, notForBlocked},
    Rule{Action::SeeAudit, "chat.audit", Need::NotHere, Need::Admin, Need::Admin, notForBlocked},
    Rule{Action::DeleteChat, "chat.delete", Need::NotHere, Need::Owner, Need::Owner, notForBlocked},
};

constexpr std::array approaches{
    // Whose word counts? To somebody one has blocked? By somebody who is blocked?
    ApproachRule{Approach::AskForFriendship, Consent::Requests, false, false},
    ApproachRule{Approach::OpenDirectChat, Consent::Messages, false, false},
    ApproachRule{Approach::AddToChat, Consent::Groups, false, false},
    ApproachRule{Approach::SeePresence, Consent::Friends, true, false},
    ApproachRule{Approach::SeePicture, Consent::Picture, true, false},
    ApproachRule{Approach::Find, Consent::Anybody, true, false},
};

constexpr bool standInOrder()
{
    for (size_t at = 0; at < rules.size(); ++at) {
        if (static_cast<size_t>(rules.at(at).action) != at)
            return false;
    }
    for (size_t at = 0; at < approaches.size(); ++at) {
        if (static_cast<size_t>(approaches.at(at).approach) != at)
            return false;
    }
    return true;
}
static_assert(standInOrder());

Need needOf(const Rule &rule, ChatKind kind)
{
    switch (kind) {
    case ChatKind::Direct:
        return rule.direct;
    case ChatKind::Group:
        return rule.group;
    case ChatKind::Broadcast:
        return rule.broadcast;
    }
    return Need::Never;
}

bool isFor(Allowed allowed, const Party &party)
{
    return *party.role >= (allowed == Allowed::Admins ? Role::Admin : Role::Member);
}

bool isMet(Need need, const Party &party)
{
    const GroupRules &rules = party.rules;
    switch (need) {
    case Need::Reader:
        return true;
    case Need::Member:
        return *party.role >= Role::Member;
    case Need::Admin:
        return *party.role >= Role::Admin;
    case Need::Owner:
        return *party.role >= Role::Owner;
    case Need::MemberOrAdmin:
        return *party.role >= (party.isLocked ? Role::Admin : Role::Member);
    case Need::Poster:
        return isFor(rules.post, party);
    case Need::Adder:
        return isFor(rules.add, party);
    case Need::Pinner:
        return isFor(rules.pin, party);
    case Need::Never:
    case Need::NotHere:
        break;
    }
    return false;
}

// Who may, and what the others are told.
std::pair<Audience, Reason> wishOf(Consent consent, const Privacy &wishes)
{
    switch (consent) {
    case Consent::Anybody:
        return {Audience::Everybody, Reason::UserBlocked};
    case Consent::Friends:
        return {Audience::Friends, Reason::UserBlocked};
    case Consent::Messages:
        return {wishes.messages, Reason::UserTakesNoMessages};
    case Consent::Requests:
        return {wishes.requests, Reason::UserTakesNoRequests};
    case Consent::Groups:
        return {wishes.groups, Reason::UserJoinsNoGroups};
    case Consent::Picture:
        return {wishes.picture, Reason::UserBlocked};
    }
    Q_UNREACHABLE();
}

} // namespace

std::span<const Rule> permissionTable()
{
    return rules;
}

Result<void> judge(Action action, const Party &party)
{
    const Rule &rule = rules.at(static_cast<size_t>(action));
    const Need need = needOf(rule, party.kind);
    if (!party.role)
        return makeError(Reason::ChatNotFound, u"chatId"_s);
    if (need == Need::NotHere)
        return makeError(Reason::ChatBadKind, u"chatId"_s);
    if (!isMet(need, party))
        return makeError(Reason::NotAllowed);
    if (party.isBlocked && !rule.isForBlocked)
        return makeError(Reason::UserBlocked);
    return {};
}

Result<void> judgeJoining(bool wasRemoved)
{
    return wasRemoved ? Result<void>(makeError(Reason::NotAllowed)) : Result<void>();
}

bool outranks(Role actor, Role target)
{
    return actor == Role::Owner || (actor == Role::Admin && target < Role::Admin);
}

Role roleOfNewcomer(ChatKind kind)
{
    return kind == ChatKind::Broadcast ? Role::Reader : Role::Member;
}

bool isRoleOf(ChatKind kind, Role role)
{
    switch (kind) {
    case ChatKind::Direct:
        return role == Role::Member;
    case ChatKind::Group:
        return role != Role::Reader;
    case ChatKind::Broadcast:
        return role != Role::Member;
    }
    return false;
}

std::span<const ApproachRule> approachTable()
{
    return approaches;
}

bool isAmong(Audience audience, const Relation &relation)
{
    switch (audience) {
    case Audience::Everybody:
        return true;
    case Audience::CommonGroup:
        return relation.areFriends || relation.shareGroup;
    case Audience::Friends:
        return relation.areFriends;
    case Audience::Nobody:
        break;
    }
    return false;
}

Result<void> judge(Approach approach, const Relation &relation)
{
    const ApproachRule &rule = approaches.at(static_cast<size_t>(approach));
    const bool isBlocked =
        (!rule.isForBlockers && relation.hasBlocked) || (!rule.isForBlocked && relation.isBlocked);
    const auto [audience, refusal] = wishOf(rule.consent, relation.wishes);
    if (isBlocked)
        return makeError(Reason::UserBlocked);
    return isAmong(audience, relation) ? Result<void>() : Result<void>(makeError(refusal));
}

} // namespace chatoyant::server

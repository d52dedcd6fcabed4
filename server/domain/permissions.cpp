#include "server/domain/permissions.h"

#include <array>

namespace chatoyant::server {

namespace {

// The lowest role that may, by kind of chat; nobody where the kind does not do that at all.
struct Rule
{
    Action action;
    std::optional<Role> direct;
    std::optional<Role> group;
    std::optional<Role> broadcast;
};

constexpr std::nullopt_t nobody = std::nullopt;

constexpr std::array rules{
    Rule{Action::Read, Role::Reader, Role::Reader, Role::Reader},
    Rule{Action::Write, Role::Member, Role::Member, Role::Admin},
    Rule{Action::React, Role::Reader, Role::Reader, Role::Reader},
    Rule{Action::EditOwn, Role::Member, Role::Member, Role::Admin},
    Rule{Action::DeleteOwn, Role::Reader, Role::Reader, Role::Reader},
    Rule{Action::DeleteOthers, nobody, Role::Admin, Role::Admin},
    Rule{Action::ChangeChat, nobody, Role::Admin, Role::Admin},
    Rule{Action::AddMember, nobody, Role::Admin, Role::Admin},
    Rule{Action::RemoveMember, nobody, Role::Admin, Role::Admin},
    Rule{Action::SetRole, nobody, Role::Owner, Role::Owner},
    Rule{Action::Leave, nobody, Role::Reader, Role::Reader},
    Rule{Action::Convert, Role::Member, nobody, nobody},
};

constexpr std::optional<Role> lowestRole(Action action, ChatKind kind)
{
    const Rule &rule = rules.at(static_cast<size_t>(action));
    switch (kind) {
    case ChatKind::Direct:
        return rule.direct;
    case ChatKind::Group:
        return rule.group;
    case ChatKind::Broadcast:
        return rule.broadcast;
    }
    return std::nullopt;
}

} // namespace

bool isAllowed(Action action, ChatKind kind, Role role)
{
    const auto lowest = lowestRole(action, kind);
    return lowest && role >= *lowest;
}

bool fitsKind(Action action, ChatKind kind)
{
    return lowestRole(action, kind).has_value();
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

} // namespace chatoyant::server

// What the admins of a group have decided about it: who may do what, and how one gets in.
#pragma once

#include <optional>

namespace chatoyant {

enum class Allowed { Everyone, Admins };

struct GroupRules
{
    Allowed post = Allowed::Everyone; // a broadcast chat has a rule of its own
    Allowed add = Allowed::Admins;    // members
    Allowed pin = Allowed::Everyone;
    int slow = 0;          // seconds between two messages of one member who is no admin; 0: off
    bool isPublic = false; // found by its title, and joined without a link
    bool asks = false;     // an admin lets in who would join

    friend bool operator==(const GroupRules &, const GroupRules &) = default;
};

// What is new of them.
struct RuleChanges
{
    std::optional<Allowed> post = {};
    std::optional<Allowed> add = {};
    std::optional<Allowed> pin = {};
    std::optional<int> slow = {};
    std::optional<bool> isPublic = {};
    std::optional<bool> asks = {};

    bool isEmpty() const { return *this == RuleChanges(); }
    // Who may do what there: where everybody writes or nobody but admins, that is no choice.
    bool areOfMembers() const { return post || add || pin || slow; }
    void applyTo(GroupRules &rules) const
    {
        rules = {post.value_or(rules.post),         add.value_or(rules.add),
                 pin.value_or(rules.pin),           slow.value_or(rules.slow),
                 isPublic.value_or(rules.isPublic), asks.value_or(rules.asks)};
    }

    friend bool operator==(const RuleChanges &, const RuleChanges &) = default;
};

// Those of `wanted` that are not so already.
inline RuleChanges newIn(const RuleChanges &wanted, const GroupRules &rules)
{
    RuleChanges changes = wanted;
    const auto drop = [](auto &change, const auto &now) {
        if (change == now)
            change.reset();
    };
    drop(changes.post, rules.post);
    drop(changes.add, rules.add);
    drop(changes.pin, rules.pin);
    drop(changes.slow, rules.slow);
    drop(changes.isPublic, rules.isPublic);
    drop(changes.asks, rules.asks);
    return changes;
}

} // namespace chatoyant

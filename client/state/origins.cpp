#include "client/state/origins.h"

#include "client/net/api.h"
#include "client/state/people.h"
#include "client/state/retry.h"
#include "client/state/workspace.h"

namespace chatoyant::client {

Origins::Origins(Workspace &workspace, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
{}

void Origins::learnFrom(const QList<Line> &lines)
{
    for (const Line &line : lines) {
        const auto &origin = line.entry.forwarded;
        if (origin && !m_workspace.people.isKnown(origin->by) && !m_asked.contains(origin->by))
            ask(origin->by);
    }
}

void Origins::ask(UserId user)
{
    m_asked.insert(user);
    m_workspace.api.profile(user, this, [this, user](const Result<ProfileDetails> &profile) {
        if (profile)
            m_workspace.people.learn(profile->contact.user);
        else if (isRetryable(profile.error().reason))
            m_asked.remove(user);
    });
}

} // namespace chatoyant::client

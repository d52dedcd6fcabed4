#include "server/domain/status_service.h"

#include "common/base/limits.h"
#include "common/protocol/json.h"

#include <QTextBoundaryFinder>

namespace chatoyant::server {

using namespace Qt::StringLiterals;

namespace {

// One sign, however many code points it is made of.
bool isOneSign(const QString &text)
{
    if (text.toUtf8().size() > limits::emojiBytes || !json::hasVisibleText(text))
        return false;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
    return finder.toNextBoundary() == text.size();
}

} // namespace

StatusService::StatusService(const Parts &parts)
    : m_parts(parts)
{
    m_parts.batch.onFailure([this] { m_isKnown = false; });
}

Result<void> StatusService::check(const Status &status) const
{
    if (!status.emoji.isEmpty() && !isOneSign(status.emoji))
        return makeError(Reason::InvalidField, u"emoji"_s);
    if (status.text.size() > limits::statusLength || !json::isStorableText(status.text) ||
        (!status.text.isEmpty() && !json::hasVisibleText(status.text)))
        return makeError(Reason::InvalidField, u"text"_s);
    const QDateTime now = m_parts.clock.now();
    const bool isTooLong = status.until.isValid() && status.until > now.addDays(limits::statusDays);
    if (isTooLong || status.isOver(now))
        return makeError(Reason::InvalidField, u"until"_s);
    return {};
}

Result<Status> StatusService::set(UserId caller, const Status &wanted)
{
    Status status = wanted.isEmpty() ? Status() : wanted;
    status.text = status.text.simplified();
    if (const auto right = check(status); !right)
        return right.error();
    m_parts.statuses.setStatus(caller, status);
    m_isKnown = m_isKnown && !status.until.isValid();
    tell(caller, status);
    return status;
}

void StatusService::forgetOver()
{
    const QDateTime now = m_parts.clock.now();
    if (m_isKnown && (!m_due.isValid() || now < m_due))
        return;
    const QList<UserId> over = m_parts.statuses.statusesOver(now);
    for (const UserId &user : over) {
        m_parts.statuses.setStatus(user, {});
        tell(user, {});
    }
    m_due = m_parts.statuses.nextStatusEnd();
    m_isKnown = true;
}

void StatusService::tell(UserId user, const Status &status)
{
    const QList<UserId> friends = m_parts.contacts.unblockedFriendsOf(user);
    const QList<UserId> partners = m_parts.contacts.unblockedPartnersOf(user);
    QSet<UserId> audience(friends.cbegin(), friends.cend());
    audience.unite({partners.cbegin(), partners.cend()});
    audience.insert(user);
    m_parts.delivery.status(user, status, audience.values());
}

} // namespace chatoyant::server

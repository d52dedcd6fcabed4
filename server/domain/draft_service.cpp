#include "server/domain/draft_service.h"

#include "common/protocol/json.h"

namespace chatoyant::server {

using namespace Qt::StringLiterals;

DraftService::DraftService(const Parts &parts, const ServerPolicy &policy)
    : m_parts(parts)
    , m_policy(policy)
{}

Result<void> DraftService::set(UserId caller, const Draft &wanted)
{
    const auto chat = m_parts.directory.enter(wanted.chat, caller, Action::KeepDraft);
    if (!chat)
        return chat.error();
    if (!json::isStorableText(wanted.text))
        return makeError(Reason::MessageBadText, u"text"_s);
    if (wanted.text.toUtf8().size() > m_policy.messageBytes)
        return makeError(Reason::MessageTooLong, u"text"_s);
    if (wanted.replyTo < 0 || wanted.replyTo > (*chat)->head)
        return makeError(Reason::MessageNotFound, u"replyTo"_s);
    Draft draft = wanted;
    draft.at = m_parts.clock.now();
    if (m_parts.drafts.setDraft(caller, draft))
        m_parts.delivery.draft(caller, draft);
    return {};
}

} // namespace chatoyant::server

#include "client/ui/chat/removal_rule.h"

#include "client/models/sentences.h"
#include "client/state/chat_rights.h"

namespace chatoyant::client {

QString RemovalRule::refusal(const Bubble &bubble) const
{
    if (isOthersAlone(bubble))
        return tr("Only who wrote a message deletes it here.");
    const ChatSummary chat = m_conversation.summary();
    if (rightsIn(chat).mayDeleteOthers)
        return {};
    if (!bubble.isOwn)
        return tr("Only admins delete what others wrote.");
    const qint64 window = m_session.serverInfo().deleteWindow;
    const auto line = m_conversation.line(bubble.seq);
    const QDateTime now = m_session.environment().clock.now();
    return line && isTooOldToDelete(line->entry, window, now) ? Sentences::tooOldToDelete(window)
                                                              : QString();
}

bool RemovalRule::isOthersAlone(const Bubble &bubble) const
{
    return !bubble.isOwn && m_conversation.summary().kind == ChatKind::Direct;
}

} // namespace chatoyant::client

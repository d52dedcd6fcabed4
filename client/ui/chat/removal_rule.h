// Whether one may delete a message for everybody, and if not, why.
#pragma once

#include "client/state/session.h"
#include "client/ui/chat/bubble.h"

namespace chatoyant::client {

class RemovalRule final
{
    Q_DECLARE_TR_FUNCTIONS(RemovalRule)

public:
    RemovalRule(Session &session, const Conversation &conversation)
        : m_session(session)
        , m_conversation(conversation)
    {}

    bool allows(const Bubble &bubble) const { return refusal(bubble).isEmpty(); }
    // Empty: one may.
    QString refusal(const Bubble &bubble) const;
    // Nobody but who wrote it could: that is not worth a word in a menu.
    bool isOthersAlone(const Bubble &bubble) const;

private:
    Session &m_session;
    const Conversation &m_conversation;
};

} // namespace chatoyant::client

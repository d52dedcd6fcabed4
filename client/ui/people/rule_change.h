// A change of a chat's rules that is on its way to the server, and how that ended.
#pragma once

#include "client/state/chat_actions.h"
#include "common/model/chat.h"

#include <QPointer>
#include <QWidget>

#include <functional>

namespace chatoyant::client {

class PlainLabel;

// Part of what shows the rules, which it tells when to show them again.
class RuleChange
{
public:
    RuleChange(PlainLabel *refusal, std::function<void()> refresh);

    // Nothing else may be asked until the answer.
    void begin();
    Reply<Seq> answered();
    bool isUnderWay() const { return m_isUnderWay; }
    // Whether the summary holds what was changed last. What was refused goes back.
    bool isIn(const ChatSummary &chat) const { return !m_isUnderWay && chat.head >= m_awaited; }

private:
    void giveFocusBack();

    PlainLabel *m_refusal; // the reason of the last one, where it was refused
    std::function<void()> m_refresh;
    QPointer<QWidget> m_focus;  // where it was when the change began
    QPointer<QWidget> m_beside; // and where it went
    bool m_isUnderWay = false;
    Seq m_awaited = 0; // of the log, with what was changed last
};

} // namespace chatoyant::client

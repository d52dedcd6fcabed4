#include "client/ui/people/rule_change.h"

#include "client/models/sentences.h"
#include "client/ui/widgets/plain_label.h"

#include <QApplication>

namespace chatoyant::client {

RuleChange::RuleChange(PlainLabel *refusal, std::function<void()> refresh)
    : m_refusal(refusal)
    , m_refresh(std::move(refresh))
{
    m_refusal->setTone(Tone::Danger);
    m_refusal->hide();
}

void RuleChange::begin()
{
    m_isUnderWay = true;
    m_refusal->hide();
    m_focus = QApplication::focusWidget();
    m_refresh();
    m_beside = QApplication::focusWidget();
}

// What waits for the answer cannot have the focus meanwhile.
void RuleChange::giveFocusBack()
{
    if (m_focus && m_focus->isEnabled() && m_beside == QApplication::focusWidget())
        m_focus->setFocus(Qt::OtherFocusReason);
}

// The log brings what was changed; what was not goes back.
Reply<Seq> RuleChange::answered()
{
    return [this](const Result<Seq> &done) {
        m_isUnderWay = false;
        m_awaited = done ? *done : 0;
        m_refresh();
        giveFocusBack();
        m_refusal->setText(done ? QString() : Sentences::reason(done.error()));
        m_refusal->setVisible(!done);
    };
}

} // namespace chatoyant::client

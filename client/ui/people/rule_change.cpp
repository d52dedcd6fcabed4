#include "client/ui/people/rule_change.h"

#include "client/models/sentences.h"
#include "client/ui/widgets/plain_label.h"

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
    m_refresh();
}

// The log brings what was changed; what was not goes back.
Reply<Seq> RuleChange::answered()
{
    return [this](const Result<Seq> &done) {
        m_isUnderWay = false;
        m_awaited = done ? *done : 0;
        m_refresh();
        m_refusal->setText(done ? QString() : Sentences::reason(done.error()));
        m_refusal->setVisible(!done);
    };
}

} // namespace chatoyant::client

#include "client/ui/chat/chat_header.h"
#include "client/ui/chat/chat_page.h"
#include "client/ui/chat/mood_popover.h"

namespace chatoyant::client {

QList<MoodReason> ChatPage::moodReasons() const
{
    constexpr int mostMessages = 3;
    constexpr int mostWords = 5;
    const UserId me = m_context.session.me().id;
    const MoodCorrections &corrections = m_context.session.moodCorrections();
    QList<MoodReason> reasons;
    const auto heaviest = m_conversation->moodTracker().contributions(mostMessages);
    for (const auto &contribution : heaviest) {
        for (const Line &line : m_conversation->lines()) {
            if (line.entry.by != contribution.by || line.entry.at != contribution.at ||
                !line.isMessage() || line.isDeleted)
                continue;
            MoodReason reason;
            reason.author =
                line.entry.by == me ? tr("You") : m_context.session.people().name(line.entry.by);
            reason.text = line.entry.text;
            reason.label = contribution.mood.label;
            reason.isCorrected = corrections.isCorrected(reason.text);
            if (!reason.isCorrected)
                reason.words = m_context.session.moodScorer().explain(reason.text, mostWords);
            reasons.append(reason);
        }
    }
    return reasons;
}

void ChatPage::explainMood()
{
    auto *popover = new MoodPopover(m_context.theme, m_conversation->mood(), moodReasons(), this,
                                    m_conversation->summary().kind != ChatKind::Direct);
    connect(popover, &MoodPopover::pauseWanted, this, [this] { setMoodOn(false); });
    connect(popover, &MoodPopover::offWanted, this,
            [this] { m_context.session.settings().set(SyncedSettings::moodOn, false); });
    connect(popover, &MoodPopover::correctionWanted, this,
            [this](const QString &text, MoodLabel label) {
                m_context.session.moodCorrections().correct(text, label);
            });
    connect(popover, &MoodPopover::correctionTakenBack, this,
            [this](const QString &text) { m_context.session.moodCorrections().forget(text); });
    popover->popUpBelow(m_header->moodAnchor());
}

} // namespace chatoyant::client

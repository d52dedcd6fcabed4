#include "client/state/mood_levels.h"
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
        const auto isMeant = [&contribution](const Entry &entry) {
            return entry.by == contribution.by && entry.at == contribution.at;
        };
        for (const Line &line : m_conversation->lines()) {
            const bool isSpoken = line.transcript && isMeant(*line.transcript);
            if ((!isMeant(line.entry) && !isSpoken) || !line.isMessage() || line.isDeleted)
                continue;
            MoodReason reason;
            reason.author =
                line.entry.by == me ? tr("You") : m_context.session.people().name(line.entry.by);
            reason.text = isSpoken ? line.spokenWords() : line.entry.text;
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
    const MoodShown shown{m_conversation->mood(), moodReasons(),
                          m_conversation->moodTracker().level(),
                          m_conversation->summary().kind != ChatKind::Direct};
    auto *popover = new MoodPopover(m_context.theme, shown, this);
    MoodLevels &levels = m_context.session.moodLevels();
    connect(popover, &MoodPopover::pauseWanted, this,
            [this, &levels] { levels.chooseFor(m_conversation->id(), MoodLevel::Off); });
    connect(popover, &MoodPopover::offWanted, this, &ChatPage::turnMoodOff);
    connect(popover, &MoodPopover::correctionWanted, this,
            [this](const QString &text, MoodLabel label) {
                m_context.session.moodCorrections().correct(text, label);
            });
    connect(popover, &MoodPopover::correctionTakenBack, this,
            [this](const QString &text) { m_context.session.moodCorrections().forget(text); });
    // Also chosen on another device: it tells of what is not judged any more.
    connect(m_conversation, &Conversation::summaryChanged, popover,
            [popover, &tracker = m_conversation->moodTracker()] {
                if (!tracker.isOn())
                    popover->close();
            });
    popover->popUpBelow(m_header->moodAnchor());
}

// Everywhere, and here as well where this chat had a choice of its own.
void ChatPage::turnMoodOff()
{
    MoodLevels &levels = m_context.session.moodLevels();
    levels.choose(MoodLevel::Off);
    if (levels.chosenFor(m_conversation->id()))
        levels.chooseFor(m_conversation->id(), {});
}

} // namespace chatoyant::client

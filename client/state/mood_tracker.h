// The mood of one chat as it is shown, and of what is being typed in it.
#pragma once

#include "client/state/draft_scorer.h"
#include "client/state/environment.h"
#include "client/state/mood_corrections.h"
#include "common/model/entry.h"
#include "common/mood/conversation_mood.h"

#include <QObject>

namespace chatoyant::client {

// moodChanged only when the shown label is another one. Off means neutral, whatever is written.
class MoodTracker final : public QObject
{
    Q_OBJECT

public:
    static constexpr std::chrono::milliseconds draftPause{250};

    MoodTracker(bool isGroup,
                const Environment &environment,
                DraftScorer &scorer,
                QObject *parent = nullptr);
    // What this person said of a wording counts before all else. Once, before anything is folded.
    void useCorrections(const MoodCorrections &corrections);

    // Neutral without confidence while switched off.
    const Mood &mood() const { return m_shown; }
    const Mood &draftMood() const { return m_draftMood; }
    // A group is any chat but a direct one.
    void setGroup(bool isGroup);
    bool isOn() const { return m_isOn; }
    void setOn(bool isOn);
    // The messages that speak for the mood, the heaviest first.
    QList<ConversationMood::Contribution> contributions(int count) const;

    // Forgets, and folds these messages in the order of the log.
    void fold(const QList<Entry> &messages);
    void add(const Entry &message);
    // The server's word, for a chat whose messages are not loaded.
    void setServerMood(const Mood &mood);

    // Scored when the typing pauses.
    void setDraft(const QString &text);

signals:
    void moodChanged(const chatoyant::Mood &was, const chatoyant::Mood &now);
    void draftMoodChanged(const chatoyant::Mood &mood);

private:
    void show();
    void scoreDraft();
    void setDraftMood(const Mood &mood);
    void addToFold(const Entry &message);

    const Environment &m_environment;
    bool m_isGroup;
    ConversationMood m_fold;
    bool m_isFolded = false;
    Mood m_serverMood;
    Mood m_shown;
    Mood m_draftMood;
    bool m_isOn = true;
    QString m_draft;
    DraftScorer &m_scorer;
    const MoodCorrections *m_corrections = nullptr;
    Alarm m_changeAlarm;
    Alarm m_draftAlarm;
};

} // namespace chatoyant::client

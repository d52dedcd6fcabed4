// The mood of one chat as it is shown, and of what is being typed in it.
#pragma once

#include "client/state/draft_scorer.h"
#include "client/state/environment.h"
#include "client/state/mood_corrections.h"
#include "common/model/entry.h"
#include "common/mood/conversation_mood.h"
#include "common/mood/mood_level.h"

#include <QObject>

namespace chatoyant::client {

// moodChanged only when the shown label is another one. At level Off it is neutral, whatever is
// written; at Device what the messages feel like is found out here, at Server the server's word of
// each counts, and who does not let it judge what they write does not count.
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
    MoodLevel level() const { return m_level; }
    bool isOn() const { return m_level != MoodLevel::Off; }
    void setLevel(MoodLevel level);
    // Whether what voice notes say counts.
    void setVoiceCounted(bool isCounted);
    // Of one message, as this person sees it; nothing where it was not judged (yet).
    std::optional<Mood> moodOf(const Entry &message) const;
    // The messages that speak for the mood, the heaviest first.
    QList<ConversationMood::Contribution> contributions(int count) const;

    // Forgets, and folds these messages and transcripts in the order of the log.
    void fold(const QList<Entry> &messages);
    void add(const Entry &message);
    // The server's word, for a chat whose messages are not loaded.
    void setServerMood(const Mood &mood);

    // Scored when the typing pauses; nothing is neutral at once.
    void setDraft(const QString &text);

signals:
    void moodChanged(const chatoyant::Mood &was, const chatoyant::Mood &now);
    void draftMoodChanged(const chatoyant::Mood &mood);
    // moodOf() may say something else now.
    void messagesJudged();

private:
    void show();
    void scoreDraft();
    void setDraftMood(const Mood &mood);
    bool counts(const Entry &message) const;
    void addToFold(const Entry &message);
    void foldAgain();
    void judgeMissing();
    void onJudged(const QStringList &texts, const QList<Mood> &moods);

    const Environment &m_environment;
    bool m_isGroup;
    ConversationMood m_fold;
    bool m_isFolded = false;
    Mood m_serverMood;
    Mood m_shown;
    Mood m_draftMood;
    MoodLevel m_level = MoodLevel::Server;
    bool m_isVoiceCounted = true;
    QList<Entry> m_messages;       // what is folded, in the order of the log
    QHash<QString, Mood> m_judged; // of their texts, on this device
    QObject m_judge;               // asks for these
    QString m_draft;
    DraftScorer &m_scorer;
    const MoodCorrections *m_corrections = nullptr;
    Alarm m_changeAlarm;
    Alarm m_draftAlarm;
};

} // namespace chatoyant::client

// One chat that is being looked at: its lines, its people, its mood, and what can be done in it.
#pragma once

#include "client/net/outgoing_file.h"
#include "client/net/reply.h"
#include "client/state/drafts.h"
#include "client/state/line.h"
#include "client/state/mood_tracker.h"
#include "client/state/obstacle.h"
#include "common/model/chat.h"

#include <QObject>

namespace chatoyant::client {

class EntryStore;
class Origins;
class Pins;
struct MessageVersions;
struct Workspace;

// What lies beyond the first and the last loaded line.
enum class Edge {
    Complete, // nothing
    More,     // not asked for yet
    Loading,
    Failed // could not be had: ask again
};

class Conversation final : public QObject
{
    Q_OBJECT

public:
    Conversation(ChatId chat, Workspace &workspace, QObject *parent = nullptr);
    ~Conversation() override;

    ChatId id() const { return m_chat; }
    // As it was known last, also when one is not a member any more.
    ChatSummary summary() const;
    QString title() const;
    Obstacle obstacle() const;
    bool canWrite() const { return obstacle().isNone(); }

    // Loaded lines, oldest first; those that wait here come last.
    const QList<Line> &lines() const;
    // The line of a message, also of one outside what is loaded if another answers it; nothing when
    // it is not known (yet).
    std::optional<Line> line(Seq seq) const;
    Edge older() const;
    Edge newer() const;
    // Something was unread at open(): the line goes after that seq, before the first message by
    // somebody else.
    bool hasUnreadLine() const { return m_hasUnreadLine; }
    Seq unreadAfter() const { return m_unreadAfter; }
    int unreadAtOpen() const { return m_unreadAtOpen; }

    // It is on screen from now on: loads the first page and the members.
    void open();
    // It is not any more: the unread line goes, memory is given back.
    void leave();
    bool isOpen() const { return m_isOpen; }
    void loadOlder();
    void loadNewer();
    // Loads the surroundings of that message; jumped() follows.
    void jumpTo(Seq seq);
    void jumpToNewest();

    // Returns the message's clientId; it shows at once, connection or not.
    // With files, it goes once the server has them all.
    QString send(const QString &text,
                 Seq replyTo = 0,
                 const QList<UserId> &mentions = {},
                 const QList<OutgoingFile> &files = {});
    void retry(const QString &clientId);
    void discard(const QString &clientId);
    // These show at once, and wait for a connection as messages do. Line::changeRefused says why
    // one did not happen.
    void edit(Seq seq, const QString &text, const QList<UserId> &mentions = {});
    void remove(Seq seq);
    void react(Seq seq, const QString &emoji, bool on);
    void pin(Seq seq, bool on);
    // Of its link, for everybody.
    void removePreview(Seq seq);
    void retryChange(Seq seq);
    // Takes back what is not under way.
    void dismissChange(Seq seq);
    // The words of an edit that was refused; empty: there is none.
    QString refusedEdit(Seq seq) const;
    // These go on to other chats, behind the comment if there is one: as what is sent there, they
    // wait on this device until the server has them. What is deleted stays.
    void forward(const QList<Seq> &messages, const QList<ChatId> &to, const QString &comment);
    // The texts that a message has had; the server keeps them.
    void versions(Seq seq, QObject *context, Reply<MessageVersions> reply);
    Pins &pins() { return *m_pins; }
    // Everything up to that entry was seen; never goes back.
    void markRead(Seq seq);
    void typing();

    Draft draft() const;
    // Also scores the draft's mood.
    void setDraft(const Draft &draft);

    const QList<Member> &members() const { return m_members; }
    // Asks the server again.
    void loadMembers();
    QList<UserId> typingPeople() const;

    const Mood &mood() const { return m_mood.mood(); }
    const Mood &draftMood() const { return m_mood.draftMood(); }
    MoodTracker &moodTracker() { return m_mood; }

signals:
    void linesChanged();
    void edgesChanged();
    void jumped(Seq seq);
    void summaryChanged();
    void membersChanged();
    void typingChanged();
    void moodChanged(const chatoyant::Mood &was, const chatoyant::Mood &now);
    void draftMoodChanged(const chatoyant::Mood &mood);
    void draftChanged();

private:
    void connectStore();
    void connectParts();
    void setMembers(const QList<Member> &members);
    void onAccepted(const QList<Entry> &entries);
    void onCaughtUp();
    void onSummary();
    void onJoined();
    void onPerson(UserId user);
    void foldMood();
    void sendMark();
    void forward(Seq seq, ChatId to);
    std::optional<Entry> message(Seq seq) const;

    ChatId m_chat;
    Workspace &m_workspace;
    std::unique_ptr<EntryStore> m_store;
    std::unique_ptr<Pins> m_pins;
    std::unique_ptr<Origins> m_origins;
    MoodTracker m_mood;
    ChatSummary m_known;
    QString m_title;
    QList<Member> m_members;
    bool m_isOpen = false;
    bool m_isBroken = false; // the log went on elsewhere than here
    bool m_hasUnreadLine = false;
    Seq m_unreadAfter = 0;
    int m_unreadAtOpen = 0;
    bool m_isMarking = false;
    Seq m_markSent = 0;
};

} // namespace chatoyant::client

// One conversation on screen: joins its parts with the conversation they show.
#pragma once

#include "client/models/message_model.h"
#include "client/ui/chat/bubble.h"
#include "client/ui/chat/reading_place.h"
#include "client/ui/context.h"

#include <QWidget>

class QBoxLayout;
class QMenu;
class QFrame;

namespace chatoyant::client {

class ChatAttachments;
class ChatHeader;
class ChatPins;
class ChatSearch;
class ChatSelection;
class Composer;
class ChatVoice;
class ConsentCard;
class EmojiPanel;
class MessageView;
class OfflineBar;
class Openers;
class PlayingBar;
class OtherDraft;
class Toast;
struct MessageActions;
struct MoodReason;

class ChatPage final : public QWidget
{
    Q_OBJECT

public:
    ChatPage(const UiContext &context, Toast &toast, QWidget *parent);

    // Leaves the one before. An invalid id leaves only.
    void setChat(ChatId chat);
    ChatId chat() const;
    void jumpTo(Seq seq);
    ChatHeader &header() { return *m_header; }
    MessageView &view() { return *m_view; }
    Composer &composer() { return *m_composer; }
    void attachFiles();
    // What waits in this chat becomes the draft, unless it is on its way.
    void editUnsent(const QString &clientId);
    ChatPins &pins() { return *m_pins; }
    ChatAttachments &attachments() { return *m_attachments; }
    // Asks first where it leads. What leads in is for the window to follow.
    void openLink(const QString &address);
    void openSearch();
    // To the next of what was found, 1: older; opens the search where it is not.
    void stepSearch(int direction);
    // Starts recording a voice note, pauses it, goes on.
    void recordVoice();
    // Pauses what plays, or plays the newest voice note.
    void playVoice();
    void reactToCurrent();
    void replyToCurrent();
    void copyCurrent();
    // The chosen message, or the last one of somebody else's.
    void translateCurrent();
    // To the first message that this person may read.
    void toOldest();

signals:
    void backWanted();
    void detailsWanted();
    void menuWanted(QMenu &menu);
    void failedWith(const QString &sentence);
    void signInWanted();
    // All that waits to be sent.
    void unsentWanted();
    void chatWanted(chatoyant::ChatId chat);
    void profileWanted(chatoyant::UserId user);
    // chatoyant://…: to a chat, or to an account.
    void invitationOpened(const QString &link);

private:
    void connectHead();
    void connectSession();
    // What stands between the others while there is something to say.
    void addCards(QBoxLayout &column);
    void connectView();
    void connectComposer();
    void connectConversation();
    void refreshHeader();
    void refreshComposer();
    void refreshObstacle();
    // Of slow mode; again until it is over.
    void refreshPause();
    void leaveObstacle();
    void refreshMood(bool isAnimated);
    void refreshConnection();
    void refreshEmpty();
    void position();
    void rememberPlace();
    void returnToPlace();
    void onJumped(Seq seq);
    void onArrival(ChatId chat, Seq seq);
    bool isAnnounced(const QModelIndex &message) const;
    void onMoodWanted();
    bool isMoodPaused() const;
    void turnMoodOff();
    QList<MoodReason> moodReasons() const;
    void explainMood();

    void connectAttachments();
    void connectSounds();
    void submit(const QString &text, const QList<UserId> &mentions);
    void submitFiles(const QList<OutgoingFile> &files, const QString &caption);
    void setDraft(const Draft &draft);
    void showDraft();
    void startReply(const QModelIndex &index);
    void startEdit(const Bubble &bubble);
    void discard(const QString &clientId);
    void sayUnderWay();
    void onEscape();
    void openMenu(const QModelIndex &index, const QPoint &at);
    void pickReaction(Seq seq, const QPoint &at);
    void remove(Seq seq);
    void onDeleteWanted(const QModelIndex &index);
    void addToMenu(MessageActions &actions, const Bubble &bubble);
    void connectTranslation();
    QString translationRefusal() const;
    void toggleTranslation(const QModelIndex &message);
    void addTranslation(MessageActions &actions, const Bubble &bubble);
    void addLink(MessageActions &actions, const Bubble &bubble);
    void forward(Seq seq);
    void showVersions(Seq seq);
    void editAgain(Seq seq, const QString &text);
    void toNewest();

    UiContext m_context;
    Toast &m_toast;
    MessageModel m_model;
    Conversation *m_conversation = nullptr;
    Draft m_draft;
    Alarm m_pauseBeat;
    bool m_isPositioned = false;
    QHash<ChatId, ReadingPlace> m_places; // where chats were left, not at their newest
    ReadingPlace m_returning;             // seq 0: not on the way back to one
    ChatHeader *m_header;
    OfflineBar *m_offline;
    MessageView *m_view;
    Openers *m_openers;
    Composer *m_composer;
    ConsentCard *m_consent;
    OtherDraft *m_otherDraft;
    ChatSearch *m_search;
    ChatAttachments *m_attachments;
    ChatVoice *m_voice;
    ChatPins *m_pins;
    ChatSelection *m_selection;
    PlayingBar *m_playing;
};

} // namespace chatoyant::client

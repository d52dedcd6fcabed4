// The list of chats: sorted, filtered, with everything a row shows.
#pragma once

#include "client/state/session.h"

#include <QAbstractListModel>

namespace chatoyant::client {

enum class ChatFilter { All, Unread, Groups, Archived };

// Pinned chats first, in the person's order, then by activity. Archived ones show under Archived
// only, or where the search text matches.
class ChatListModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum ChatRole {
        ChatIdRole = Qt::UserRole + 1, // chatoyant::ChatId
        NameRole,                      // also Qt::DisplayRole
        KindRole,                      // int of ChatKind
        PreviewRole,                   // one line, plain text: what was written last
        PreviewSenderRole,             // "You", a name in groups, or empty
        DraftRole,                     // text of the draft, or empty
        TimeRole,                      // QDateTime, local
        UnreadRole,                    // int
        MentionsRole,                  // int
        MutedRole,                     // or quiet by a rule of its own
        MarkedRole,                    // bool: as unread, by this person
        PinnedRole,
        ArchivedRole,
        DeliveryRole,     // int of Delivery: Received when the last message is somebody else's
        MoodRole,         // int of MoodLabel
        PresenceRole,     // int of Presence, direct chats
        PresenceTextRole, // the same in words; empty for groups, and for who is no friend
        StatusRole,       // the emoji of how they say they are, direct chats; or empty
        StatusTextRole,   // all of it, in words
        TagRole,          // what they are beside a person, direct chats; or empty
        PictureRole,      // chatoyant::FileId, invalid: none
        PeerIdRole,       // chatoyant::UserId, direct chats
        TypingRole,       // names of who types, or empty
        SummaryRole,      // chatoyant::ChatSummary
        AccessibleRole,   // the row as a sentence; also Qt::AccessibleTextRole
    };

    static constexpr auto chatMimeType = QLatin1StringView("application/x-chatoyant-chat");

    explicit ChatListModel(Session &session, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;
    // Pinned chats can be dragged: the data say which chat it is.
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QStringList mimeTypes() const override { return {QString::fromLatin1(chatMimeType)}; }
    QMimeData *mimeData(const QModelIndexList &indexes) const override;

    ChatFilter filter() const { return m_filter; }
    void setFilter(ChatFilter filter);
    // Part of the name, in any case.
    void setSearchText(const QString &text);
    // The chat on screen: what is typed there needs no word in its row.
    void setOpenChat(ChatId chat);
    // The moods that are told here, in words; every other chat is calm.
    void setMoodWords(const QHash<MoodLabel, QString> &words);
    int rowOf(ChatId chat) const { return static_cast<int>(m_order.indexOf(chat)); }
    ChatId chatAt(int row) const { return m_order.value(row); }
    // Pinned chats among each other: takes the one to where the other stands, by one step or many.
    bool canMove(ChatId chat, ChatId to) const;
    void move(ChatId chat, ChatId to);

private:
    void rebuild();
    void reorder();
    void refresh(ChatId chat);
    void refreshPerson(UserId user);
    void refreshAll();
    bool isBefore(const ChatSummary &a, const ChatSummary &b) const;
    bool isShown(const ChatSummary &chat) const;
    QList<ChatId> wantedOrder() const;
    QDateTime activeAt(const ChatSummary &chat) const;
    ChatSummary placed(ChatId id) const;
    ChatSummary shown(ChatId id) const;
    void place(ChatId chat);
    QString draft(ChatId chat) const;
    bool isAsked(const ChatSummary &chat) const;
    FileId picture(const ChatSummary &chat) const;
    QString preview(const ChatSummary &chat) const;
    QString previewSender(const ChatSummary &chat) const;
    Delivery delivery(const ChatSummary &chat) const;
    QString typing(const ChatSummary &chat) const;
    QString presence(const ChatSummary &chat) const;
    Status status(const ChatSummary &chat) const;
    QString tag(const ChatSummary &chat) const;
    MoodLabel mood(const ChatSummary &chat) const;
    QString sentence(const ChatSummary &chat) const;
    QVariant stateData(const ChatSummary &chat, int role) const;

    Session &m_session;
    ChatFilter m_filter = ChatFilter::All;
    QString m_searchText;
    QList<ChatId> m_order;
    ChatId m_openChat;
    QHash<MoodLabel, QString> m_moodWords;
};

} // namespace chatoyant::client

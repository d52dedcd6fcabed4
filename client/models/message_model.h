// The rows of a conversation: messages, days, the unread line, what happened, what is missing.
#pragma once

#include "client/models/file_shown.h"
#include "client/models/link_words.h"
#include "client/models/message_row.h"
#include "client/models/translation_words.h"
#include "client/state/preview_wishes.h"
#include "client/state/session.h"

#include <QAbstractListModel>
#include <QSet>

namespace chatoyant::client {

// Follows one conversation. Rows keep their identity: what comes is inserted, what goes is removed,
// what differs is announced; a reset happens only when another part of the log is shown.
class MessageModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum MessageRole {
        RowKindRole = Qt::UserRole + 1, // int of RowKind
        SeqRole,                        // qint64; 0 while it waits
        ClientIdRole,
        SenderIdRole, // chatoyant::UserId
        SenderNameRole,
        SenderPictureRole, // chatoyant::FileId, invalid: none
        SenderTagRole,     // what they are beside a person, or empty
        TextRole,          // plain text; also Qt::DisplayRole. Days, services, unread: the sentence
        TimeRole,          // QDateTime, local
        OwnRole,           // bool
        GroupedWithPreviousRole,
        GroupedWithNextRole,
        ReplyToRole,     // qint64: the seq answered, pinned or unpinned, or 0
        ReplyAuthorRole, // name
        ReplyTextRole,
        ReactionsRole, // QList<ReactionShown> as QVariant
        EditedRole,
        DeletedRole,
        DeliveryRole,      // int of Delivery
        DeliveryTextRole,  // "Waiting", "Sent", "Read", "Not sent: …"
        ChangingRole,      // bool: a change of it waits on this device
        ChangeRefusedRole, // bool: DeliveryTextRole says why
        ErrorRole,         // int of Reason, invalid without one
        MoodRole,          // chatoyant::Mood as this person sees it, invalid without one
        MentionsMeRole,
        MentionsRole, // QList<MentionShown> as QVariant
        ReplyToMeRole,
        ForwardedRole,   // "Forwarded from Ana", or empty
        ForwardedByRole, // chatoyant::UserId of who wrote it first
        FilesRole,       // QList<FileShown> as QVariant
        SpokenRole,      // what its voice notes say, or empty
        SpokenShownRole, // bool: it is open
        TranslationRole, // TranslationShown
        LinkRole,        // LinkShown: what is behind its link
        LineRole,        // chatoyant::client::Line
    };

    explicit MessageModel(Session &session, QObject *parent = nullptr);

    // Null shows nothing.
    void setConversation(Conversation *conversation);
    Conversation *conversation() const { return m_conversation; }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

    // What its voice notes say shows, or does not any more; until another conversation is shown.
    void toggleSpoken(const QModelIndex &message);

    // What is behind its link shows; until another conversation is shown.
    void showLink(const QModelIndex &message);
    // Whether that shows by itself.
    PreviewWishes previewWishes() const;

    // Has it translated, or shows what is there already; then only the original again.
    void toggleTranslation(const QModelIndex &message);

    // -1 when it is not loaded.
    int rowOf(Seq seq) const;
    int unreadRow() const;
    // The newest message of this person that can still be changed, or -1: arrow up edits it.
    int lastOwnRow() const;

private:
    struct LinkWishes
    {
        bool areOn = true;
        bool areOpen = true; // here, without being asked for

        friend bool operator==(const LinkWishes &, const LinkWishes &) = default;
    };

    void refresh();
    void removeMissing(const QList<MessageRow> &wanted);
    void insertNew(const QList<MessageRow> &wanted);
    bool isSameOrder(const QList<MessageRow> &wanted) const;
    void announceChanges(const QList<MessageRow> &wanted);
    void onPersonChanged(UserId user);
    void onMoodsChanged();
    void onTranslated(ChatId chat, Seq seq);
    void connectLinks();
    void onLinkWishes();
    LinkWishes linkWishes() const;
    LinkShown link(const MessageRow &row) const;
    RowContext context() const;
    QVariant messageData(const MessageRow &row, int role) const;
    QVariant moodData(const Entry &entry) const;
    QVariant replyData(const MessageRow &row, int role) const;
    QVariant originData(const MessageRow &row, int role) const;
    QVariant stateData(const MessageRow &row, int role) const;
    QString text(const MessageRow &row) const;
    QList<ReactionShown> reactions(const Line &line) const;
    QList<MentionShown> mentions(const Line &line) const;
    QList<FileShown> files(const Line &line) const;
    QString spokenName(UserId user) const;
    QString accessibleText(const MessageRow &row) const;
    QString accessibleSpoken(const MessageRow &row) const;
    QString accessibleTranslation(const MessageRow &row) const;
    TranslationShown translation(const MessageRow &row) const;

    Session &m_session;
    Conversation *m_conversation = nullptr;
    QList<MessageRow> m_rows;
    QSet<Seq> m_spokenShown;
    QSet<Seq> m_linksShown;
    LinkWishes m_linkWishes;
};

bool isMessage(const QModelIndex &index); // a row of a MessageModel

} // namespace chatoyant::client

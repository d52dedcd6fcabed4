// The table of all chats' logs, with what must follow each entry: mentions, reactions,
// places of files.
#pragma once

#include "server/domain/ports/log_storage.h"
#include "server/storage/media_table.h"

#include <QSet>

namespace chatoyant::server {

class EntriesTable final : public LogStorage
{
public:
    struct Parts
    {
        UserNumbers &users;
        ChatNumbers &chats;
        MediaTable &media;
    };

    EntriesTable(SqlDatabase &database, const Parts &parts);

    Seq head(ChatId chat) const override;
    bool append(ChatId chat, const Entry &entry) override;
    QList<Entry> entries(ChatId chat, const LogRange &range) const override;
    std::optional<MessageState> message(ChatId chat, Seq seq) const override;
    std::optional<SentMessage> sentAs(UserId by, const QString &clientId) const override;
    void erase(ChatId chat, Seq seq) override;
    bool setReaction(ChatId chat, const Entry &reaction) override;
    QList<MessageVersion> versions(ChatId chat, Seq seq, int limit) const override;
    void copy(ChatId from, ChatId to, Seq after) override;
    QList<Entry> moods(ChatId chat, int count) const override;

    // The numbers of the chats that got entries since the last call.
    QSet<qint64> takeChanged() { return std::exchange(m_changed, {}); }

private:
    bool insert(qint64 chat, const Entry &entry);
    void addMentions(qint64 message, const Entry &entry);
    void removeMentions(qint64 message, const QList<UserId> &mentions);
    std::optional<MessageState> messageAt(qint64 number) const;

    Parts m_parts;
    QSet<qint64> m_changed;
    mutable SqlQuery m_head;
    SqlQuery m_insert;
    mutable SqlQuery m_readRising;
    mutable SqlQuery m_readFalling;
    mutable SqlQuery m_message;
    mutable SqlQuery m_sentAs;
    mutable SqlQuery m_moods;
    mutable SqlQuery m_versions;
    SqlQuery m_copyEntries;
    SqlQuery m_copyReactions;
    SqlQuery m_copyPins;
    SqlQuery m_copyFiles;
    SqlQuery m_eraseMessage;
    SqlQuery m_eraseWords; // of its edits, its transcript and its previews
    SqlQuery m_erasePreviews;
    SqlQuery m_addMention;
    SqlQuery m_removeMention;
    SqlQuery m_addReaction;
    SqlQuery m_removeReaction;
    SqlQuery m_removeReactions;
    SqlQuery m_removePin;
    SqlQuery m_addFile;
    SqlQuery m_removeFiles;
};

} // namespace chatoyant::server

// Has the first link of a message looked at once it is stored, and appends to the chat's log what
// the page behind it says of itself.
#pragma once

#include "common/base/clock.h"
#include "server/domain/attempt_limits.h"
#include "server/domain/chat_log.h"
#include "server/domain/ports/link_reader.h"

#include <QCache>

namespace chatoyant::server {

class LinkPreviews
{
public:
    struct Parts
    {
        LinkReader *reader; // none: links stay links
        const LogStorage &storage;
        ChatDirectory &directory;
        ChatLog &log;
        AttemptLimits &limits;
        LogBatch &batch;
        const Clock &clock;
    };

    static constexpr std::chrono::hours knownFor{1}; // also that there is nothing
    static constexpr int mostKnown = 2000;           // addresses

    explicit LinkPreviews(const Parts &parts);

    // A message that was appended in this turn. Where its link is known the preview follows at
    // once; else in a turn of its own, unless the link is gone by then.
    void sent(ChatState &chat, const Entry &message);
    // Likewise an edit, where it has another first link than the text before.
    void edited(ChatState &chat, const QString &before, const Entry &edit);
    // By who wrote the message, and by who may delete it. 0: it has no preview.
    Result<Seq> remove(UserId caller, ChatId chat, Seq seq);

private:
    struct Asked
    {
        ChatId chat;
        Seq seq = 0;
        Seq words = 0; // the entry that the link stands in: the message, or an edit of it
    };
    struct Known
    {
        std::optional<LinkPreview> preview;
        QDateTime at;
    };

    void wish(ChatState &chat, const Entry &words, Seq seq);
    void ask(const QString &url, const Asked &asked);
    void take(const QString &url, const std::optional<LinkPreview> &found);
    // False: there was none that could be taken away.
    bool append(ChatState &chat, UserId by, Seq seq, const QList<LinkPreview> &links);
    const Known *known(const QString &url) const;

    Parts m_parts;
    QCache<QString, Known> m_known;
    QHash<QString, QList<Asked>> m_waiting; // who waits for which address
};

// What a stranger's page says, as it may stand in a log: without breaks, controls and marks that
// turn the direction of others' words, and no longer than it may be.
QString storableWord(const QString &word, qsizetype most);

} // namespace chatoyant::server

#include "server/domain/transcript_service.h"

#include "common/base/limits.h"
#include "common/protocol/json.h"

namespace chatoyant::server {

using namespace Qt::StringLiterals;

TranscriptService::TranscriptService(const Parts &parts)
    : m_parts(parts)
{}

void TranscriptService::sent(ChatId chat, const Entry &message)
{
    if (!m_parts.transcriber)
        return;
    Asked asked{chat, message.seq, {}, {}};
    for (const Attachment &file : message.files) {
        const auto stored =
            file.kind == AttachmentKind::Voice ? m_parts.files.file(file.id) : std::nullopt;
        if (stored)
            asked.left.append({stored->hash, stored->type, stored->bytes});
    }
    if (!asked.left.isEmpty())
        m_parts.batch.afterCommit([this, asked] { ask(asked); });
}

void TranscriptService::ask(const Asked &asked)
{
    if (asked.left.isEmpty())
        return store(asked);
    Asked next = asked;
    const SpokenNote note = next.left.takeFirst();
    m_parts.transcriber->transcribe(note, [this, next](const QString &words) mutable {
        next.words.append(words);
        ask(next);
    });
}

void TranscriptService::store(const Asked &asked)
{
    Entry entry;
    entry.text = storableWords(asked.words.join(u' '));
    ChatState *chat = entry.text.isEmpty() ? nullptr : m_parts.directory.open(asked.chat);
    const auto message = chat ? m_parts.storage.message(asked.chat, asked.seq) : std::nullopt;
    if (!message || message->isDeleted)
        return;
    entry.kind = EntryKind::Transcript;
    entry.by = message->by;
    entry.target = asked.seq;
    entry.mood = m_parts.moods.score(*chat, message->by, message->forwarded, entry.text);
    m_parts.log.append(*chat, entry);
    m_parts.moods.add(*chat, entry);
}

QString storableWords(const QString &words)
{
    const QString text = words.simplified();
    if (!json::isStorableText(text) || !json::hasVisibleText(text))
        return {};
    QByteArray bytes = text.toUtf8();
    if (bytes.size() <= limits::messageBytes)
        return text;
    const QString more = u"…"_s;
    bytes.truncate(limits::messageBytes - more.toUtf8().size());
    QString cut = QString::fromUtf8(bytes);
    while (cut.endsWith(QChar::ReplacementCharacter)) // what is left of a character
        cut.chop(1);
    return cut + more;
}

} // namespace chatoyant::server

#include "server/domain/transcript_service.h"

#include "common/base/limits.h"
#include "common/protocol/json.h"

#include <algorithm>

namespace chatoyant::server {

using namespace Qt::StringLiterals;

TranscriptService::TranscriptService(const Parts &parts)
    : m_parts(parts)
{}

QList<SpokenNote> TranscriptService::notesIn(const QList<Attachment> &files) const
{
    QList<SpokenNote> notes;
    for (const Attachment &file : files) {
        const auto stored =
            file.kind == AttachmentKind::Voice ? m_parts.files.file(file.id) : std::nullopt;
        if (stored)
            notes.append({stored->hash, stored->type, stored->bytes});
    }
    return notes;
}

// Of a message that was forwarded, or of a note that was sent before; null: nobody knows them.
QString TranscriptService::knownWords(const QList<SpokenNote> &notes) const
{
    constexpr int mostLooked = 8;
    const auto same = [](const SpokenNote &one, const SpokenNote &other) {
        return one.hash == other.hash;
    };
    const QList<SpokenMessage> found = m_parts.voices.spoken(notes.first().hash, mostLooked);
    for (const SpokenMessage &each : found) {
        const auto message = m_parts.storage.message(each.chat, each.seq);
        const QList<SpokenNote> others = notesIn(message ? message->files : QList<Attachment>());
        if (std::equal(notes.cbegin(), notes.cend(), others.cbegin(), others.cend(), same))
            return each.words;
    }
    return {};
}

QString TranscriptService::wordsOf(const QList<Attachment> &files) const
{
    const QList<SpokenNote> notes = notesIn(files);
    return notes.isEmpty() ? QString() : knownWords(notes);
}

void TranscriptService::sent(ChatState &chat, const Entry &message)
{
    if (!m_parts.transcriber || message.files.isEmpty())
        return;
    const Asked asked{chat.record.id, message.seq, notesIn(message.files)};
    if (asked.left.isEmpty())
        return;
    if (const QString words = knownWords(asked.left); !words.isEmpty()) {
        const MessageState state{message.by, message.at, {}, {}, message.forwarded, {}};
        return append(chat, state, message.seq, words);
    }
    m_parts.voices.addUnheard(asked.chat, asked.seq, message.at);
    m_parts.batch.afterCommit([this, asked] { ask(asked); });
}

// That it is tried is stored before it is: should the server die of it, there is an end to that.
void TranscriptService::resume()
{
    if (!m_parts.transcriber)
        return;
    const auto ago = std::chrono::seconds(resumedWithin).count();
    m_parts.voices.removeUnheardBefore(m_parts.clock.now().addSecs(-ago));
    const QList<UnheardMessage> unheard = m_parts.voices.unheard(mostTries - 1, mostResumed);
    for (const UnheardMessage &each : unheard) {
        const auto message = m_parts.storage.message(each.chat, each.seq);
        const Asked asked{each.chat, each.seq,
                          notesIn(message ? message->files : QList<Attachment>())};
        if (asked.left.isEmpty()) { // deleted since
            m_parts.voices.removeUnheard(each.chat, each.seq);
            continue;
        }
        m_parts.voices.tryAgain(each.chat, each.seq);
        m_parts.batch.afterCommit([this, asked] { ask(asked); });
    }
}

void TranscriptService::ask(const Asked &asked)
{
    if (asked.left.isEmpty())
        return store(asked);
    Asked next = asked;
    const SpokenNote note = next.left.takeFirst();
    listen(note, [this, next](const std::optional<QString> &words) mutable {
        next.words.append(words.value_or(QString()));
        next.hasFailed = next.hasFailed || !words;
        ask(next);
    });
}

// What several messages have is listened to once.
void TranscriptService::listen(const SpokenNote &note, const Transcriber::Done &done)
{
    m_listening[note.hash].append(done);
    if (m_listening.value(note.hash).size() > 1)
        return;
    m_parts.transcriber->transcribe(note,
                                    [this, hash = note.hash](const std::optional<QString> &words) {
                                        const auto waiting = m_listening.take(hash);
                                        for (const Transcriber::Done &each : waiting)
                                            each(words);
                                    });
}

void TranscriptService::store(const Asked &asked)
{
    const QString words = storableWords(asked.words.join(u' '));
    if (words.isEmpty() && asked.hasFailed)
        return; // it stays unheard: the next start of the server tries once more
    m_parts.voices.removeUnheard(asked.chat, asked.seq);
    ChatState *chat = words.isEmpty() ? nullptr : m_parts.directory.open(asked.chat);
    const auto message = chat ? m_parts.storage.message(asked.chat, asked.seq) : std::nullopt;
    if (message && !message->isDeleted)
        append(*chat, *message, asked.seq, words);
}

void TranscriptService::append(ChatState &chat,
                               const MessageState &message,
                               Seq seq,
                               const QString &words)
{
    Entry entry;
    entry.kind = EntryKind::Transcript;
    entry.by = message.by;
    entry.target = seq;
    entry.text = words;
    entry.mood = m_parts.moods.score(chat, message.by, message.forwarded, words);
    m_parts.log.append(chat, entry);
    m_parts.moods.add(chat, entry);
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

// A world in which voice notes are listened to by whoever the test plays.
#pragma once

#include "tests/server/domain/files_world.h"

#include <deque>

namespace chatoyant::server {

// Whoever asks waits until the test says what was understood.
class FakeTranscriber final : public Transcriber
{
public:
    void transcribe(const SpokenNote &note, Done done) override
    {
        notes.append(note);
        waiting.push_back(std::move(done));
    }
    void say(const std::optional<QString> &words)
    {
        const Done next = waiting.front();
        waiting.pop_front();
        next(words);
    }

    QList<SpokenNote> notes;
    std::deque<Done> waiting;
};

class SpeakingWorld : public FilesWorld
{
public:
    SpeakingWorld()
    {
        policy.voice.writer = VoiceWriter::Server;
        policy.files.personBytes = policy.files.serverBytes = 100'000;
        policy.files.personUnsent = 100;
        open();
    }
    // As after a restart: who was asked is gone.
    void open()
    {
        transcriber.waiting.clear();
        services.reset();
        services = std::make_unique<Services>(
            storage->ports(),
            Surroundings{links, hasher, codes, &mood, clock, random, nullptr, &blobs, &transcriber},
            policy);
    }
    // Each is another one, unless a test says what is in it.
    Attachment note(const QString &name, const QByteArray &content = {})
    {
        const QByteArray bytes = content.isEmpty() ? QByteArray::number(++m_spoken) : content;
        const auto file = files().begin(ada, {name, QStringLiteral("audio/ogg"), 100});
        (void)files().complete(file->id, contentOf(bytes, QStringLiteral("audio/ogg")));
        commit();
        Attachment voice;
        voice.id = file->id;
        voice.kind = AttachmentKind::Voice;
        voice.durationMs = 2'000;
        return voice;
    }
    Seq speak(const QList<Attachment> &notes, const QString &text = {})
    {
        const auto stored = services->messages.send(
            ada, {chat, QStringLiteral("v%1").arg(++m_spoken), text, 0, {}, {}, notes});
        return commit() && stored ? stored->seq : 0;
    }
    Seq speak() { return speak({note(QStringLiteral("note.ogg"))}); }
    // What was understood of the note that waits; nothing: it went wrong.
    void understand(const std::optional<QString> &words)
    {
        transcriber.say(words);
        commit();
    }
    QList<QJsonObject> transcripts()
    {
        QList<QJsonObject> found;
        const QJsonArray entries = log(bob, chat);
        for (const QJsonValue &entry : entries) {
            if (entry[QLatin1StringView("kind")].toString() == QLatin1StringView("transcript"))
                found.append(entry.toObject());
        }
        return found;
    }
    QList<Seq> found(const QString &query)
    {
        QList<Seq> seqs;
        const auto page = search(bob, {query});
        if (!page)
            return {-1};
        for (const SearchHit &hit : page->hits)
            seqs.append(hit.seq);
        return seqs;
    }
    MoodLabel chatMood() { return services->chats.list(bob)->chats[0].mood.label; }
    void passAMinute() { clock.advance(60'000); }
    // How many notes are asked for when the server starts again.
    qsizetype askedAgain()
    {
        open();
        const qsizetype before = transcriber.notes.size();
        services->transcripts.resume();
        commit();
        return transcriber.notes.size() - before;
    }
    Seq forward(Seq seq, ChatId to)
    {
        const auto stored =
            services->messages.forward(ada, {chat, seq, to, QStringLiteral("w%1").arg(++m_spoken)});
        return commit() && stored ? stored->seq : 0;
    }
    QString lastWords(UserId who, ChatId where)
    {
        const QJsonObject last = log(who, where).last().toObject();
        return last[QLatin1StringView("kind")].toString() == QLatin1StringView("transcript")
                   ? last[QLatin1StringView("text")].toString()
                   : QString();
    }

    FakeTranscriber transcriber;

private:
    int m_spoken = 0;
};

} // namespace chatoyant::server

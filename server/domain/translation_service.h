// Puts a message into another language for one of its readers, where the operator wants that.
#pragma once

#include "common/base/clock.h"
#include "common/model/translation.h"
#include "server/domain/attempt_limits.h"
#include "server/domain/chat_directory.h"
#include "server/domain/ports/translator.h"
#include "server/domain/server_policy.h"
#include "server/domain/transcript_service.h"
#include "server/domain/translation_mask.h"

#include <QCache>

namespace chatoyant::server {

struct TranslateMessage
{
    ChatId chat;
    Seq seq = 0;
    QString to;
};

// Texts are asked for once: what was translated is remembered, by a hash of the text, for as long
// as there is room; who asks for the same meanwhile waits for the same answer. Where the translator
// fails again and again it is left alone for a while.
class TranslationService
{
public:
    struct Parts
    {
        Translator *translator; // none: this server translates nothing
        ChatDirectory &directory;
        const TranscriptService &transcripts;
        AttemptLimits &limits;
        const Clock &clock;
    };
    // How requests ended ("ok", "cached", or the name of a reason), for figures.
    using Counts = QHash<QString, int>;
    using Done = std::function<void(const Result<Translation> &)>;

    static constexpr int mostFailures = 3; // in a row
    static constexpr std::chrono::seconds rest{30};
    static constexpr qsizetype cacheChars = 4'000'000;

    TranslationService(const Parts &parts, const ServerPolicy &policy);

    TranslationOffer offer() const;
    // `done` runs at once when nobody has to be asked, and once in any case.
    void translate(UserId caller, const TranslateMessage &params, const Done &done);
    Counts takeCounts() { return std::exchange(m_counts, {}); }

private:
    using Key = QByteArray; // of a text and a language
    struct Waiting
    {
        UserId caller;
        TranslateMessage params;
        Done done;
    };

    // The text, or else the words of its voice notes, if this person may read them and they can be
    // translated.
    Result<QString> textFor(UserId caller, const TranslateMessage &params);
    Result<void> mayAsk(UserId caller, const TranslateMessage &params);
    void ask(const Key &key, const TranslationMask &mask, const QString &to);
    void askInPieces(const Key &key, const TranslationMask &mask, const QString &to);
    void take(const Key &key, const QString &text, const QString &from);
    void fail(const Key &key, const NotTranslated &why);
    void answerAll(const Key &key, const Result<Translation> &answer);
    void give(const Done &done, const Result<Translation> &answer, const QString &result = {});

    Parts m_parts;
    const ServerPolicy &m_policy;
    QCache<Key, Translation> m_known;
    QHash<Key, QList<Waiting>> m_waiting;
    Counts m_counts;
    int m_failures = 0;      // in a row
    QDateTime m_restedUntil; // null: it is not left alone
};

} // namespace chatoyant::server

#include "server/domain/translation_service.h"

#include "common/base/limits.h"
#include "common/protocol/json.h"

#include <QCryptographicHash>

namespace chatoyant::server {

using namespace Qt::StringLiterals;

namespace {

QByteArray keyOf(const QString &text, const QString &to)
{
    return QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256) + to.toUtf8();
}

// A stranger's program said it: what is no text, or far too much of it, is no translation.
bool isUsable(const QString &text)
{
    return json::isStorableText(text) && json::hasVisibleText(text) &&
           text.toUtf8().size() <= 4 * limits::messageBytes;
}

Error unavailable(std::chrono::milliseconds retryAfter)
{
    Error error = makeError(Reason::TranslationUnavailable);
    error.retryAfterMs = int(retryAfter.count());
    return error;
}

} // namespace

TranslationService::TranslationService(const Parts &parts, const ServerPolicy &policy)
    : m_parts(parts)
    , m_policy(policy)
    , m_known(cacheChars)
{}

TranslationOffer TranslationService::offer() const
{
    if (!m_parts.translator)
        return {};
    return {m_parts.translator->provider(), m_policy.translationHost,
            m_parts.translator->languages()};
}

void TranslationService::translate(UserId caller, const TranslateMessage &params, const Done &done)
{
    const auto text = textFor(caller, params);
    if (!text)
        return give(done, text.error());
    const TranslationMask mask(*text);
    if (mask.isWordless())
        return give(done, Translation{*text, params.to, m_parts.translator->provider()});
    const Key key = keyOf(*text, params.to);
    if (const Translation *known = m_known.object(key))
        return give(done, *known, u"cached"_s);
    if (const auto allowed = mayAsk(caller, params); !allowed)
        return give(done, allowed.error());
    const bool isAsked = m_waiting.contains(key);
    m_waiting[key].append({caller, params, done});
    if (!isAsked)
        ask(key, mask, params.to);
}

Result<QString> TranslationService::textFor(UserId caller, const TranslateMessage &params)
{
    const auto chat = m_parts.directory.enter(params.chat, caller, Action::Translate);
    if (!chat)
        return chat.error();
    if (!m_parts.translator)
        return makeError(Reason::TranslationOff);
    const auto message = m_parts.directory.message(**chat, params.seq, caller);
    if (!message)
        return message.error();
    const QString text = json::hasVisibleText(message->text)
                             ? message->text
                             : m_parts.transcripts.wordsOf(message->files);
    if (!json::hasVisibleText(text))
        return makeError(Reason::MessageEmpty);
    if (text.size() > m_policy.translationChars)
        return makeError(Reason::TranslationTooLong);
    return text;
}

Result<void> TranslationService::mayAsk(UserId caller, const TranslateMessage &params)
{
    const QStringList languages = m_parts.translator->languages();
    if (!languages.isEmpty() && !languages.contains(params.to))
        return makeError(Reason::TranslationLanguage, u"to"_s);
    const QDateTime now = m_parts.clock.now();
    if (m_restedUntil.isValid() && now < m_restedUntil)
        return unavailable(std::chrono::milliseconds(now.msecsTo(m_restedUntil)));
    return m_parts.limits.takeTranslation(caller);
}

void TranslationService::ask(const Key &key, const TranslationMask &mask, const QString &to)
{
    if (!mask.hasMarks())
        return askInPieces(key, mask, to);
    m_parts.translator->translate({{mask.marked()}, to},
                                  [this, key, mask, to](const Translator::Outcome &outcome) {
                                      if (!outcome)
                                          return fail(key, outcome.error());
                                      if (const auto text = mask.unmarked(outcome->texts.value(0)))
                                          take(key, *text, outcome->from);
                                      else
                                          askInPieces(key, mask, to); // it has torn a mark apart
                                  });
}

void TranslationService::askInPieces(const Key &key, const TranslationMask &mask, const QString &to)
{
    const QStringList pieces = mask.pieces();
    m_parts.translator->translate(
        {pieces, to}, [this, key, mask, count = pieces.size()](const Translator::Outcome &outcome) {
            if (!outcome)
                fail(key, outcome.error());
            else if (outcome->texts.size() != count)
                fail(key, {});
            else
                take(key, mask.joined(outcome->texts), outcome->from);
        });
}

void TranslationService::take(const Key &key, const QString &text, const QString &from)
{
    if (!isUsable(text))
        return fail(key, {});
    m_failures = 0;
    const Translation made{text, from.left(limits::languageCode), m_parts.translator->provider()};
    m_known.insert(key, std::make_unique<Translation>(made).release(), // the cache's from here on
                   text.size() + key.size());
    answerAll(key, made);
}

void TranslationService::fail(const Key &key, const NotTranslated &why)
{
    if (why.why == NotTranslated::Why::Language)
        return answerAll(key, makeError(Reason::TranslationLanguage, u"to"_s));
    if (why.why == NotTranslated::Why::TooLong)
        return answerAll(key, makeError(Reason::TranslationTooLong));
    const std::chrono::milliseconds asked = why.retryAfter.value_or(std::chrono::milliseconds(0));
    if (++m_failures >= mostFailures || asked.count() > 0) {
        const auto wait = std::max<std::chrono::milliseconds>(rest, asked);
        m_failures = 0;
        m_restedUntil = m_parts.clock.now().addMSecs(wait.count());
        return answerAll(key, unavailable(wait));
    }
    answerAll(key, makeError(Reason::TranslationUnavailable));
}

// Who has left the chat while it was translated is told so instead.
void TranslationService::answerAll(const Key &key, const Result<Translation> &answer)
{
    const QList<Waiting> waiting = m_waiting.take(key);
    for (const Waiting &each : waiting) {
        const auto text = textFor(each.caller, each.params);
        give(each.done, text ? answer : Result<Translation>(text.error()));
    }
}

void TranslationService::give(const Done &done,
                              const Result<Translation> &answer,
                              const QString &result)
{
    const QString usual =
        answer ? u"ok"_s : QString::fromLatin1(reasonInfo(answer.error().reason).name);
    if (m_parts.translator)
        ++m_counts[result.isEmpty() ? usual : result];
    done(answer);
}

} // namespace chatoyant::server

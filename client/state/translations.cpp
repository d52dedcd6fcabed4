#include "client/state/translations.h"

#include "client/net/api.h"
#include "client/state/conversation.h"
#include "client/state/draft_scorer.h"
#include "client/state/people.h"

namespace chatoyant::client {

namespace {

constexpr qsizetype mostKept = 2000;  // messages
constexpr qsizetype mostLooked = 100; // of the newest that are loaded

bool isTranslatable(const Entry &message)
{
    return message.kind == EntryKind::Message && message.seq > 0 && !message.text.isEmpty();
}

} // namespace

Entry translatedPart(const Line &line)
{
    Entry message = line.entry;
    if (message.text.isEmpty())
        message.text = line.spokenWords();
    return message;
}

Translations::Translations(const Parts &parts, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
{
    connect(&parts.wishes, &TranslationWishes::changed, this, [this] {
        m_left.clear(); // what one reads may be something else now
        m_queue.clear();
        lookAgain();
    });
    connect(&parts.scorer, &DraftScorer::loaded, this, &Translations::lookAgain);
}

std::optional<MessageTranslation> Translations::of(ChatId chat, const Entry &message) const
{
    const auto found = m_all.constFind({chat, message.seq});
    if (found == m_all.cend() || found->original != message.text)
        return std::nullopt;
    return *found;
}

void Translations::translate(ChatId chat, const Entry &message)
{
    using State = MessageTranslation::State;
    if (!isTranslatable(message))
        return;
    const Wanted wanted{{chat, message.seq}, message.text, target(chat)};
    const auto known = of(chat, message);
    if (known && known->to == wanted.to && known->state == State::Done)
        return setHidden(chat, message.seq, false);
    if (known && known->to == wanted.to && known->state == State::Waiting)
        return;
    makeRoom();
    m_all.insert(wanted.key, {State::Waiting, wanted.to, wanted.text, {}, {}, false});
    emit changed(chat, message.seq);
    m_parts.api.translate(chat, {message.seq, wanted.to}, this,
                          [this, wanted](const Result<Translation> &made) { take(wanted, made); });
}

void Translations::setHidden(ChatId chat, Seq seq, bool isHidden)
{
    const auto found = m_all.find({chat, seq});
    if (found == m_all.end() || std::exchange(found->isHidden, isHidden) == isHidden)
        return;
    emit changed(chat, seq);
}

void Translations::look(Conversation &conversation)
{
    m_shown = &conversation;
    const ChatId chat = conversation.id();
    const bool mayRest = m_restedUntil.isValid() && m_parts.clock.now() < m_restedUntil;
    if (!m_parts.wishes.toFor(chat) || !m_parts.wishes.hasAgreed() || mayRest ||
        !m_parts.scorer.knowsLanguages())
        return;
    QList<Wanted> wanted; // the newest first
    const QList<Line> &lines = conversation.lines();
    for (qsizetype at = lines.size() - 1; at >= qMax<qsizetype>(0, lines.size() - mostLooked);
         --at) {
        const Line &line = lines[at];
        const Entry message = translatedPart(line);
        if (line.isMessage() && !line.isDeleted && isDue(chat, message))
            wanted.append({{chat, message.seq}, message.text, target(chat)});
    }
    m_queue = QList<Wanted>(wanted.crbegin(), wanted.crend());
    next();
}

void Translations::learnLanguages()
{
    const TranslationOffer &offer = m_parts.wishes.offer();
    if (!offer.isMade() || !offer.languages.isEmpty())
        return;
    m_parts.api.hello(this, [this](const Result<ServerInfo> &server) {
        if (server)
            m_parts.wishes.setOffer(server->translation);
    });
}

void Translations::forget()
{
    m_all.clear();
    m_left.clear();
    m_queue.clear();
    m_restedUntil = {};
}

void Translations::lookAgain()
{
    if (m_shown && m_shown->isOpen())
        look(*m_shown);
}

bool Translations::isDue(ChatId chat, const Entry &message)
{
    const Key key{chat, message.seq};
    if (!isTranslatable(message) || message.by == m_parts.people.me().id || of(chat, message) ||
        m_left.value(key) == message.text)
        return false;
    const QString language = m_parts.scorer.languageOf(message.text);
    if (!language.isEmpty() && !m_parts.wishes.reads(language) &&
        !isSameLanguage(language, m_parts.wishes.toFor(chat).value_or(language)))
        return true;
    m_left.insert(key, message.text);
    return false;
}

void Translations::next()
{
    if (m_isAsking || m_queue.isEmpty())
        return;
    const Wanted wanted = m_queue.takeLast();
    m_isAsking = true;
    m_parts.api.translate(wanted.key.chat, {wanted.key.seq, wanted.to}, this,
                          [this, wanted](const Result<Translation> &made) {
                              m_isAsking = false;
                              made ? takeUnasked(wanted, made) : waitAfter(made.error());
                          });
}

void Translations::takeUnasked(const Wanted &wanted, const Result<Translation> &made)
{
    makeRoom();
    if (made->text.simplified() == wanted.text.simplified()) { // it was none of a foreign language
        m_left.insert(wanted.key, wanted.text);
        return next();
    }
    if (!m_all.contains(wanted.key))
        m_all.insert(wanted.key,
                     {MessageTranslation::State::Waiting, wanted.to, wanted.text, {}, {}, false});
    take(wanted, made);
    next();
}

// Nobody asked, so nobody is told.
void Translations::waitAfter(const Error &error)
{
    const std::chrono::milliseconds asked(error.retryAfterMs.value_or(0));
    const auto wait = std::max<std::chrono::milliseconds>(asked, rest);
    m_restedUntil = m_parts.clock.now().addMSecs(wait.count());
    m_queue.clear();
}

QString Translations::target(ChatId chat) const
{
    return m_parts.wishes.toFor(chat).value_or(m_parts.wishes.to());
}

// Unless it was edited meanwhile, or is wanted in another language.
void Translations::take(const Wanted &wanted, const Result<Translation> &made)
{
    using State = MessageTranslation::State;
    const auto found = m_all.find(wanted.key);
    if (found == m_all.end() || found->original != wanted.text || found->to != wanted.to)
        return;
    found->state = made ? State::Done : State::Failed;
    found->made = made ? *made : Translation();
    found->error = made ? std::nullopt : std::optional(made.error());
    emit changed(wanted.key.chat, wanted.key.seq);
}

void Translations::makeRoom()
{
    if (m_all.size() >= mostKept)
        m_all.clear();
    if (m_left.size() >= mostKept)
        m_left.clear();
}

} // namespace chatoyant::client

// Messages in another language, as this person has asked for them, or has them by themselves in a
// chat; kept until the program ends.
#pragma once

#include "client/state/environment.h"
#include "client/state/line.h"
#include "client/state/translation_wishes.h"
#include "common/base/error.h"
#include "common/model/entry.h"

#include <QHash>
#include <QPointer>

namespace chatoyant::client {

class Api;
class Conversation;
class DraftScorer;
class People;

struct MessageTranslation
{
    enum class State {
        Waiting, // it is asked for
        Done,
        Failed
    };

    State state = State::Waiting;
    QString to;
    QString original; // which it is the translation of
    Translation made;
    std::optional<Error> error;
    bool isHidden = false; // only the original shows

    friend bool operator==(const MessageTranslation &, const MessageTranslation &) = default;
};

// The message with the words that are translated: its own, or else those of its voice notes.
Entry translatedPart(const Line &line);

class Translations final : public QObject
{
    Q_OBJECT

public:
    struct Parts
    {
        Api &api;
        TranslationWishes &wishes;
        DraftScorer &scorer; // says in which language something is
        const People &people;
        const Clock &clock;
    };

    // After the translator has failed, nothing is asked for by itself for so long at least.
    static constexpr std::chrono::seconds rest{30};

    explicit Translations(const Parts &parts, QObject *parent = nullptr);

    TranslationWishes &wishes() { return m_parts.wishes; }
    // Nothing where nobody asked, or the message says something else by now.
    std::optional<MessageTranslation> of(ChatId chat, const Entry &message) const;
    // Into the chat's language, or the person's; what is known already shows again.
    void translate(ChatId chat, const Entry &message);
    // Shows the translation, or the original only.
    void setHidden(ChatId chat, Seq seq, bool isHidden);
    // It is on screen: what has to be translated there by itself is asked for, one after the other,
    // the newest first. Never what is written in a language that the person reads, or in one that
    // cannot be told.
    void look(Conversation &conversation);
    // Asks the server once more, where it did not know the languages when it was asked last.
    void learnLanguages();
    void forget();

signals:
    void changed(chatoyant::ChatId chat, chatoyant::Seq seq);

private:
    struct Key
    {
        ChatId chat;
        Seq seq = 0;

        friend bool operator==(const Key &, const Key &) = default;
        friend size_t qHash(const Key &key, size_t seed = 0)
        {
            return qHashMulti(seed, key.chat, key.seq);
        }
    };
    struct Wanted
    {
        Key key;
        QString text;
        QString to;
    };

    void lookAgain();
    bool isDue(ChatId chat, const Entry &message);
    void next();
    // Into which this chat's messages are translated.
    QString target(ChatId chat) const;
    void take(const Wanted &wanted, const Result<Translation> &made);
    void takeUnasked(const Wanted &wanted, const Result<Translation> &made);
    void waitAfter(const Error &error);
    void makeRoom();

    Parts m_parts;
    QHash<Key, MessageTranslation> m_all;
    QHash<Key, QString> m_left; // texts that are not to be translated by themselves
    QList<Wanted> m_queue;      // of what is to be, the next one last
    bool m_isAsking = false;    // for one of these
    QDateTime m_restedUntil;    // null: it may be asked
    QPointer<Conversation> m_shown;
};

} // namespace chatoyant::client

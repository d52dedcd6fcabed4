#include "client/state/session.h"
#include "client/state/session_parts.h"

// What a session hands out, and what it asks the server for on somebody's behalf.
namespace chatoyant::client {

bool Session::isSignedIn() const
{
    return m_parts->signIn.isSignedIn();
}

bool Session::needsSignIn() const
{
    return m_parts->isSignInNeeded;
}

UserId Session::owner() const
{
    return m_parts->profile.user;
}

const User &Session::me() const
{
    return m_parts->people.me();
}

const ServerInfo &Session::serverInfo() const
{
    return m_parts->signIn.server();
}

QString Session::lastLogin() const
{
    return m_parts->profile.login;
}

void Session::usernameAvailable(const QString &name, QObject *context, Reply<bool> reply)
{
    m_parts->signIn.whenOpen(context, [=, this](const Result<void> &isOpen) {
        isOpen ? m_parts->api.isAvailable(name, context, reply) : reply(isOpen.error());
    });
}

void Session::requestReset(const QString &email, QObject *context, Reply<void> reply)
{
    m_parts->signIn.whenOpen(context, [=, this](const Result<void> &isOpen) {
        isOpen ? m_parts->api.requestReset(email, context, reply) : reply(isOpen.error());
    });
}

void Session::resetPassword(const QString &code,
                            const QString &password,
                            QObject *context,
                            Reply<QString> reply)
{
    m_parts->signIn.whenOpen(context, [=, this](const Result<void> &isOpen) {
        isOpen ? m_parts->api.resetPassword(code, password, context, reply) : reply(isOpen.error());
    });
}

Account &Session::account()
{
    return m_parts->account;
}

void Session::canRemember(QObject *context, Reply<bool> reply)
{
    m_parts->tokens.check(context, std::move(reply));
}

void Session::profile(UserId user, QObject *context, Reply<ProfileDetails> reply)
{
    m_parts->api.profile(user, context, [this, reply](const Result<ProfileDetails> &details) {
        if (details)
            m_parts->people.learn(details->contact.user);
        reply(details);
    });
}

ConnectionState Session::connectionState() const
{
    return m_parts->connection.state();
}

bool Session::canRetry() const
{
    return m_parts->signIn.hasToken();
}

void Session::retryNow()
{
    if (connectionState().phase == ConnectionState::Phase::Offline)
        m_parts->signIn.tryAgain();
    m_parts->connection.retryNow();
}

void Session::reconnect()
{
    m_parts->connection.reconnect();
}

ChatList &Session::chats()
{
    return m_parts->chats;
}

ChatActions &Session::chatActions()
{
    return m_parts->actions;
}

Contacts &Session::contacts()
{
    return m_parts->contacts;
}

People &Session::people()
{
    return m_parts->people;
}

Groups &Session::groups()
{
    return m_parts->groups;
}

ChatLinks &Session::chatLinks()
{
    return m_parts->chatLinks;
}

Conversions &Session::conversions()
{
    return m_parts->conversions;
}

PrivacySettings &Session::privacy()
{
    return m_parts->privacy;
}

Drafts &Session::drafts()
{
    return m_parts->drafts;
}

DraftSync &Session::draftSync()
{
    return m_parts->draftSync;
}

Outbox &Session::outbox()
{
    return m_parts->outbox;
}

Portraits &Session::portraits()
{
    return m_parts->portraits;
}

Files &Session::files()
{
    return m_parts->files;
}

ChangeQueue &Session::changes()
{
    return m_parts->changes;
}

TypingTracker &Session::typing()
{
    return m_parts->typing;
}

SyncedSettings &Session::settings()
{
    return m_parts->settings;
}

OwnProfile &Session::ownProfile()
{
    return m_parts->ownProfile;
}

OwnPresence &Session::ownPresence()
{
    return m_parts->presence;
}

Mutes &Session::mutes()
{
    return m_parts->mutes;
}

AlertRules &Session::alertRules()
{
    return m_parts->alertRules;
}

UnreadMarks &Session::unreadMarks()
{
    return m_parts->unreadMarks;
}

HiddenMessages &Session::hiddenMessages()
{
    return m_parts->hidden;
}

PinOrder &Session::pinOrder()
{
    return m_parts->pinOrder;
}

Alerts &Session::alerts()
{
    return m_parts->alerts;
}

const Environment &Session::environment() const
{
    return m_parts->environment;
}

Conversation *Session::conversation(ChatId chat)
{
    auto &found = m_parts->conversations[chat];
    if (!found)
        found = std::make_unique<Conversation>(chat, m_parts->workspace);
    return found.get();
}

void Session::loadMood(const MoodLoader &loader)
{
    m_parts->scorer.load(loader);
}

DraftScorer &Session::moodScorer()
{
    return m_parts->scorer;
}

MoodCorrections &Session::moodCorrections()
{
    return m_parts->corrections;
}

MoodLevels &Session::moodLevels()
{
    return m_parts->levels;
}

Translations &Session::translations()
{
    return m_parts->translations;
}

void Session::searchMessages(const SearchQuery &query, QObject *context, Reply<SearchPage> reply)
{
    const auto shown = [this, query, context, reply](const Result<SearchPage> &found) {
        if (!found || found->hits.isEmpty())
            return reply(found);
        SearchPage page = *found;
        page.hits.removeIf(
            [this](const SearchHit &hit) { return m_parts->hidden.has(hit.chat, hit.seq); });
        if (!page.hits.isEmpty() || !page.more)
            return reply(page);
        SearchQuery further = query; // else the list would end here
        further.before = found->hits.last().at;
        searchMessages(further, context, reply);
    };
    if (isSearchLocal())
        m_parts->cache.search(query, context, shown);
    else
        m_parts->api.searchMessages(query, context, shown);
}

void Session::readMedia(const MediaQuery &query, QObject *context, Reply<MediaPage> reply)
{
    const auto shown = [this, chat = query.chat, reply](const Result<MediaPage> &found) {
        if (!found)
            return reply(found);
        MediaPage page = *found;
        page.entries.removeIf(
            [&](const Entry &entry) { return m_parts->hidden.has(chat, entry.seq); });
        reply(page);
    };
    m_parts->api.readMedia(query, context, shown);
}

bool Session::isSearchLocal() const
{
    return !isSignedIn();
}

} // namespace chatoyant::client

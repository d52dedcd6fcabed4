// Everything a session is made of, in the order in which it depends on each other.
#pragma once

#include "client/net/api.h"
#include "client/state/catch_up.h"
#include "client/state/event_router.h"
#include "client/state/local_cache.h"
#include "client/state/profile.h"
#include "client/state/session.h"
#include "client/state/sign_in.h"
#include "client/state/workspace.h"

namespace chatoyant::client {

struct SessionParts
{
    SessionParts(const QString &folder, const Environment &given, TokenStore &store)
        : environment(given)
        , tokens(store)
        , profile(folder)
        , cache(environment.clock)
        , connection(
              environment.makeLink(), environment.clock, environment.random, environment.timers)
        , api(connection.channel())
        , signIn(connection, api)
        , account(api)
        , people(cache)
        , contacts(api, cache, people)
        , chats(cache, people)
        , actions(api, chats)
        , drafts(cache, environment.clock, environment.timers)
        , outbox(api, cache, environment)
        , changes(api, cache, environment)
        , typing(api, environment)
        , settings(api, cache)
        , presence(api, settings)
        , mutes({chats, actions, settings}, environment)
        , catchUp(api, cache, {chats, contacts, settings}, environment)
        , router(connection.channel(), {catchUp, chats, contacts, outbox, people, settings, typing})
        , workspace{environment, api,     cache,  people, chats,    contacts, catchUp,
                    outbox,      changes, drafts, typing, settings, scorer}
    {}

    Environment environment;
    TokenStore &tokens;
    Profile profile;
    LocalCache cache;
    Connection connection;
    Api api;
    SignIn signIn;
    Account account;
    People people;
    Contacts contacts;
    ChatList chats;
    ChatActions actions;
    Drafts drafts;
    Outbox outbox;
    ChangeQueue changes;
    TypingTracker typing;
    SyncedSettings settings;
    OwnPresence presence;
    Mutes mutes;
    CatchUp catchUp;
    EventRouter router;
    DraftScorer scorer;
    Workspace workspace;
    std::map<ChatId, std::unique_ptr<Conversation>> conversations;

    // SHA-256 of the certificate by which a server is known at this address; empty: none.
    QByteArray knownCertificate(const QString &address) const
    {
        return profile.pins.value(address, invited.value(address));
    }

    QHash<QString, QByteArray> invited; // address → certificate that an invitation names
    QHash<QString, QUrl> answered;      // addresses as typed → where a server answered
    bool isRemembering = true;
    bool isForgetting = false;
    bool isCacheOpen = false;
};

} // namespace chatoyant::client

// Everything a session is made of, in the order in which it depends on each other.
#pragma once

#include "client/net/api.h"
#include "client/state/catch_up.h"
#include "client/state/draft_sync.h"
#include "client/state/event_router.h"
#include "client/state/files.h"
#include "client/state/groups.h"
#include "client/state/hidden_messages.h"
#include "client/state/local_cache.h"
#include "client/state/mood_levels.h"
#include "client/state/pin_order.h"
#include "client/state/portraits.h"
#include "client/state/profile.h"
#include "client/state/received_marks.h"
#include "client/state/server_finder.h"
#include "client/state/session.h"
#include "client/state/sign_in.h"
#include "client/state/translations.h"
#include "client/state/unread_marks.h"
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
        , finder(environment, [this](const QString &at) { return knownCertificate(at); })
        , people(cache)
        , contacts(api, cache, people)
        , chats(cache, people)
        , actions(api, chats)
        , chatLinks(api, chats)
        , groups(api)
        , conversions(api, chats, people)
        , privacy(api)
        , drafts(cache, environment.clock, environment.timers)
        , draftSync(api, cache, drafts, environment.timers)
        , outbox(api, cache, environment)
        , files(outbox, environment)
        , account(api, files.downloads(), environment)
        , portraits(api, files, people, environment.timers)
        , changes(api, cache, environment)
        , typing(api, environment)
        , settings(api, cache)
        , presence(api, settings)
        , ownProfile(api, cache, people)
        , mutes({chats, actions, settings}, environment)
        , alertRules(settings, chats)
        , unreadMarks(settings, chats)
        , pinOrder(settings, chats)
        , hidden({settings, chats, people, cache, api})
        , alerts({chats, contacts, people, presence, alertRules, hidden, environment.clock},
                 environment.timers)
        , catchUp(api, cache, {chats, contacts, settings, conversions}, environment)
        , received(api, {catchUp, chats, people}, environment.timers)
        , router(connection.channel(),
                 {catchUp, chats, contacts, outbox, people, settings, typing, draftSync,
                  conversions, privacy, groups, account.reports()})
        , corrections(cache)
        , levels({settings, chats, actions, cache})
        , wishes(settings, chats)
        , translations({api, wishes, scorer, people, environment.clock})
        , workspace{environment, api,         cache,       people, chats,  contacts,
                    catchUp,     outbox,      changes,     drafts, typing, settings,
                    scorer,      conversions, corrections, levels, hidden}
    {}

    Environment environment;
    TokenStore &tokens;
    Profile profile;
    LocalCache cache;
    Connection connection;
    Api api;
    SignIn signIn;
    ServerFinder finder;
    People people;
    Contacts contacts;
    ChatList chats;
    ChatActions actions;
    ChatLinks chatLinks;
    Groups groups;
    Conversions conversions;
    PrivacySettings privacy;
    Drafts drafts;
    DraftSync draftSync;
    Outbox outbox;
    Files files;
    Account account;
    Portraits portraits;
    ChangeQueue changes;
    TypingTracker typing;
    SyncedSettings settings;
    OwnPresence presence;
    OwnProfile ownProfile;
    Mutes mutes;
    AlertRules alertRules;
    UnreadMarks unreadMarks;
    PinOrder pinOrder;
    HiddenMessages hidden;
    Alerts alerts;
    CatchUp catchUp;
    ReceivedMarks received;
    EventRouter router;
    DraftScorer scorer;
    MoodCorrections corrections;
    MoodLevels levels;
    TranslationWishes wishes;
    Translations translations;
    Workspace workspace;
    std::map<ChatId, std::unique_ptr<Conversation>> conversations;

    // SHA-256 of the certificate by which a server is known at this address; empty: none.
    QByteArray knownCertificate(const QString &address) const
    {
        return profile.pins.value(address, invited.value(address));
    }

    QHash<QString, QByteArray> invited; // address → certificate that an invitation names
    Error farewell;                     // why the account is gone, where nobody here signed out
    bool isRemembering = true;
    bool isForgetting = false;
    bool isCacheOpen = false;
    bool isSignInNeeded = false;
};

} // namespace chatoyant::client

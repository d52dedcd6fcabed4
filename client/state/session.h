// One profile of one person on one server: what the application makes and the windows hold.
#pragma once

#include "client/net/connection.h"
#include "client/state/account.h"
#include "client/state/alerts.h"
#include "client/state/change_queue.h"
#include "client/state/chat_actions.h"
#include "client/state/chat_links.h"
#include "client/state/chat_list.h"
#include "client/state/contacts.h"
#include "client/state/conversation.h"
#include "client/state/conversions.h"
#include "client/state/draft_sync.h"
#include "client/state/environment.h"
#include "client/state/files.h"
#include "client/state/join_link.h"
#include "client/state/mutes.h"
#include "client/state/outbox.h"
#include "client/state/own_presence.h"
#include "client/state/own_profile.h"
#include "client/state/people.h"
#include "client/state/portraits.h"
#include "client/state/privacy_settings.h"
#include "client/state/server_probe.h"
#include "client/state/synced_settings.h"
#include "client/state/token_store.h"
#include "client/state/typing_tracker.h"

namespace chatoyant::client {

class Groups;
class HiddenMessages;
class MoodLevels;
class PinOrder;
struct CacheStart;
struct SessionParts;
class Translations;
class UnreadMarks;

// Why nobody is signed in any more.
enum class SignOutReason {
    Asked,   // by signOut()
    Expired, // the server ended the session: history stays, the password is needed
};

// Nothing blocks. Life: restore() first, always. It shows what this device remembers and, with a
// token, signs in by itself; otherwise signInNeeded() follows and signIn() or signUp() is due.
class Session final : public QObject
{
    Q_OBJECT

public:
    // The profile's folder is made where there is none.
    Session(const QString &profileFolder,
            const Environment &environment,
            TokenStore &tokens,
            QObject *parent = nullptr);
    ~Session() override;

    void restore();
    // History first: opened() or failed() follows. With a kept token it goes on trying to connect.
    void openOffline();

    // Looks whether a server answers there; leaves the session as it is. A certificate that
    // is new or another one asks through certificateDoubtful() and ends in CertificateRefused.
    void probe(const QString &server, QObject *context, Reply<ServerCheck> reply);
    // Where to sign in; kept for the next start.
    Result<void> setServer(const QString &server);
    QString server() const; // as shown, empty on the first run
    // What the server said of itself when it was reached last.
    const ServerInfo &serverInfo() const;
    QString lastLogin() const;
    UserId owner() const; // also before the cache is open; invalid: it is nobody's profile
    // Whether this system can keep somebody signed in until the next start.
    void canRemember(QObject *context, Reply<bool> reply);
    // "Trust this certificate": pinned for that server from now on, in place of the one before.
    // Only ever the person's own decision.
    void trustCertificate(const QByteArray &fingerprint, const QString &address);

    // From now on that server is known by the certificate that the invitation names. False where
    // another one is trusted already: certificateDoubtful() says which.
    bool expectCertificate(const JoinLink &link);
    bool isCertificateInvited(const QString &server) const; // and not yet known for good

    void usernameAvailable(const QString &name, QObject *context, Reply<bool> reply);
    // The token is kept in the token store if asked; signedIn() or failed() follow.
    void signUp(const Credentials &credentials, bool remember = true);
    void signIn(const Credentials &credentials, bool remember = true);
    void resume(const QString &token);
    // With the code of the letter and the device; signedIn() or failed() follow.
    void confirmSignUp(const Credentials &credentials, bool remember = true);
    // The answer is the same whether or not an account has this address.
    void requestReset(const QString &email, QObject *context, Reply<void> reply);
    // By a code from a letter or an administrator; the reply says whose account it is.
    void resetPassword(const QString &code,
                       const QString &password,
                       QObject *context,
                       Reply<QString> reply);
    // Ends the session on the server, too. The history stays unless it is to be forgotten.
    void signOut(bool forgetHistory = false);
    bool isSignedIn() const;
    bool needsSignIn() const; // nothing goes on by itself

    // The person, from the cache while offline.
    const User &me() const;
    void profile(UserId user, QObject *context, Reply<ProfileDetails> reply);

    ConnectionState connectionState() const;
    bool canRetry() const; // connects without asking the person for anything
    void retryNow();
    void reconnect(); // by another way: also where it is connected

    Account &account();
    ChatList &chats();
    ChatActions &chatActions();
    Contacts &contacts();
    People &people();
    ChatLinks &chatLinks();
    Groups &groups();
    Conversions &conversions();
    PrivacySettings &privacy();
    Drafts &drafts();
    DraftSync &draftSync();
    Outbox &outbox();
    Files &files();
    Portraits &portraits();
    ChangeQueue &changes();
    TypingTracker &typing();
    SyncedSettings &settings();
    OwnPresence &ownPresence();
    OwnProfile &ownProfile();
    Mutes &mutes();
    AlertRules &alertRules();
    UnreadMarks &unreadMarks();
    HiddenMessages &hiddenMessages();
    PinOrder &pinOrder();
    Alerts &alerts();
    const Environment &environment() const;
    // Made at the first call, owned by the session, valid until signedOut(Asked).
    Conversation *conversation(ChatId chat);
    // Loads what scores drafts, on another thread; nothing is scored without one.
    void loadMood(const MoodLoader &loader);
    DraftScorer &moodScorer();
    MoodCorrections &moodCorrections();
    MoodLevels &moodLevels();
    Translations &translations();

    // On the server, or on this device (isLocal) while there is no connection.
    void searchMessages(const SearchQuery &query, QObject *context, Reply<SearchPage> reply);
    bool isSearchLocal() const;
    // Only the server knows all of it.
    void readMedia(const MediaQuery &query, QObject *context, Reply<MediaPage> reply);

signals:
    // The cache is loaded: lists show what this device remembers.
    void opened();
    void signInNeeded();
    void signedIn();
    // why: of an end that was not asked for here.
    void signedOut(chatoyant::client::SignOutReason reason, const chatoyant::Error &why);
    void failed(const chatoyant::Error &error);
    // Whoever signed in has another account of this profile: they are not let in by this one.
    void alreadyElsewhere(chatoyant::UserId user);
    // A sign-up is to be completed by confirmSignUp(), with the code of the letter.
    void letterSent();
    void connectionChanged(const chatoyant::client::ConnectionState &state);
    void certificateDoubtful(const chatoyant::client::DoubtfulCertificate &certificate);
    // The cache could not be read; it is kept under that name, and history comes from the server.
    void cacheRebuilt(const QString &keptAs);
    // Another process uses this profile: nothing was opened.
    void profileBusy();
    // The device's disk refuses.
    void storageFailed(const chatoyant::Error &error);

private:
    void connectParts();
    void connectWork();
    void showCache(const CacheStart &start);
    void openCache(std::function<void()> then);
    void resumeKept(std::function<void()> otherwise);
    void forgetMemory();
    void onGranted(const Grant &grant);
    void askForSignIn();
    void onCaughtUp();
    void onLinkClosed();
    // Files go where the connection goes, and are asked for by the same session.
    void setFileServer();
    void onExpired(const Error &why);
    void onCertificateDoubtful(DoubtfulCertificate certificate);
    void keepInvitedCertificate();
    void onSignedOut();
    void onCacheRebuilt(const QString &keptAs);
    void startCatchUp();
    void saveProfile();

    std::unique_ptr<SessionParts> m_parts;
};

} // namespace chatoyant::client

#include "client/state/session.h"

#include "client/state/figure_feed.h"
#include "client/state/session_parts.h"

#include <QFile>
#include <QLoggingCategory>

namespace chatoyant::client {

using namespace Qt::StringLiterals;

namespace {

Q_LOGGING_CATEGORY(lcSession, "chatoyant.client.session", QtInfoMsg)

} // namespace

Session::Session(const QString &profileFolder,
                 const Environment &environment,
                 TokenStore &tokens,
                 QObject *parent)
    : QObject(parent)
    , m_parts(std::make_unique<SessionParts>(profileFolder, environment, tokens))
{
    connectParts();
    connectWork();
}

Session::~Session() = default;

void Session::connectParts()
{
    const SessionParts &parts = *m_parts;
    connect(&parts.connection, &Connection::stateChanged, this, &Session::connectionChanged);
    connect(&parts.connection, &Connection::certificateDoubtful, this,
            &Session::onCertificateDoubtful);
    connect(&parts.finder, &ServerFinder::certificateDoubtful, this,
            &Session::onCertificateDoubtful);
    connect(&parts.connection, &Connection::linkClosed, this, &Session::onLinkClosed);
    connect(&parts.signIn, &SignIn::granted, this, &Session::onGranted);
    connect(&parts.signIn, &SignIn::failed, this, &Session::failed);
    connect(&parts.signIn, &SignIn::letterSent, this, &Session::letterSent);
    connect(&parts.signIn, &SignIn::expired, this, &Session::onExpired);
    connect(&parts.signIn, &SignIn::signedOut, this, &Session::onSignedOut);
    connect(&parts.cache, &LocalCache::failed, this, &Session::storageFailed);
    connect(&parts.cache, &LocalCache::rebuilt, this, &Session::onCacheRebuilt);
}

void Session::connectWork()
{
    SessionParts *parts = m_parts.get();
    parts->chatLinks.setTrusted(
        [parts] { return parts->connection.security() == LinkSecurity::TrustedTls; });
    connect(&parts->catchUp, &CatchUp::finished, this, &Session::onCaughtUp);
    connect(&parts->catchUp, &CatchUp::failed, this,
            [parts](const Error &error) { parts->connection.drop(error); });
    connect(&parts->outbox, &Outbox::acknowledged, this,
            [parts](ChatId chat, const QString &, const SendAnswer &answer) {
                parts->catchUp.expect(chat, answer.seq);
            });
    connect(&parts->chats, &ChatList::removed, this, [parts](ChatId chat) {
        parts->outbox.forgetChat(chat);
        parts->changes.forgetChat(chat);
        parts->draftSync.forgetChat(chat);
    });
    connect(&parts->changes, &ChangeQueue::accepted, this, [parts](ChatId chat, Seq seq) {
        parts->catchUp.expect(chat, seq);
        parts->changes.seen(chat, parts->catchUp.cursor(chat));
    });
    connect(&parts->catchUp, &CatchUp::settled, this,
            [parts](ChatId chat) { parts->changes.seen(chat, parts->catchUp.cursor(chat)); });
    connect(
        &parts->chats, &ChatList::messageArrived, this,
        [parts](ChatId chat, const Entry &message) { parts->typing.stopped(chat, message.by); });
    connect(&parts->chats, &ChatList::lastForgotten, this,
            [parts](ChatId chat) { parts->catchUp.refresh(chat); });
    connect(&parts->router, &EventRouter::sessionEnded, this, &Session::onExpired);
    connect(&parts->router, &EventRouter::otherDeviceActed, &parts->alerts,
            &Alerts::noteOtherDevice);
    connect(&parts->account, &Account::deleted, this,
            [this] { onExpired(makeError(Reason::AccountDeleted)); });
    connect(&parts->router, &EventRouter::serverLeaves, this,
            [parts](std::chrono::milliseconds wait) { parts->connection.comeBackAfter(wait); });
    connect(&parts->actions, &ChatActions::failed, this, &Session::failed);
}

void Session::restore()
{
    if (!m_parts->profile.lock()) {
        emit profileBusy();
        return;
    }
    m_parts->profile.load();
    if (!m_parts->profile.user.isValid()) {
        askForSignIn();
        return;
    }
    openCache([this] { resumeKept([this] { askForSignIn(); }); });
}

void Session::askForSignIn()
{
    m_parts->isSignInNeeded = true;
    emit signInNeeded();
}

void Session::resumeKept(std::function<void()> otherwise)
{
    m_parts->tokens.read(m_parts->profile.account(), this,
                         [this, otherwise](const Result<QString> &token) {
                             if (token && !token->isEmpty())
                                 resume(*token);
                             else
                                 otherwise();
                         });
}

void Session::openOffline()
{
    if (!m_parts->profile.user.isValid()) {
        emit failed(makeError(Reason::Offline));
        return;
    }
    openCache([this] {
        if (!isSignedIn() && !canRetry())
            resumeKept([] {});
    });
}

void Session::openCache(std::function<void()> then)
{
    if (m_parts->isCacheOpen) {
        emit opened();
        then();
        return;
    }
    m_parts->cache.open(m_parts->profile.cachePath(), this,
                        [this, then](const Result<CacheStart> &start) {
                            if (start)
                                showCache(*start);
                            else
                                emit storageFailed(start.error());
                            emit opened();
                            then();
                        });
}

void Session::showCache(const CacheStart &start)
{
    const CacheContents &contents = start.contents;
    m_parts->isCacheOpen = true;
    m_parts->people.restore(contents.users);
    m_parts->people.setMe(contents.me);
    m_parts->ownProfile.restore(contents.unsentProfile);
    m_parts->contacts.restore(contents.contacts);
    m_parts->chats.restore(contents.chats);
    m_parts->corrections.restore(contents.moodCorrections);
    m_parts->levels.restore(contents.moodPolicy);
    m_parts->draftSync.restore(contents.draftSync); // first: it compares what it is told
    m_parts->drafts.restore(contents.drafts);
    m_parts->outbox.restore(contents.outbox);
    m_parts->files.open(m_parts->profile.filesFolder());
    m_parts->changes.restore(contents.changes);
    m_parts->settings.restore(contents.settings, contents.unsentSettings);
    m_parts->catchUp.restore(contents.cursors, contents.userCursor);
    if (!start.keptAs.isEmpty())
        emit cacheRebuilt(start.keptAs);
}

void Session::signUp(const Credentials &credentials, bool remember)
{
    m_parts->isRemembering = remember;
    m_parts->profile.login = credentials.login;
    m_parts->signIn.signUp(credentials);
}

void Session::confirmSignUp(const Credentials &credentials, bool remember)
{
    m_parts->isRemembering = remember;
    m_parts->profile.login.clear(); // the server says whose account it is
    m_parts->signIn.confirmSignUp(credentials);
}

void Session::signIn(const Credentials &credentials, bool remember)
{
    m_parts->isRemembering = remember;
    m_parts->profile.login = credentials.login;
    m_parts->signIn.logIn(credentials);
}

void Session::resume(const QString &token)
{
    m_parts->connection.setServer(m_parts->profile.server);
    m_parts->connection.pinCertificate(m_parts->knownCertificate(server()));
    m_parts->signIn.resume(token);
}

void Session::onGranted(const Grant &grant)
{
    SessionParts &parts = *m_parts;
    if (parts.environment.isElsewhere && parts.environment.isElsewhere(grant.userId)) {
        parts.signIn.giveBack();
        emit alreadyElsewhere(grant.userId);
        return;
    }
    const bool isOther = parts.profile.user != grant.userId;
    if (isOther && parts.isCacheOpen)
        forgetMemory();
    parts.profile.user = grant.userId;
    if (parts.profile.login.isEmpty())
        parts.profile.login = grant.username;
    keepInvitedCertificate();
    saveProfile();
    setFileServer();
    if (!grant.token.isEmpty() && parts.isRemembering)
        parts.tokens.write(parts.profile.account(), grant.token, this, [](const auto &stored) {
            if (!stored)
                qCWarning(lcSession) << "the token could not be kept:" << stored.error().message;
        });
    const auto go = [this, grant] {
        User me = m_parts->people.me();
        me.id = grant.userId;
        me.username = grant.username;
        me.displayName = grant.displayName;
        m_parts->ownProfile.learn(me);
        const ServerInfo &server = m_parts->signIn.server();
        m_parts->levels.setAllowed(server.moodText, server.voice);
        m_parts->wishes.setOffer(server.translation);
        m_parts->isSignInNeeded = false;
        emit signedIn();
        startCatchUp();
    };
    if (parts.isCacheOpen)
        go();
    else
        openCache(go);
}

void Session::startCatchUp()
{
    if (!m_parts->signIn.isSignedIn())
        return; // lost again meanwhile
    m_parts->catchUp.start();
    profile(me().id, this, [this](const Result<ProfileDetails> &details) {
        if (!details || details->contact.user.id != me().id)
            return;
        m_parts->ownProfile.learn(details->contact.user);
        m_parts->account.reports().setOpen(details->openReports);
    });
}

void Session::onCaughtUp()
{
    m_parts->connection.confirmOnline();
    m_parts->outbox.setOnline(true);
    m_parts->files.setOnline(true);
    m_parts->changes.setOnline(true);
    m_parts->account.dataExport().setOnline(true);
    m_parts->draftSync.setOnline(true);
    m_parts->presence.announce();
    m_parts->ownProfile.sync();
    m_parts->mutes.setOnline(true);
}

void Session::onLinkClosed()
{
    m_parts->outbox.setOnline(false);
    m_parts->files.setOnline(false);
    m_parts->draftSync.setOnline(false);
    m_parts->changes.setOnline(false);
    m_parts->account.dataExport().setOnline(false);
    m_parts->mutes.setOnline(false);
    m_parts->catchUp.stop();
    m_parts->people.forgetPresence();
}

void Session::onExpired(const Error &why)
{
    m_parts->signIn.forget();
    m_parts->tokens.remove(m_parts->profile.account(), this, [](const auto &) {});
    if (why.reason == Reason::AccountDeleted) { // what this device remembers goes with it
        m_parts->isForgetting = true;
        m_parts->farewell = why;
        m_parts->profile.login.clear();
        return onSignedOut();
    }
    emit signedOut(SignOutReason::Expired, why);
    askForSignIn();
}

void Session::signOut(bool forgetHistory)
{
    m_parts->isForgetting = forgetHistory;
    m_parts->drafts.flush();
    m_parts->draftSync.flush();
    m_parts->portraits.forget();
    m_parts->tokens.remove(m_parts->profile.account(), this, [](const auto &) {});
    m_parts->signIn.signOut();
}

void Session::onSignedOut()
{
    const QString path = m_parts->profile.cachePath();
    emit signedOut(SignOutReason::Asked, std::exchange(m_parts->farewell, {}));
    if (m_parts->isForgetting)
        m_parts->files.erase();
    forgetMemory();
    if (std::exchange(m_parts->isForgetting, false)) {
        for (const QString &side : {QString(), u"-wal"_s, u"-shm"_s})
            QFile::remove(path + side);
    }
    m_parts->profile.user = {};
    saveProfile();
    askForSignIn();
}

void Session::forgetMemory()
{
    m_parts->conversations.clear();
    m_parts->portraits.forget();
    m_parts->account.dataExport().forget();
    m_parts->cache.close();
    m_parts->isCacheOpen = false;
    m_parts->people.setMe({});
    m_parts->ownProfile.restore({});
    m_parts->contacts.restore({});
    m_parts->chats.restore({});
    m_parts->draftSync.restore({});
    m_parts->drafts.restore({});
    m_parts->corrections.restore({});
    m_parts->levels.restore({});
    m_parts->translations.forget();
    m_parts->chatLinks.forget();
    m_parts->conversions.forget();
    m_parts->privacy.forget();
    m_parts->account.reports().setOpen({});
    m_parts->account.figures().forget();
    m_parts->files.open({});
    m_parts->outbox.restore({});
    m_parts->changes.restore({});
    m_parts->settings.restore({}, {});
    m_parts->catchUp.restore({}, 0);
}

void Session::onCacheRebuilt(const QString &keptAs)
{
    m_parts->people.store();
    m_parts->ownProfile.store();
    m_parts->contacts.store();
    m_parts->chats.storeAll();
    m_parts->catchUp.store();
    m_parts->outbox.store();
    m_parts->changes.store();
    m_parts->settings.storeAgain();
    m_parts->draftSync.store();
    m_parts->corrections.store();
    m_parts->levels.store();
    emit cacheRebuilt(keptAs);
}

void Session::saveProfile()
{
    if (const auto saved = m_parts->profile.save(); !saved)
        emit storageFailed(saved.error());
}

} // namespace chatoyant::client

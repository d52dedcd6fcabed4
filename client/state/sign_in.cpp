#include "client/state/sign_in.h"

namespace chatoyant::client {

namespace {

// The server may take the same token another time.
bool isPassing(Reason reason)
{
    switch (reason) {
    case Reason::Offline:
    case Reason::TimedOut:
    case Reason::ServerBusy:
    case Reason::ServerStopping:
    case Reason::StorageFailed:
    case Reason::RateLimited:
    case Reason::Internal:
        return true;
    default:
        return false;
    }
}

} // namespace

SignIn::SignIn(Connection &connection, Api &api, QObject *parent)
    : QObject(parent)
    , m_connection(connection)
    , m_api(api)
{
    connect(&connection, &Connection::linkOpened, this, &SignIn::onOpened);
    connect(&connection, &Connection::linkClosed, this, &SignIn::onClosed);
}

void SignIn::logIn(const Credentials &credentials)
{
    m_credentials = credentials;
    begin(Wish::LogIn);
}

void SignIn::signUp(const Credentials &credentials)
{
    m_credentials = credentials;
    begin(Wish::SignUp);
}

void SignIn::confirmSignUp(const Credentials &credentials)
{
    m_credentials = credentials;
    begin(Wish::Confirm);
}

void SignIn::resume(const QString &token)
{
    m_token = token;
    begin(Wish::Resume);
}

void SignIn::tryAgain()
{
    if (hasToken())
        begin(Wish::Resume);
}

void SignIn::signOut()
{
    m_wish = Wish::Nothing;
    m_token.clear();
    m_credentials = {};
    if (!m_isOpen || !m_isSignedIn)
        return finishSignOut();
    m_api.logout(this, [this](const Result<void> &) { finishSignOut(); });
}

void SignIn::giveBack()
{
    m_wish = Wish::Nothing;
    m_token.clear();
    m_isSignedIn = false;
    m_api.logout(this, [this](const Result<void> &) {
        if (m_wish == Wish::Nothing)
            leave();
    });
}

void SignIn::forget()
{
    m_wish = Wish::Nothing;
    m_token.clear();
    m_isSignedIn = false;
    leave();
}

void SignIn::finishSignOut()
{
    m_isSignedIn = false;
    leave();
    emit signedOut();
}

void SignIn::leave()
{
    m_isLeaving = std::exchange(m_isOpen, false);
    m_connection.stop();
}

void SignIn::whenOpen(QObject *context, Reply<void> reply)
{
    m_waiting.append({context, std::move(reply)});
    if (m_isOpen)
        tellWaiting({});
    else if (!m_isLeaving)
        m_connection.start();
}

void SignIn::begin(Wish wish)
{
    m_wish = wish;
    if (m_isLeaving)
        return;
    if (m_isOpen)
        ask();
    else
        m_connection.start();
    m_connection.retryNow();
}

void SignIn::onOpened()
{
    m_api.hello(this, [this](const Result<ServerInfo> &info) {
        if (!info) {
            m_connection.drop(info.error());
            return;
        }
        m_server = *info;
        m_isOpen = true;
        tellWaiting({});
        ask();
    });
}

void SignIn::onClosed(const Error &error)
{
    m_isOpen = false;
    m_isSignedIn = false;
    if (std::exchange(m_isLeaving, false) && (m_wish != Wish::Nothing || !m_waiting.isEmpty()))
        return m_connection.start(); // that was the one before
    tellWaiting(error);
    if (m_wish == Wish::Nothing)
        m_connection.stop();
    else if (m_wish != Wish::Resume)
        onRefused(error);
}

void SignIn::ask()
{
    const auto onAnswer = [this](const Result<Grant> &grant) { onGrant(grant); };
    switch (m_wish) {
    case Wish::Nothing:
        break;
    case Wish::LogIn:
        m_api.login(m_credentials, this, onAnswer);
        break;
    case Wish::SignUp:
        m_api.signup(m_credentials, this, onAnswer);
        break;
    case Wish::Confirm:
        m_api.confirmSignup(m_credentials, this, onAnswer);
        break;
    case Wish::Resume:
        m_api.resume(m_token, this, onAnswer);
        break;
    }
}

void SignIn::onGrant(const Result<Grant> &grant)
{
    if (!grant) {
        if (m_isOpen)
            onRefused(grant.error());
        return;
    }
    if (m_wish == Wish::Nothing)
        return; // signed out in between
    if (!grant->userId.isValid())
        return onLetterSent();
    if (!grant->token.isEmpty())
        m_token = grant->token;
    m_credentials = {}; // the password is not kept
    m_wish = Wish::Resume;
    m_isSignedIn = true;
    emit granted(*grant);
}

void SignIn::onLetterSent()
{
    m_wish = Wish::Nothing;
    m_credentials = {}; // the password is not kept
    emit letterSent();
}

void SignIn::onRefused(const Error &error)
{
    if (m_wish == Wish::Resume && isPassing(error.reason)) {
        if (error.retryAfterMs)
            m_connection.comeBackAfter(std::chrono::milliseconds(*error.retryAfterMs));
        m_connection.drop(error);
        return;
    }
    const bool wasResuming = std::exchange(m_wish, Wish::Nothing) == Wish::Resume;
    m_credentials = {}; // the password is not kept
    if (wasResuming) {
        m_token.clear();
        m_connection.stop();
        emit expired(error);
        return;
    }
    if (!m_isOpen)
        m_connection.stop();
    emit failed(error);
}

void SignIn::tellWaiting(const Result<void> &isOpen)
{
    const auto waiting = std::exchange(m_waiting, {});
    for (const Waiting &each : waiting) {
        if (each.context)
            each.reply(isOpen);
    }
}

} // namespace chatoyant::client

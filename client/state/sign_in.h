// Gets the connection signed in, and signed in again after each loss.
#pragma once

#include "client/net/api.h"
#include "client/net/connection.h"

namespace chatoyant::client {

// A first sign-in that fails is given up; a token is offered again with every new wire until the
// server refuses it.
class SignIn final : public QObject
{
    Q_OBJECT

public:
    SignIn(Connection &connection, Api &api, QObject *parent = nullptr);

    void logIn(const Credentials &credentials);
    void signUp(const Credentials &credentials);
    // With the code of the letter that a sign-up was answered with.
    void confirmSignUp(const Credentials &credentials);
    void resume(const QString &token);
    void signOut();
    // Whoever was let in just now is not to be in: the server ends that session again.
    void giveBack();
    // The session is void already.
    void forget();
    bool isSignedIn() const { return m_isSignedIn; }
    bool hasToken() const { return !m_token.isEmpty(); }
    const QString &token() const { return m_token; }
    // What the server said of itself last.
    const ServerInfo &server() const { return m_server; }
    // With the token, where it was given up because of something the person has settled since.
    void tryAgain();
    // Lets go of the wire. What is begun before it is closed waits for that.
    void leave();
    // Calls back over an open wire, which is made where there is none; or with why there is none.
    void whenOpen(QObject *context, Reply<void> reply);

signals:
    // Signed in; the token in it is empty unless it is new.
    void granted(const Grant &grant);
    // A letter is on its way: its code makes the account.
    void letterSent();
    // The first sign-in did not happen.
    void failed(const Error &error);
    // The token is void, and why.
    void expired(const Error &why);
    // The server has heard the farewell, or cannot.
    void signedOut();

private:
    enum class Wish { Nothing, LogIn, SignUp, Confirm, Resume };

    void begin(Wish wish);
    void onOpened();
    void onClosed(const Error &error);
    void ask();
    void onGrant(const Result<Grant> &grant);
    void onLetterSent();
    void onRefused(const Error &error);
    void finishSignOut();
    void tellWaiting(const Result<void> &isOpen);

    struct Waiting
    {
        QPointer<QObject> context;
        Reply<void> reply;
    };

    Connection &m_connection;
    Api &m_api;
    Wish m_wish = Wish::Nothing;
    Credentials m_credentials;
    QString m_token;
    ServerInfo m_server;
    QList<Waiting> m_waiting;
    bool m_isOpen = false; // and greeted
    bool m_isSignedIn = false;
    bool m_isLeaving = false; // the wire is being closed
};

} // namespace chatoyant::client

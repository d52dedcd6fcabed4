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
    void resume(const QString &token);
    void signOut();
    // The session is void already.
    void forget();
    bool isSignedIn() const { return m_isSignedIn; }
    bool hasToken() const { return !m_token.isEmpty(); }
    // With the token, where it was given up because of something the person has settled since.
    void tryAgain();
    // Over an open wire, which is made where there is none.
    void isAvailable(const QString &username, QObject *context, Reply<bool> reply);

signals:
    // Signed in; the token in it is empty unless it is new.
    void granted(const Grant &grant);
    // The first sign-in did not happen.
    void failed(const Error &error);
    // The token is void.
    void expired();
    // The server has heard the farewell, or cannot.
    void signedOut();

private:
    enum class Wish { Nothing, LogIn, SignUp, Resume };

    void begin(Wish wish);
    void onOpened();
    void onClosed(const Error &error);
    void ask();
    void onGrant(const Result<Grant> &grant);
    void onRefused(const Error &error);
    void finishSignOut();
    void answerQuestions();

    struct Question
    {
        QString username;
        QPointer<QObject> context;
        Reply<bool> reply;
    };

    Connection &m_connection;
    Api &m_api;
    Wish m_wish = Wish::Nothing;
    Credentials m_credentials;
    QString m_token;
    QList<Question> m_questions;
    bool m_isOpen = false; // and greeted
    bool m_isSignedIn = false;
};

} // namespace chatoyant::client

// The way in: a server, then signing in or up.
#pragma once

#include "client/ui/context.h"

#include <QWidget>

class QBoxLayout;
class QPushButton;

namespace chatoyant::client {

class CertificateCard;
class CodeCard;
class InviteCard;
class LetterCard;
class ResetCard;
class ResetRequestCard;
class SignInCard;
class SignUpCard;
class WaitingLink;

class StartPage final : public QWidget
{
    Q_OBJECT

public:
    StartPage(const UiContext &context, QWidget *parent);

    void setServer(const QString &server);
    // What was typed into a page whose place this one takes.
    void goOnFrom(const StartPage &before);
    void showSignIn(const QString &sentence = {});
    // Who signed in before and has to again.
    void setOfflineOffered(bool isOffered);
    // The next empty field.
    void takeFocus();
    // To a new account, if it is an invitation; nothing, and a sentence that says so, if it is no
    // link at all. False: it leads to a chat, and has to wait until somebody is in.
    bool follow(const QString &link);

signals:
    void offlineWanted();
    // Whoever is in now was not here before.
    void accountMade();
    // Pasted into a field of this page. Empty: the one that waits is not to be followed.
    void chatLinkOpened(const QString &link);
    // The person decided about a certificate that stopped a running session.
    void certificateSettled(bool isTrusted);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QList<QWidget *> cards() const;
    void buildBrand();
    void buildFoot(QBoxLayout *column);
    void connectBack();
    // To a new account on the server that the invitation names.
    void join(const JoinLink &link);
    void wait(const JoinLink &link);
    void connectSignIn();
    void connectWays();
    void connectLetters();
    void showCard(QWidget *card);
    void onLetterSent();
    void onForgotten();
    // Empty where there was no letter.
    void enterResetCode(const QString &email);
    void onFailed(const Error &error);
    // By another account of this window.
    void onAlreadyIn(UserId user);
    void refreshBack();
    void onCertificate(const DoubtfulCertificate &certificate);
    void settleCertificate(bool isTrusted);

    UiContext m_context;
    QWidget *m_brand;
    WaitingLink *m_waiting;
    QWidget *m_cards;
    QPushButton *m_back;       // to another account, where there is one
    QWidget *m_card = nullptr; // the one that shows
    SignInCard *m_signIn;
    SignUpCard *m_signUp;
    LetterCard *m_letter;
    CodeCard *m_code;
    ResetRequestCard *m_request;
    ResetCard *m_reset;
    InviteCard *m_invite;
    CertificateCard *m_certificate;
    QWidget *m_before = nullptr; // the card that a certificate hides
};

} // namespace chatoyant::client

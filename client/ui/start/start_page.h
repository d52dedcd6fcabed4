// The way in: a server, then signing in or up.
#pragma once

#include "client/ui/context.h"

#include <QWidget>

class QStackedWidget;

namespace chatoyant::client {

class CertificateCard;
class SignInCard;
class SignUpCard;

class StartPage final : public QWidget
{
    Q_OBJECT

public:
    StartPage(const UiContext &context, QWidget *parent);

    void setServer(const QString &server);
    void showSignIn(const QString &sentence = {});
    // Who signed in before and has to again.
    void setOfflineOffered(bool isOffered);

signals:
    void offlineWanted();

private:
    void connectCards();
    void onCertificate(const QByteArray &fingerprint, const QString &host);

    UiContext m_context;
    QStackedWidget *m_cards;
    SignInCard *m_signIn;
    SignUpCard *m_signUp;
    CertificateCard *m_certificate;
    QWidget *m_before = nullptr;
};

} // namespace chatoyant::client

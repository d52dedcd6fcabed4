// One's own account on the server: devices, password, address, second factor, invitations, its end;
// and what it opens to who is an administrator.
#pragma once

#include "client/net/answers.h"
#include "client/net/reply.h"
#include "client/state/administration.h"
#include "client/state/data_export.h"
#include "client/state/reports.h"

#include <QObject>

#include <memory>

namespace chatoyant::client {

class Api;
class FigureFeed;

// Nothing of it is kept on this device: each answer is the server's, and without a connection it is
// Reason::Offline.
class Account final : public QObject
{
    Q_OBJECT

public:
    Account(Api &api,
            Downloads &downloads,
            const Environment &environment,
            QObject *parent = nullptr);
    ~Account() override;

    // This device first, then by their last use.
    void devices(QObject *context, Reply<DeviceList> reply);
    void renameDevice(SessionId device, const QString &name, QObject *context, Reply<void> reply);
    void signOutDevice(SessionId device, QObject *context, Reply<void> reply);
    // How many were signed out.
    void signOutOthers(QObject *context, Reply<int> reply);

    // All other devices are signed out.
    void
    changePassword(const QString &now, const QString &wanted, QObject *context, Reply<void> reply);

    void email(QObject *context, Reply<EmailState> reply);
    // An empty address: none from now on. Where the server sends letters, another one counts once
    // the code of its letter is here.
    void changeEmail(const QString &password,
                     const QString &wanted,
                     QObject *context,
                     Reply<EmailState> reply);
    void confirmEmail(const QString &code, QObject *context, Reply<EmailState> reply);

    void factor(QObject *context, Reply<FactorState> reply);
    // Nothing is asked for at the sign-in before it is confirmed by a code.
    void beginFactor(const QString &password, QObject *context, Reply<FactorSecret> reply);
    // The recovery codes, shown this once.
    void confirmFactor(const QString &code, QObject *context, Reply<QStringList> reply);
    void turnFactorOff(const QString &password,
                       const QString &code,
                       QObject *context,
                       Reply<void> reply);

    // Reason::AdminOnly for who may not invite.
    void invitations(QObject *context, Reply<QList<Invitation>> reply);
    void invite(const NewInvitation &wanted, QObject *context, Reply<MadeInvitation> reply);
    void revokeInvitation(InviteId invitation, QObject *context, Reply<void> reply);

    // What people reported, for administrators.
    Reports &reports() { return m_reports; }
    // Of the server, likewise.
    Administration &administration() { return m_administration; }
    FigureFeed &figures() { return *m_figures; }
    // Of all that the server keeps.
    DataExport &dataExport() { return m_export; }
    void deletion(QObject *context, Reply<DeletionState> reply);
    // For good; deleted() follows the reply. The code is of the second factor, where it is on.
    void deleteAccount(const QString &password,
                       const QString &code,
                       QObject *context,
                       Reply<void> reply);

signals:
    void deleted();

private:
    Api &m_api;
    DataExport m_export;
    Reports m_reports;
    Administration m_administration;
    std::unique_ptr<FigureFeed> m_figures;
};

} // namespace chatoyant::client

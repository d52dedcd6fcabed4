#include "client/state/account.h"

#include "client/net/api.h"
#include "client/state/figure_feed.h"

#include <QPointer>

namespace chatoyant::client {

Account::Account(Api &api, Downloads &downloads, const Environment &environment, QObject *parent)
    : QObject(parent)
    , m_api(api)
    , m_export(api, downloads, environment)
    , m_reports(api)
    , m_administration(api.channel())
    , m_figures(std::make_unique<FigureFeed>(api.channel(), environment))
{}

Account::~Account() = default;

void Account::devices(QObject *context, Reply<DeviceList> reply)
{
    m_api.sessions(context, [reply](const Result<DeviceList> &answer) {
        if (!answer)
            return reply(answer.error());
        DeviceList sorted = *answer;
        std::stable_sort(sorted.devices.begin(), sorted.devices.end(),
                         [](const DeviceSession &one, const DeviceSession &other) {
                             if (one.isCurrent != other.isCurrent)
                                 return one.isCurrent;
                             return one.usedAt > other.usedAt;
                         });
        reply(sorted);
    });
}

void Account::renameDevice(SessionId device,
                           const QString &name,
                           QObject *context,
                           Reply<void> reply)
{
    m_api.renameSession(device, name, context, std::move(reply));
}

void Account::signOutDevice(SessionId device, QObject *context, Reply<void> reply)
{
    m_api.endSession(device, context, std::move(reply));
}

void Account::signOutOthers(QObject *context, Reply<int> reply)
{
    m_api.endOtherSessions(context, std::move(reply));
}

void Account::changePassword(const QString &now,
                             const QString &wanted,
                             QObject *context,
                             Reply<void> reply)
{
    m_api.changePassword(now, wanted, context, std::move(reply));
}

void Account::email(QObject *context, Reply<EmailState> reply)
{
    m_api.email(context, std::move(reply));
}

void Account::changeEmail(const QString &password,
                          const QString &wanted,
                          QObject *context,
                          Reply<EmailState> reply)
{
    m_api.changeEmail(password, wanted, context, std::move(reply));
}

void Account::confirmEmail(const QString &code, QObject *context, Reply<EmailState> reply)
{
    m_api.confirmEmail(code, context, std::move(reply));
}

void Account::factor(QObject *context, Reply<FactorState> reply)
{
    m_api.factor(context, std::move(reply));
}

void Account::beginFactor(const QString &password, QObject *context, Reply<FactorSecret> reply)
{
    m_api.enrolFactor(password, context, std::move(reply));
}

void Account::confirmFactor(const QString &code, QObject *context, Reply<QStringList> reply)
{
    m_api.confirmFactor(code, context, std::move(reply));
}

void Account::turnFactorOff(const QString &password,
                            const QString &code,
                            QObject *context,
                            Reply<void> reply)
{
    m_api.disableFactor(password, code, context, std::move(reply));
}

void Account::invitations(QObject *context, Reply<QList<Invitation>> reply)
{
    m_api.invitations(context, std::move(reply));
}

void Account::invite(const NewInvitation &wanted, QObject *context, Reply<MadeInvitation> reply)
{
    m_api.createInvitation(wanted, context, std::move(reply));
}

void Account::revokeInvitation(InviteId invitation, QObject *context, Reply<void> reply)
{
    m_api.revokeInvitation(invitation, context, std::move(reply));
}

void Account::deletion(QObject *context, Reply<DeletionState> reply)
{
    m_api.deletion(context, std::move(reply));
}

void Account::deleteAccount(const QString &password,
                            const QString &code,
                            QObject *context,
                            Reply<void> reply)
{
    const QPointer<QObject> asker(context);
    m_api.deleteAccount(password, code, this, [this, asker, reply](const Result<void> &gone) {
        if (asker)
            reply(gone);
        if (gone)
            emit deleted(); // also where nobody waits for it any more
    });
}

} // namespace chatoyant::client

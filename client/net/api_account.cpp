#include "client/net/answer_codec.h"
#include "client/net/api.h"
#include "common/protocol/account_messages.h"
#include "common/protocol/json.h"

// What one asks about one's own account: devices, password, address, second factor, invitations.
namespace chatoyant::client {

using namespace Qt::StringLiterals;

namespace {

Invitation toInvitation(const QJsonObject &object)
{
    return {InviteId::fromString(object.value("inviteId"_L1).toString()),
            object.value("note"_L1).toString(),
            json::timeFromText(object.value("createdAt"_L1).toString()),
            json::timeFromText(object.value("expiresAt"_L1).toString()),
            object.value("uses"_L1).toInt(),
            object.value("used"_L1).toInt()};
}

EmailState toEmailState(const QJsonObject &object)
{
    return {object.value("email"_L1).toString(), object.value("wanted"_L1).toString()};
}

OwnedChat toOwnedChat(const QJsonValue &value)
{
    return {ChatId::fromString(value["chatId"_L1].toString()), value["title"_L1].toString(),
            value["others"_L1].toInt()};
}

template <typename T, typename Read>
QList<T> toList(const QJsonValue &value, Read read)
{
    QList<T> list;
    const QJsonArray array = value.toArray();
    for (const QJsonValue &item : array)
        list.append(read(item));
    return list;
}

} // namespace

void Api::sessions(QObject *context, Reply<DeviceList> reply)
{
    const auto read = [](const QJsonObject &answer) {
        const auto toDevice = [](const QJsonValue &item) {
            return json::toSession(item.toObject());
        };
        return DeviceList{toList<DeviceSession>(answer.value("sessions"_L1), toDevice),
                          answer.value("mostIdleDays"_L1).toInt(-1)};
    };
    m_channel.call(u"session.list"_s, {}, context, reading<DeviceList>(std::move(reply), read));
}

void Api::renameSession(SessionId session,
                        const QString &device,
                        QObject *context,
                        Reply<void> reply)
{
    m_channel.call(u"session.rename"_s,
                   {{u"sessionId"_s, session.toString()}, {u"device"_s, device}}, context,
                   ignoring(std::move(reply)));
}

void Api::endSession(SessionId session, QObject *context, Reply<void> reply)
{
    m_channel.call(u"session.revoke"_s, {{u"sessionId"_s, session.toString()}}, context,
                   ignoring(std::move(reply)));
}

void Api::endOtherSessions(QObject *context, Reply<int> reply)
{
    const auto read = [](const QJsonObject &answer) { return answer.value("ended"_L1).toInt(); };
    m_channel.call(u"session.revokeOthers"_s, {}, context, reading<int>(std::move(reply), read));
}

void Api::changePassword(const QString &now,
                         const QString &wanted,
                         QObject *context,
                         Reply<void> reply)
{
    m_channel.call(u"account.changePassword"_s,
                   {{u"oldPassword"_s, now}, {u"newPassword"_s, wanted}}, context,
                   ignoring(std::move(reply)));
}

void Api::requestReset(const QString &email, QObject *context, Reply<void> reply)
{
    m_channel.call(u"account.requestReset"_s, {{u"email"_s, email}}, context,
                   ignoring(std::move(reply)));
}

void Api::resetPassword(const QString &code,
                        const QString &password,
                        QObject *context,
                        Reply<QString> reply)
{
    const auto read = [](const QJsonObject &answer) {
        return answer.value("username"_L1).toString();
    };
    m_channel.call(u"account.reset"_s, {{u"code"_s, code}, {u"password"_s, password}}, context,
                   reading<QString>(std::move(reply), read));
}

void Api::email(QObject *context, Reply<EmailState> reply)
{
    m_channel.call(u"account.email"_s, {}, context,
                   reading<EmailState>(std::move(reply), toEmailState));
}

void Api::changeEmail(const QString &password,
                      const QString &wanted,
                      QObject *context,
                      Reply<EmailState> reply)
{
    m_channel.call(u"account.changeEmail"_s, {{u"password"_s, password}, {u"email"_s, wanted}},
                   context, reading<EmailState>(std::move(reply), toEmailState));
}

void Api::confirmEmail(const QString &code, QObject *context, Reply<EmailState> reply)
{
    m_channel.call(u"account.confirmEmail"_s, {{u"code"_s, code}}, context,
                   reading<EmailState>(std::move(reply), toEmailState));
}

void Api::factor(QObject *context, Reply<FactorState> reply)
{
    const auto read = [](const QJsonObject &answer) {
        return FactorState{answer.value("on"_L1).toBool(),
                           answer.value("recoveryCodes"_L1).toInt()};
    };
    m_channel.call(u"factor.get"_s, {}, context, reading<FactorState>(std::move(reply), read));
}

void Api::enrolFactor(const QString &password, QObject *context, Reply<FactorSecret> reply)
{
    const auto read = [](const QJsonObject &answer) {
        return FactorSecret{answer.value("secret"_L1).toString(),
                            answer.value("uri"_L1).toString()};
    };
    m_channel.call(u"factor.enrol"_s, {{u"password"_s, password}}, context,
                   reading<FactorSecret>(std::move(reply), read));
}

void Api::confirmFactor(const QString &code, QObject *context, Reply<QStringList> reply)
{
    const auto read = [](const QJsonObject &answer) {
        return QStringList(toList<QString>(answer.value("recoveryCodes"_L1),
                                           [](const QJsonValue &item) { return item.toString(); }));
    };
    m_channel.call(u"factor.confirm"_s, {{u"code"_s, code}}, context,
                   reading<QStringList>(std::move(reply), read));
}

void Api::disableFactor(const QString &password,
                        const QString &code,
                        QObject *context,
                        Reply<void> reply)
{
    m_channel.call(u"factor.disable"_s, {{u"password"_s, password}, {u"code"_s, code}}, context,
                   ignoring(std::move(reply)));
}

void Api::exportAll(QObject *context, Reply<ExportState> reply)
{
    const auto read = [](const QJsonObject &answer) {
        return ExportState{answer.value("state"_L1).toString() == "ready"_L1,
                           answer.value("bytes"_L1).toInteger(),
                           FileId::fromString(answer.value("fileId"_L1).toString())};
    };
    m_channel.call(u"account.export"_s, {}, context, reading<ExportState>(std::move(reply), read));
}

void Api::dropExport(QObject *context, Reply<void> reply)
{
    m_channel.call(u"account.dropExport"_s, {}, context, ignoring(std::move(reply)));
}

void Api::deletion(QObject *context, Reply<DeletionState> reply)
{
    const auto read = [](const QJsonObject &answer) {
        return DeletionState{toList<OwnedChat>(answer.value("chats"_L1), toOwnedChat),
                             answer.value("lastAdministrator"_L1).toBool()};
    };
    m_channel.call(u"account.deletion"_s, {}, context,
                   reading<DeletionState>(std::move(reply), read));
}

void Api::deleteAccount(const QString &password,
                        const QString &code,
                        QObject *context,
                        Reply<void> reply)
{
    QJsonObject params{{u"password"_s, password}};
    insertUnlessEmpty(params, "code"_L1, code);
    m_channel.call(u"account.delete"_s, params, context, ignoring(std::move(reply)));
}

void Api::invitations(QObject *context, Reply<QList<Invitation>> reply)
{
    const auto read = [](const QJsonObject &answer) {
        return toList<Invitation>(answer.value("invites"_L1), [](const QJsonValue &item) {
            return toInvitation(item.toObject());
        });
    };
    m_channel.call(u"invite.list"_s, {}, context,
                   reading<QList<Invitation>>(std::move(reply), read));
}

void Api::createInvitation(const NewInvitation &wanted,
                           QObject *context,
                           Reply<MadeInvitation> reply)
{
    QJsonObject params{{u"uses"_s, wanted.uses}, {u"hours"_s, wanted.hours}};
    insertUnlessEmpty(params, "note"_L1, wanted.note);
    const auto read = [](const QJsonObject &answer) {
        return MadeInvitation{toInvitation(answer.value("invite"_L1).toObject()),
                              answer.value("link"_L1).toString()};
    };
    m_channel.call(u"invite.create"_s, params, context,
                   reading<MadeInvitation>(std::move(reply), read));
}

void Api::revokeInvitation(InviteId invitation, QObject *context, Reply<void> reply)
{
    m_channel.call(u"invite.revoke"_s, {{u"inviteId"_s, invitation.toString()}}, context,
                   ignoring(std::move(reply)));
}

} // namespace chatoyant::client

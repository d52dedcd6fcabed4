#include "server/net/handlers/account_data_handler.h"

#include "server/net/handlers/field_text.h"

namespace chatoyant::server {

using namespace Qt::StringLiterals;

namespace {

QJsonObject packExport(const AccountExport &made)
{
    QJsonObject object{{u"state"_s, made.isReady ? u"ready"_s : u"making"_s},
                       {u"bytes"_s, made.file.bytes}};
    if (!made.isReady)
        return object;
    object.insert(u"fileId"_s, made.file.id.toString());
    object.insert(u"name"_s, made.file.name);
    object.insert(u"expiresAt"_s, json::timeToText(made.expiresAt));
    return object;
}

QJsonObject packObstacles(const DeletionObstacles &found)
{
    QJsonArray chats;
    for (const OwnedChat &chat : found.chats)
        chats.append(QJsonObject{{u"chatId"_s, chat.chat.toString()},
                                 {u"title"_s, chat.title},
                                 {u"others"_s, chat.others}});
    return {{u"lastAdministrator"_s, found.isLastAdministrator}, {u"chats"_s, chats}};
}

} // namespace

void AccountDataHandler::addTo(Dispatcher &dispatcher)
{
    dispatcher.add("account.export"_L1, [this](const Call &call) { return exportAll(call); });
    dispatcher.add("account.dropExport"_L1, [this](const Call &call) { return dropExport(call); });
    dispatcher.add("account.deletion"_L1, [this](const Call &call) { return deletion(call); });
    dispatcher.addLate("account.delete"_L1,
                       [this](const Call &call, const auto &reply) { remove(call, reply); });
}

Answer AccountDataHandler::exportAll(const Call &call)
{
    return answerFrom(m_services.exports.ask(call.user()), packExport);
}

Answer AccountDataHandler::dropExport(const Call &call)
{
    m_services.exports.drop(call.user());
    return answerWith({});
}

Answer AccountDataHandler::deletion(const Call &call) const
{
    return answerWith(packObstacles(m_services.deletions.obstacles(call.user())));
}

void AccountDataHandler::remove(const Call &call, const Dispatcher::Reply &reply)
{
    json::Fields fields(call.params);
    DeleteAccount params{call.user(), anyText(fields, call.params, "password"_L1), call.address};
    params.code = fields.optionalText("code"_L1, limits::codeLength).value_or(QString());
    if (fields.error()) {
        reply(*fields.error());
        return;
    }
    params.leave = [this, link = call.link, user = call.user()] {
        m_admission.signOut(link, user);
    };
    m_services.deletions.erase(params, [reply](const Result<void> &gone) {
        reply(gone ? answerWith({}) : Answer(gone.error()));
    });
}

} // namespace chatoyant::server

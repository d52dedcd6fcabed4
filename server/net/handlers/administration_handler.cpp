#include "server/net/handlers/administration_handler.h"

#include "common/base/limits.h"
#include "common/protocol/admin_messages.h"
#include "common/protocol/json.h"
#include "server/net/handlers/admin_guard.h"
#include "server/net/handlers/pages.h"

namespace chatoyant::server {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostAccounts = 100;
constexpr int usualAccounts = 50;

Administrator administratorOf(const Call &call)
{
    return {call.user(), call.caller->session, call.address};
}

QJsonObject packAccount(const AdminUser &user)
{
    return {{u"user"_s, json::fromAdminUser(user)}};
}

// People describe themselves at length: as many as fit, the rest is the next page's.
void fitIntoAnswer(AdminUserPage &page)
{
    qsizetype room = pageBytes;
    for (qsizetype at = 0; at < page.users.size(); ++at) {
        const QJsonObject packed = json::fromAdminUser(page.users.at(at));
        room -= QJsonDocument(packed).toJson(QJsonDocument::Compact).size() + 1;
        if (room >= 0 || at == 0)
            continue;
        page.users.resize(at);
        page.next = page.users.last().user.id;
    }
}

} // namespace

void AdministrationHandler::addTo(Dispatcher &dispatcher)
{
    const auto add = [&](QLatin1StringView method, Dispatcher::Handler handler) {
        addForAdmins(dispatcher, m_services, method, std::move(handler));
    };
    add("admin.users"_L1, [this](const Call &call) { return users(call); });
    add("admin.setRole"_L1, [this](const Call &call) { return setRole(call); });
    add("admin.suspend"_L1, [this](const Call &call) { return suspend(call); });
    add("admin.resetCode"_L1, [this](const Call &call) { return resetCode(call); });
    add("admin.sessions"_L1, [this](const Call &call) { return sessions(call); });
    add("admin.endSessions"_L1, [this](const Call &call) { return endSessions(call); });
    add("admin.health"_L1, [this](const Call &) { return health(); });
    add("admin.config"_L1, [this](const Call &) { return config(); });
}

Answer AdministrationHandler::users(const Call &call) const
{
    json::Fields fields(call.params);
    AccountChoice choice;
    choice.text = fields.optionalText("query"_L1, limits::queryLength).value_or(QString());
    choice.which = fields.optionalChoice("which"_L1, json::adminUserChoiceFromName)
                       .value_or(AdminUserChoice::All);
    const auto after = fields.optionalId<UserId>("after"_L1);
    const auto limit = fields.optionalInteger("limit"_L1, 1, mostAccounts).value_or(usualAccounts);
    if (fields.error())
        return *fields.error();
    auto page = m_services.administration.page(administratorOf(call), choice, after, int(limit));
    if (page)
        fitIntoAnswer(*page);
    return answerFrom(page, json::fromAdminUserPage);
}

Answer AdministrationHandler::setRole(const Call &call)
{
    json::Fields fields(call.params);
    const auto user = fields.id<UserId>("userId"_L1);
    const bool isAdmin = fields.flag("admin"_L1);
    if (fields.error())
        return *fields.error();
    return answerFrom(m_services.administration.setAdmin(administratorOf(call), user, isAdmin),
                      packAccount);
}

Answer AdministrationHandler::suspend(const Call &call)
{
    json::Fields fields(call.params);
    const auto user = fields.id<UserId>("userId"_L1);
    const bool isSuspended = fields.flag("suspended"_L1);
    if (fields.error())
        return *fields.error();
    return answerFrom(
        m_services.administration.setSuspended(administratorOf(call), user, isSuspended),
        packAccount);
}

Answer AdministrationHandler::resetCode(const Call &call)
{
    json::Fields fields(call.params);
    const auto user = fields.id<UserId>("userId"_L1);
    if (fields.error())
        return *fields.error();
    return answerFrom(m_services.administration.issueReset(administratorOf(call), user),
                      [](const IssuedCode &issued) {
                          return json::fromPasswordCode({issued.code, issued.expiresAt});
                      });
}

Answer AdministrationHandler::sessions(const Call &call) const
{
    json::Fields fields(call.params);
    const auto user = fields.id<UserId>("userId"_L1);
    if (fields.error())
        return *fields.error();
    return answerFrom(m_services.administration.sessions(administratorOf(call), user),
                      json::fromSessions);
}

Answer AdministrationHandler::endSessions(const Call &call)
{
    json::Fields fields(call.params);
    const auto user = fields.id<UserId>("userId"_L1);
    const auto session = fields.optionalId<SessionId>("sessionId"_L1);
    if (fields.error())
        return *fields.error();
    return answerFrom(m_services.administration.endSessions(administratorOf(call), user, session),
                      [](int ended) {
                          return QJsonObject{{u"ended"_s, ended}};
                      });
}

Answer AdministrationHandler::health()
{
    return answerWith(json::fromServerHealth(m_condition.health()));
}

Answer AdministrationHandler::config() const
{
    return answerWith(json::fromConfigValues(m_condition.config()));
}

} // namespace chatoyant::server

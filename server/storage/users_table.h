// The table of people: accounts, profiles, settings.
#pragma once

#include "server/domain/ports/account_storage.h"
#include "server/domain/ports/status_storage.h"
#include "server/domain/ports/user_storage.h"
#include "server/storage/sql_query.h"

namespace chatoyant::server {

// The columns that readUser() expects, to be put into a SELECT from users AS u.
extern const QString userColumns;
constexpr int userColumnCount = 12;
User readUser(const SqlRow &row, int firstColumn);

// Lower case, without accents: what searches compare.
QString foldedName(const QString &name);

class UsersTable final : public AccountStorage, public UserStorage, public StatusStorage
{
public:
    explicit UsersTable(SqlDatabase &database);

    void addAccount(const Account &account) override;
    std::optional<Account> account(UserId user) const override;
    std::optional<Account> accountByUsername(const QString &username) const override;
    std::optional<Account> accountByEmail(const QString &email) const override;
    QList<Account> accounts() const override;
    void changeAccount(const Account &account) override;
    void addErasedToken(const QByteArray &hash, const QDateTime &at) override;
    bool isErasedToken(const QByteArray &hash) const override;

    std::optional<User> user(UserId user) const override;
    void setProfile(const User &user) override;
    void setLastSeen(UserId user, const QDateTime &at) override;
    QList<User> searchUsers(const QString &text, int limit) const override;
    Appearance appearance(UserId user) const override;
    void setAppearance(UserId user, const Appearance &appearance) override;
    QJsonObject settings(UserId user) const override;
    void setSettings(UserId user, const QJsonObject &settings) override;

    void setStatus(UserId user, const Status &status) override;
    QDateTime nextStatusEnd() const override;
    QList<UserId> statusesOver(const QDateTime &now) const override;

private:
    SqlQuery m_add;
    mutable SqlQuery m_findById;
    mutable SqlQuery m_findByUsername;
    mutable SqlQuery m_findByEmail;
    mutable SqlQuery m_list;
    SqlQuery m_change;
    SqlQuery m_setProfile;
    SqlQuery m_setLastSeen;
    mutable SqlQuery m_search;
    mutable SqlQuery m_appearance;
    SqlQuery m_setAppearance;
    mutable SqlQuery m_getSettings;
    SqlQuery m_setSettings;
    SqlQuery m_addErased;
    mutable SqlQuery m_findErased;
    SqlQuery m_setStatus;
    mutable SqlQuery m_nextStatusEnd;
    mutable SqlQuery m_statusesOver;
};

} // namespace chatoyant::server

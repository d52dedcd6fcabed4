// Lets people delete their own accounts, and says what has to be done before.
#pragma once

#include "server/domain/export_service.h"
#include "server/domain/member_service.h"
#include "server/domain/password_check.h"
#include "server/domain/people.h"
#include "server/domain/second_factor_service.h"
#include "server/domain/standing_service.h"

namespace chatoyant::server {

struct OwnedChat
{
    ChatId chat;
    QString title;
    int others = 0; // members that are there
};

struct DeletionObstacles
{
    QList<OwnedChat> chats;           // that nobody else owns, though others are there
    bool isLastAdministrator = false; // of this server, which has other people
};

struct DeleteAccount
{
    UserId user;
    QString password;
    QString address = {};
    QString code = {}; // of the second factor, where it is on
    // Runs when it is certain, before the sessions end: the caller's own connection hears the
    // answer, and not that its session is over.
    std::function<void()> leave = [] {};
};

class DeletionService
{
public:
    using Done = std::function<void(Result<void>)>;

    struct Parts
    {
        AccountStorage &accounts;
        ContactStorage &contacts;
        ChatStorage &chats;
        MemberStorage &memberships;
        ChatDirectory &directory;
        MemberService &members;
        StandingService &standing;
        ExportService &exports;
        People &people;
        UserLog &userLog;
        PasswordCheck &passwords;
        SecondFactorService &factors;
        LogBatch &batch;
    };

    explicit DeletionService(const Parts &parts);

    DeletionObstacles obstacles(UserId user) const;
    // For good. LastAdministrator, ChatLastOwner, BadCredentials; CodeNeeded and BadCode
    // where there is a second factor. `done` runs at once, within the
    // caller's turn, when it is refused before the password is looked at; else later, outside any
    // turn and after a commit of its own.
    void erase(const DeleteAccount &params, Done done);

private:
    Result<void> judge(UserId user) const;
    // Of the other members those who are there, and whether one of them owns the chat.
    std::pair<int, bool> othersIn(ChatId chat, UserId than) const;
    // The password was right.
    Result<void> go(const DeleteAccount &params);
    Result<void> carryOut(const DeleteAccount &params);
    void leaveGroups(UserId user);

    Parts m_parts;
};

} // namespace chatoyant::server

// What the server answers about accounts, and what it is asked with.
#pragma once

#include "common/model/session.h"

#include <QDateTime>
#include <QString>

namespace chatoyant::client {

struct Credentials
{
    QString login; // user name or, when signing in, e-mail address
    QString password;
    QString displayName; // sign-up only
    QString email;       // sign-up only, may be empty
    QString device;      // what the list of sessions shows
    QString code;        // signing in: of the second factor, or a recovery code; else of a letter
    QString invite;      // sign-up only, where the server takes people by invitation
};

// The e-mail address of an account.
struct EmailState
{
    QString address; // empty: none
    QString wanted;  // waits for the code of its letter; empty: none does
};

// Where somebody is signed in.
struct DeviceList
{
    QList<DeviceSession> devices;
    int mostIdleDays = -1; // without use, as the operator has it; -1: the server does not say
};

// How an account's second factor stands.
struct FactorState
{
    bool isOn = false;
    int recoveryCodes = 0; // that are left
};

// What an authenticator is told.
struct FactorSecret
{
    QString secret;
    QString uri; // otpauth://, for its camera
};

// A file of all that the server keeps of somebody.
struct ExportState
{
    bool isReady = false; // else it is being made
    qint64 bytes = 0;     // so far
    FileId file;          // of one that is ready
};

// A chat that nobody else owns, though others are in it.
struct OwnedChat
{
    ChatId chat;
    QString title;
    int others = 0;
};

// What keeps an account from being deleted.
struct DeletionState
{
    QList<OwnedChat> chats;
    bool isLastAdministrator = false;
};

// An invitation to make an account, without its code: that is shown once.
struct Invitation
{
    InviteId id;
    QString note; // for whom, as its maker wrote it
    QDateTime createdAt;
    QDateTime expiresAt;
    int uses = 1; // how many people it lets in
    int used = 0; // and has let in
};

struct NewInvitation
{
    QString note;
    int uses = 1;
    int hours = 24 * 7;
};

struct MadeInvitation
{
    Invitation invitation;
    QString link; // chatoyant://join?…
};

} // namespace chatoyant::client

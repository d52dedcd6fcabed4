// Why something was refused: the one table of reasons, their names on the wire and their codes.
#pragma once

#include "common/base/expected.h"

#include <QString>

#include <optional>
#include <span>

namespace chatoyant {

// Adding a reason: here, in error.cpp's table, in docs/protocol.md, and in the client's
// translations.
enum class Reason {
    ParseError,
    InvalidRequest,
    UnknownMethod,
    InvalidField,
    MissingField,
    TooLarge,
    AnswerTooLarge,
    Internal,
    ServerBusy,
    ServerStopping,
    StorageFailed,
    StorageFull,
    NotSignedIn,
    AlreadySignedIn,
    BadCredentials,
    SessionExpired,
    SessionRevoked,
    SessionNotFound,
    CodeNeeded,
    AccountSuspended,
    AccountDeleted,
    LastAdministrator,
    BadCode,
    InviteNeeded,
    BadInvite,
    FactorOn,
    FactorOff,
    AdminOnly,
    SignupClosed,
    BadUsername,
    UsernameTaken,
    BadEmail,
    EmailTaken,
    NoMail,
    WeakPassword,
    UserNotFound,
    UserBlocked,
    UserTakesNoMessages,
    UserTakesNoRequests,
    UserJoinsNoGroups,
    ContactSelf,
    ContactNoRequest,
    ChatNotFound,
    ChatFull,
    ChatBadKind,
    ChatLastOwner,
    ChatBadLink,
    ChatNoConversion,
    ChatNotMember,
    ChatNoRequest,
    ChatSlowMode,
    NotAllowed,
    MessageEmpty,
    MessageTooLong,
    MessageBadText,
    MessageNotFound,
    MessageDeleted,
    MessageIdReused,
    MessageTooOld,
    TooManyPins,
    FileNotFound,
    FileGone,
    FileEmpty,
    FileTooLarge,
    FileQuota,
    FileIncomplete,
    FileInUse,
    TooManyFiles,
    PictureUnusable,
    PictureTooLarge,
    QueryTooShort,
    TranslationOff,
    TranslationUnavailable,
    TranslationLanguage,
    TranslationTooLong,
    RateLimited,
    // The client's own: never on the wire.
    Offline,
    TimedOut,
    ServerUnreachable,
    NotThisProduct,
    CertificateRefused,
    FileUnreadable,
    FileChanged,
    FolderRefused,
    LocalStorageFailed,
};

struct Error
{
    Reason reason = Reason::Internal;
    QString message; // English, for logs
    QString field;   // the parameter at fault, if one is
    std::optional<int> retryAfterMs;

    friend bool operator==(const Error &, const Error &) = default;
};

struct ReasonInfo
{
    Reason reason;
    const char *name;    // "area.what", stable: what clients translate
    int rpcCode;         // JSON-RPC 2.0 error code
    const char *english; // default message
};

// Every reason in the enum's order.
std::span<const ReasonInfo> reasonTable();
const ReasonInfo &reasonInfo(Reason reason);
// Nothing for a name this version does not know.
std::optional<Reason> reasonFromName(QStringView name);
// An error with the reason's own English sentence.
Error makeError(Reason reason, const QString &field = {});

template <typename T>
using Result = Expected<T, Error>;

} // namespace chatoyant

#include "common/base/error.h"

#include <array>

namespace chatoyant {

namespace {

constexpr int refused = -32000; // the server understood and says no

constexpr std::array table{
    ReasonInfo{Reason::ParseError, "rpc.parse_error", -32700, "not valid JSON"},
    ReasonInfo{Reason::InvalidRequest, "rpc.invalid_request", -32600, "not a JSON-RPC 2.0 request"},
    ReasonInfo{Reason::UnknownMethod, "rpc.unknown_method", -32601, "no such method"},
    ReasonInfo{Reason::InvalidField, "rpc.invalid_field", -32602, "a parameter has a wrong value"},
    ReasonInfo{Reason::MissingField, "rpc.missing_field", -32602, "a parameter is missing"},
    ReasonInfo{Reason::TooLarge, "rpc.too_large", -32600, "the message is larger than allowed"},
    ReasonInfo{Reason::AnswerTooLarge, "rpc.answer_too_large", refused,
               "the answer would be too large, ask for less at a time"},
    ReasonInfo{Reason::Internal, "server.internal", -32603, "the server made a mistake"},
    ReasonInfo{Reason::ServerBusy, "server.busy", refused, "the server is busy, try again"},
    ReasonInfo{Reason::ServerStopping, "server.stopping", refused, "the server is stopping"},
    ReasonInfo{Reason::StorageFailed, "server.storage", refused, "the server could not store it"},
    ReasonInfo{Reason::StorageFull, "server.full", refused, "the server's disk is full"},
    ReasonInfo{Reason::NotSignedIn, "session.not_signed_in", refused, "sign in first"},
    ReasonInfo{Reason::AlreadySignedIn, "session.already_signed_in", refused,
               "this connection is signed in already"},
    ReasonInfo{Reason::BadCredentials, "session.bad_credentials", refused,
               "wrong user name or password"},
    ReasonInfo{Reason::SessionExpired, "session.expired", refused,
               "the session has ended, sign in again"},
    ReasonInfo{Reason::SessionRevoked, "session.revoked", refused,
               "the session was ended from elsewhere, sign in again"},
    ReasonInfo{Reason::SessionNotFound, "session.not_found", refused, "no such session of yours"},
    ReasonInfo{Reason::CodeNeeded, "session.code_needed", refused,
               "a code of the second factor is needed"},
    ReasonInfo{Reason::AccountSuspended, "account.suspended", refused,
               "the account is suspended, ask whoever runs the server"},
    ReasonInfo{Reason::AccountDeleted, "account.deleted", refused, "the account is deleted"},
    ReasonInfo{Reason::LastAdministrator, "account.last_administrator", refused,
               "the server would have no administrator any more"},
    ReasonInfo{Reason::BadCode, "account.bad_code", refused, "the code is wrong, used or too old"},
    ReasonInfo{Reason::InviteNeeded, "account.invite_needed", refused,
               "an invitation is needed to make an account"},
    ReasonInfo{Reason::BadInvite, "account.bad_invite", refused,
               "the invitation is unknown, used up or too old"},
    ReasonInfo{Reason::FactorOn, "factor.on", refused, "the second factor is on already"},
    ReasonInfo{Reason::FactorOff, "factor.off", refused, "the second factor is off"},
    ReasonInfo{Reason::AdminOnly, "admin.only", refused, "only administrators may do that"},
    ReasonInfo{Reason::SignupClosed, "account.signup_closed", refused,
               "this server takes no new accounts"},
    ReasonInfo{Reason::BadUsername, "account.bad_username", -32602,
               "3 to 32 letters a-z, digits, dot, dash or underscore, beginning with a letter"},
    ReasonInfo{Reason::UsernameTaken, "account.username_taken", refused, "the user name is taken"},
    ReasonInfo{Reason::BadEmail, "account.bad_email", -32602, "not an e-mail address"},
    ReasonInfo{Reason::EmailTaken, "account.email_taken", refused, "the e-mail address is in use"},
    ReasonInfo{Reason::NoMail, "account.no_mail", refused,
               "this server sends no mail, ask whoever runs it"},
    ReasonInfo{Reason::WeakPassword, "account.weak_password", -32602,
               "8 to 256 characters, not a common password"},
    ReasonInfo{Reason::UserNotFound, "user.not_found", refused, "no such user"},
    ReasonInfo{Reason::UserBlocked, "user.blocked", refused, "this person cannot be contacted"},
    ReasonInfo{Reason::UserTakesNoMessages, "user.takes_no_messages", refused,
               "this person takes no messages from you, as they have chosen"},
    ReasonInfo{Reason::UserTakesNoRequests, "user.takes_no_requests", refused,
               "this person takes no friend requests from you, as they have chosen"},
    ReasonInfo{Reason::UserJoinsNoGroups, "user.joins_no_groups", refused,
               "this person is not added to groups by you, as they have chosen"},
    ReasonInfo{Reason::ContactSelf, "contact.self", -32602, "that is you"},
    ReasonInfo{Reason::ContactNoRequest, "contact.no_request", refused,
               "there is no request from this person"},
    ReasonInfo{Reason::ChatNotFound, "chat.not_found", refused, "no such chat"},
    ReasonInfo{Reason::ChatFull, "chat.full", refused, "the chat has all the members it can have"},
    ReasonInfo{Reason::ChatBadKind, "chat.bad_kind", refused, "this kind of chat does not do that"},
    ReasonInfo{Reason::ChatLastOwner, "chat.last_owner", refused,
               "the last owner must hand the chat over first"},
    ReasonInfo{Reason::ChatBadLink, "chat.bad_link", refused,
               "the link is unknown, used up, revoked or too old"},
    ReasonInfo{Reason::ChatNoConversion, "chat.no_conversion", refused,
               "nobody asked to take the history along"},
    ReasonInfo{Reason::ChatNotMember, "chat.not_member", refused,
               "this person is not a member of the chat"},
    ReasonInfo{Reason::ChatNoRequest, "chat.no_request", refused,
               "nobody of that name asks to join or is banned"},
    ReasonInfo{Reason::ChatSlowMode, "chat.slow_mode", refused,
               "members write at most one message in a while here"},
    ReasonInfo{Reason::NotAllowed, "chat.not_allowed", refused,
               "your role in this chat does not allow that"},
    ReasonInfo{Reason::MessageEmpty, "message.empty", -32602, "the message has no visible text"},
    ReasonInfo{Reason::MessageTooLong, "message.too_long", -32602, "the message is too long"},
    ReasonInfo{Reason::MessageBadText, "message.bad_text", -32602,
               "the text contains characters that cannot be stored"},
    ReasonInfo{Reason::MessageNotFound, "message.not_found", refused, "no such message"},
    ReasonInfo{Reason::MessageDeleted, "message.deleted", refused, "the message is deleted"},
    ReasonInfo{Reason::MessageIdReused, "message.id_reused", refused,
               "this clientId was used for another message"},
    ReasonInfo{Reason::MessageTooOld, "message.too_old", refused,
               "the message is too old to be deleted for all"},
    ReasonInfo{Reason::TooManyPins, "message.too_many_pins", refused,
               "the chat has all the pins it can have"},
    ReasonInfo{Reason::FileNotFound, "file.not_found", refused, "no such file"},
    ReasonInfo{Reason::FileGone, "file.gone", refused,
               "this upload was cancelled or given up, begin it again"},
    ReasonInfo{Reason::FileEmpty, "file.empty", -32602, "the file is empty"},
    ReasonInfo{Reason::FileTooLarge, "file.too_large", refused,
               "the file is larger than this server takes"},
    ReasonInfo{Reason::FileQuota, "file.quota", refused,
               "your files take all the room that you have here"},
    ReasonInfo{Reason::FileIncomplete, "file.incomplete", refused,
               "the file is not uploaded completely"},
    ReasonInfo{Reason::FileInUse, "file.in_use", refused,
               "the file stands in a message or is a picture: take it out there"},
    ReasonInfo{Reason::TooManyFiles, "file.too_many", -32602,
               "a message has at most 10 files, each once"},
    ReasonInfo{Reason::PictureUnusable, "picture.unusable", refused,
               "not a PNG, JPEG, GIF or WebP picture that this server can show"},
    ReasonInfo{Reason::PictureTooLarge, "picture.too_large", refused,
               "a picture has at most 5 MiB, and 4096 pixels on each side"},
    ReasonInfo{Reason::QueryTooShort, "search.too_short", -32602, "type at least two characters"},
    ReasonInfo{Reason::TranslationOff, "translate.off", refused, "this server translates nothing"},
    ReasonInfo{Reason::TranslationUnavailable, "translate.unavailable", refused,
               "the translation service cannot be had now, try again later"},
    ReasonInfo{Reason::TranslationLanguage, "translate.language", refused,
               "nothing is translated into this language here"},
    ReasonInfo{Reason::TranslationTooLong, "translate.too_long", refused,
               "the message is too long to be translated"},
    ReasonInfo{Reason::RateLimited, "rate.limited", refused, "too fast, wait a moment"},
    ReasonInfo{Reason::Offline, "client.offline", refused, "no connection to the server"},
    ReasonInfo{Reason::TimedOut, "client.timed_out", refused, "the server did not answer in time"},
    ReasonInfo{Reason::ServerUnreachable, "client.unreachable", refused,
               "the server cannot be reached"},
    ReasonInfo{Reason::NotThisProduct, "client.not_chatoyant", refused,
               "no Chatoyant server answers there"},
    ReasonInfo{Reason::CertificateRefused, "client.certificate", refused,
               "the server's certificate is not trusted"},
    ReasonInfo{Reason::FileUnreadable, "client.file_unreadable", refused,
               "the file is not there any more, or cannot be read"},
    ReasonInfo{Reason::FileChanged, "client.file_changed", refused,
               "the file has changed since it was chosen"},
    ReasonInfo{Reason::FolderRefused, "client.folder", refused,
               "nothing can be saved in this folder"},
    ReasonInfo{Reason::LocalStorageFailed, "client.storage", refused,
               "could not be saved on this device"},
};

} // namespace

std::span<const ReasonInfo> reasonTable()
{
    return table;
}

const ReasonInfo &reasonInfo(Reason reason)
{
    return table.at(static_cast<size_t>(reason));
}

std::optional<Reason> reasonFromName(QStringView name)
{
    for (const ReasonInfo &info : table) {
        if (name == QLatin1StringView(info.name))
            return info.reason;
    }
    return std::nullopt;
}

Error makeError(Reason reason, const QString &field)
{
    return {reason, QString::fromLatin1(reasonInfo(reason).english), field, std::nullopt};
}

} // namespace chatoyant

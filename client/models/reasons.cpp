#include "client/models/rule_sentences.h"
#include "client/models/sentences.h"

// Every reason of the one table in the person's words.
namespace chatoyant::client {

namespace {

struct Words
{
    Reason reason;
    const char *sentence;
};

constexpr Words words[] = {
    {Reason::ServerBusy,
     QT_TRANSLATE_NOOP("Reasons", "The server is busy. Try again in a moment.")},
    {Reason::ServerStopping,
     QT_TRANSLATE_NOOP("Reasons", "The server is restarting. Try again in a moment.")},
    {Reason::StorageFull,
     QT_TRANSLATE_NOOP("Reasons", "The server's disk is full. Tell whoever runs it.")},
    {Reason::StorageFailed,
     QT_TRANSLATE_NOOP("Reasons", "The server could not store it. Tell whoever runs it.")},
    {Reason::NotSignedIn, QT_TRANSLATE_NOOP("Reasons", "Sign in first.")},
    {Reason::BadCredentials, QT_TRANSLATE_NOOP("Reasons", "Wrong user name or password.")},
    {Reason::SessionExpired,
     QT_TRANSLATE_NOOP("Reasons", "Your session has ended. Sign in again.")},
    {Reason::SessionRevoked,
     QT_TRANSLATE_NOOP("Reasons", "You were signed out here from elsewhere. Sign in again.")},
    {Reason::SessionNotFound,
     QT_TRANSLATE_NOOP("Reasons", "That device is not signed in any more.")},
    {Reason::CodeNeeded,
     QT_TRANSLATE_NOOP("Reasons", "This account asks for a code of its second factor as well.")},
    {Reason::AccountSuspended,
     QT_TRANSLATE_NOOP("Reasons", "This account is suspended. Ask whoever runs the server.")},
    {Reason::AccountDeleted, QT_TRANSLATE_NOOP("Reasons", "This account is deleted.")},
    {Reason::LastAdministrator,
     QT_TRANSLATE_NOOP("Reasons",
                       "You are the last administrator of this server. Somebody else has to be "
                       "one first.")},
    {Reason::BadCode, QT_TRANSLATE_NOOP("Reasons", "The code is wrong, used or too old.")},
    {Reason::InviteNeeded,
     QT_TRANSLATE_NOOP("Reasons",
                       "This server takes new people by invitation only. Ask whoever runs it.")},
    {Reason::BadInvite,
     QT_TRANSLATE_NOOP("Reasons",
                       "The invitation is unknown, used up or too old. Ask for a new one.")},
    {Reason::FactorOn, QT_TRANSLATE_NOOP("Reasons", "The second factor is on already.")},
    {Reason::FactorOff, QT_TRANSLATE_NOOP("Reasons", "The second factor is off.")},
    {Reason::AdminOnly, QT_TRANSLATE_NOOP("Reasons", "Only administrators may do that.")},
    {Reason::SignupClosed,
     QT_TRANSLATE_NOOP("Reasons", "This server takes no new accounts. Ask whoever runs it.")},
    {Reason::BadUsername,
     QT_TRANSLATE_NOOP("Reasons",
                       "A user name has 3 to 32 letters a–z, digits, dots, dashes or "
                       "underscores, and begins with a letter.")},
    {Reason::UsernameTaken,
     QT_TRANSLATE_NOOP("Reasons", "This user name is taken. Choose another one.")},
    {Reason::BadEmail, QT_TRANSLATE_NOOP("Reasons", "This is not an e-mail address.")},
    {Reason::NoMail,
     QT_TRANSLATE_NOOP("Reasons", "This server sends no mail. Ask whoever runs it.")},
    {Reason::EmailTaken, QT_TRANSLATE_NOOP("Reasons", "This e-mail address is in use.")},
    {Reason::WeakPassword,
     QT_TRANSLATE_NOOP("Reasons", "A password has at least 8 characters and is not a common one.")},
    {Reason::UserNotFound, QT_TRANSLATE_NOOP("Reasons", "There is no such person.")},
    {Reason::UserBlocked, QT_TRANSLATE_NOOP("Reasons", "This person cannot be contacted.")},
    {Reason::UserTakesNoMessages,
     QT_TRANSLATE_NOOP("Reasons",
                       "This person has chosen who can write to them. A friend request may help.")},
    {Reason::UserTakesNoRequests,
     QT_TRANSLATE_NOOP("Reasons", "This person takes no friend requests from you.")},
    {Reason::UserJoinsNoGroups,
     QT_TRANSLATE_NOOP("Reasons",
                       "This person has chosen who can add them to groups. Send them a link, or "
                       "become friends first.")},
    {Reason::ContactSelf, QT_TRANSLATE_NOOP("Reasons", "That is you.")},
    {Reason::ContactNoRequest,
     QT_TRANSLATE_NOOP("Reasons", "There is no request from this person any more.")},
    {Reason::ChatNotFound,
     QT_TRANSLATE_NOOP("Reasons", "This chat is gone, or you are not a member any more.")},
    {Reason::ChatFull, QT_TRANSLATE_NOOP("Reasons", "The chat has all the members it can have.")},
    {Reason::ChatBadKind, QT_TRANSLATE_NOOP("Reasons", "This kind of chat does not do that.")},
    {Reason::ChatLastOwner,
     QT_TRANSLATE_NOOP("Reasons", "You are the last owner: make somebody else an owner first.")},
    {Reason::ChatBadLink,
     QT_TRANSLATE_NOOP("Reasons",
                       "The link is unknown, used up, revoked or too old. Ask for a new one.")},
    {Reason::ChatNoConversion,
     QT_TRANSLATE_NOOP("Reasons", "Nobody asks to take the history along any more.")},
    {Reason::ChatNotMember,
     QT_TRANSLATE_NOOP("Reasons", "This person is not a member of the chat.")},
    {Reason::ChatNoRequest,
     QT_TRANSLATE_NOOP("Reasons", "Another admin was faster: it is settled already.")},
    {Reason::ChatSlowMode,
     QT_TRANSLATE_NOOP("Reasons", "Slow mode is on here. Wait a little, then try again.")},
    {Reason::NotAllowed,
     QT_TRANSLATE_NOOP("Reasons", "Your role in this chat does not allow that.")},
    {Reason::MessageEmpty, QT_TRANSLATE_NOOP("Reasons", "There is nothing to read in it.")},
    {Reason::MessageTooLong, QT_TRANSLATE_NOOP("Reasons", "It is too long. Send it in parts.")},
    {Reason::MessageBadText,
     QT_TRANSLATE_NOOP("Reasons", "It contains characters that cannot be stored.")},
    {Reason::MessageNotFound, QT_TRANSLATE_NOOP("Reasons", "There is no such message any more.")},
    {Reason::MessageDeleted, QT_TRANSLATE_NOOP("Reasons", "The message was deleted.")},
    {Reason::MessageTooOld,
     QT_TRANSLATE_NOOP("Reasons", "The message is too old to be deleted for everybody.")},
    {Reason::TooManyPins,
     QT_TRANSLATE_NOOP("Reasons", "The chat has all the pins it can have. Unpin one first.")},
    {Reason::FileNotFound, QT_TRANSLATE_NOOP("Reasons", "This file is not there any more.")},
    {Reason::FileGone,
     QT_TRANSLATE_NOOP("Reasons", "This upload was cancelled or given up. Begin it again.")},
    {Reason::FileEmpty,
     QT_TRANSLATE_NOOP("Reasons", "The file is empty. There is nothing to send.")},
    {Reason::FileTooLarge,
     QT_TRANSLATE_NOOP("Reasons", "The file is larger than this server takes.")},
    {Reason::FileQuota,
     QT_TRANSLATE_NOOP("Reasons",
                       "Your files take all the room that you have here. Delete some messages "
                       "with files first.")},
    {Reason::FileIncomplete,
     QT_TRANSLATE_NOOP("Reasons", "The file is not uploaded completely. Try again.")},
    {Reason::FileInUse,
     QT_TRANSLATE_NOOP("Reasons", "The file stands in a message. Delete the message.")},
    {Reason::TooManyFiles, QT_TRANSLATE_NOOP("Reasons", "A message has at most ten files.")},
    {Reason::PictureUnusable,
     QT_TRANSLATE_NOOP("Reasons",
                       "The server can make no small picture of this file. Choose a PNG, JPEG, "
                       "GIF or WebP picture.")},
    {Reason::PictureTooLarge,
     QT_TRANSLATE_NOOP("Reasons",
                       "The picture is too large: at most 5 MB, and 4096 pixels on each side.")},
    {Reason::QueryTooShort, QT_TRANSLATE_NOOP("Reasons", "Type at least two characters.")},
    {Reason::TranslationOff,
     QT_TRANSLATE_NOOP("Reasons", "This server translates nothing. Ask whoever runs it.")},
    {Reason::TranslationUnavailable,
     QT_TRANSLATE_NOOP("Reasons", "The translator cannot be reached just now. Try again later.")},
    {Reason::TranslationLanguage,
     QT_TRANSLATE_NOOP("Reasons",
                       "Nothing is translated into this language here. Choose another one.")},
    {Reason::TranslationTooLong,
     QT_TRANSLATE_NOOP("Reasons", "The message is too long to be translated.")},
    {Reason::RateLimited, QT_TRANSLATE_NOOP("Reasons", "Too fast. Wait a moment.")},
    {Reason::AnswerTooLarge,
     QT_TRANSLATE_NOOP("Reasons", "That is more than the server sends at a time.")},
    {Reason::TooLarge, QT_TRANSLATE_NOOP("Reasons", "It is larger than the server allows.")},
    {Reason::Offline, QT_TRANSLATE_NOOP("Reasons", "There is no connection to the server.")},
    {Reason::TimedOut, QT_TRANSLATE_NOOP("Reasons", "The server did not answer in time.")},
    {Reason::ServerUnreachable,
     QT_TRANSLATE_NOOP("Reasons",
                       "The server cannot be reached. Check its address and your "
                       "network.")},
    {Reason::NotThisProduct,
     QT_TRANSLATE_NOOP("Reasons", "Something answers there, but it is no Chatoyant server.")},
    {Reason::CertificateRefused,
     QT_TRANSLATE_NOOP("Reasons",
                       "The server's certificate is not trusted, or has changed. Ask "
                       "whoever runs the server before going on.")},
    {Reason::FileUnreadable,
     QT_TRANSLATE_NOOP("Reasons",
                       "The file is not there any more, or cannot be read. Put it back and try "
                       "again, or delete the message.")},
    {Reason::FileChanged,
     QT_TRANSLATE_NOOP("Reasons",
                       "The file has changed since you chose it. Delete the message and send the "
                       "file as it is now.")},
    {Reason::FolderRefused,
     QT_TRANSLATE_NOOP("Reasons", "Nothing can be saved in that folder. Choose another one.")},
    {Reason::LocalStorageFailed,
     QT_TRANSLATE_NOOP("Reasons", "It could not be saved on this device. Is the disk full?")},
};

// What of an address is wrong, as far as that is known.
constexpr std::pair<const char *, const char *> addressFaults[] = {
    {"host", QT_TRANSLATE_NOOP("Reasons",
                               "There is no server of this name. Check the spelling, and "
                               "whether you are online.")},
    {"port", QT_TRANSLATE_NOOP("Reasons",
                               "The computer is there, but no chat server runs at this port. "
                               "Check the number after the colon, or ask whoever runs it.")},
    {"proxy", QT_TRANSLATE_NOOP("Reasons",
                                "The proxy does not let the connection through. Look at the proxy "
                                "settings, or ask whoever runs your network.")},
    {"server", QT_TRANSLATE_NOOP("Reasons",
                                 "This is no server address. It looks like chat.example.org or "
                                 "chat.example.org:7443.")},
};

// Rounded up: who waits so long does not wait in vain.
QString tooOften(std::chrono::milliseconds wait)
{
    using std::chrono::ceil;
    using std::chrono::minutes;
    using std::chrono::seconds;
    constexpr seconds inSeconds(90); // and what is longer in minutes
    const int count = int(ceil<seconds>(wait).count());
    if (wait <= inSeconds)
        return Sentences::tr("Too often. Try again in %n second(s).", nullptr, count);
    const int minuteCount = int(ceil<minutes>(wait).count());
    return Sentences::tr("Too often. Try again in %n minute(s).", nullptr, minuteCount);
}

} // namespace

QString Sentences::signedOut(const Error &why)
{
    switch (why.reason) {
    case Reason::SessionRevoked:
        return tr("This device was signed out from elsewhere, or your password was changed. Sign "
                  "in again; what you wrote is kept.");
    case Reason::AccountSuspended:
        return tr("This account is suspended. Ask whoever runs the server. What you wrote is kept "
                  "on this device.");
    case Reason::AccountDeleted:
        return tr("The account is deleted, and this device has forgotten its history.");
    default:
        return tr("Your session has ended. Sign in again; what you wrote is kept.");
    }
}

QString Sentences::reason(const Error &error)
{
    if (error.reason == Reason::RateLimited && error.retryAfterMs)
        return tooOften(std::chrono::milliseconds(*error.retryAfterMs));
    if (error.reason == Reason::ChatSlowMode && error.retryAfterMs) {
        constexpr int second = 1000;
        constexpr int minute = 60;
        int wait = (*error.retryAfterMs + second - 1) / second;
        if (wait > 2 * minute)
            wait = (wait + minute - 1) / minute * minute;
        //: A message was refused. %1: "30 seconds".
        return tr("Slow mode is on here. Try again in %1.").arg(RuleSentences::duration(wait));
    }
    for (const auto &[field, sentence] : addressFaults) {
        if (error.reason == Reason::ServerUnreachable && error.field == QLatin1StringView(field))
            return QCoreApplication::translate("Reasons", sentence);
    }
    for (const Words &each : words) {
        if (each.reason == error.reason)
            return QCoreApplication::translate("Reasons", each.sentence);
    }
    return tr("Something went wrong: %1").arg(error.message);
}

} // namespace chatoyant::client

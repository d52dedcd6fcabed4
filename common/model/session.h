// A signed-in device, as its owner sees it, and what a server says of itself.
#pragma once

#include "common/base/ids.h"
#include "common/base/limits.h"
#include "common/model/translation.h"
#include "common/mood/mood_level.h"

#include <QDateTime>
#include <QString>
#include <QStringList>

namespace chatoyant {

// What a successful sign-up, log-in or resume returns.
struct Grant
{
    UserId userId;
    QString username;
    QString displayName;
    QString token; // empty after a resume: the token stays the same
    QDateTime expiresAt;

    friend bool operator==(const Grant &, const Grant &) = default;
};

// A session as its owner sees it.
struct DeviceSession
{
    SessionId id;
    QString device;  // what the client called itself; may be empty
    QString address; // where it was signed in or resumed last; of IPv6 the /64
    QDateTime createdAt;
    QDateTime usedAt;
    QDateTime expiresAt;
    bool isCurrent = false; // the one that asks
    bool isOnline = false;  // a connection is open
    QString program = {};   // with its version: "Chatoyant 1.4"; may be empty
    QString system = {};    // that it runs on: "Debian GNU/Linux 12"; may be empty

    friend bool operator==(const DeviceSession &, const DeviceSession &) = default;
};

enum class SignupPolicy { Closed, Invite, Open };

// What a server is for. At work and in education nothing is drawn from people's voices, unless its
// operator has said that the law and the people there allow it.
enum class ServerContext { Personal, Community, Workplace };

enum class VoiceWriter { Nobody, Server, Service };

// Who writes down what voice notes say; what they say counts in moods where somebody does.
struct VoiceWords
{
    VoiceWriter writer = VoiceWriter::Nobody;
    QString host; // of the service, which is not the server's own

    friend bool operator==(const VoiceWords &, const VoiceWords &) = default;
};

struct ServerInfo
{
    QString name;    // what the operator calls it
    QString version; // of the program
    SignupPolicy signup = SignupPolicy::Closed;
    QStringList features;
    QDateTime time;
    qint64 messageBytes = limits::messageBytes; // of UTF-8, in one text
    qint64 deleteWindow = 0; // s in which people may delete what they wrote; 0: at any time
    qint64 fileBytes = 0;    // of the largest file; 0: this server takes none
    MoodLevel moodText = MoodLevel::Server; // how far moods of texts may go at most
    ServerContext context = ServerContext::Personal;
    VoiceWords voice = {};
    TranslationOffer translation = {};
    QString termsUrl = {}; // what whoever makes an account agrees to; empty: nothing is said
    QString contact = {};  // of whoever runs it, as they want to be written to

    friend bool operator==(const ServerInfo &, const ServerInfo &) = default;
};

} // namespace chatoyant

Q_DECLARE_METATYPE(chatoyant::Grant)
Q_DECLARE_METATYPE(chatoyant::ServerInfo)

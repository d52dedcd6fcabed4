// What the operator decided about this server.
#pragma once

#include "common/base/limits.h"
#include "common/model/session.h"
#include "server/domain/file_rules.h"

#include <chrono>

namespace chatoyant::server {

// So many tries at once, as many again within that time. 0 times: no limit.
struct AttemptRate
{
    int times = 0;
    std::chrono::seconds within{1};
};

struct ServerPolicy
{
    QString name = QStringLiteral("Chatoyant");
    QString version;
    QString termsUrl;
    QString contact;
    SignupPolicy signup = SignupPolicy::Open;
    QStringList features;
    std::chrono::seconds sessionIdle = std::chrono::hours(24 * 30);
    std::chrono::seconds sessionAbsolute = std::chrono::hours(24 * 90);
    qsizetype messageBytes = limits::messageBytes;
    std::chrono::seconds deleteWindow{0}; // for one's own messages; 0: at any time
    QString address;                      // what people type to reach it, for links
    QString fingerprint;                  // of a certificate that no authority vouches for
    // Failed log-ins: of one account, from one address, of all.
    AttemptRate accountFailures{10, std::chrono::minutes(15)};
    AttemptRate addressFailures{50, std::chrono::minutes(15)};
    AttemptRate allFailures{1000, std::chrono::minutes(15)};
    // Addresses of this machine are no one person's (a proxy stands there, or the operator): they
    // have no limits of their own, and sign-ups from them are not limited.
    bool exemptsLocal = true;
    // Sign-ups: from one address, in all.
    AttemptRate addressSignups{20, std::chrono::hours(1)};
    AttemptRate allSignups{500, std::chrono::hours(1)};
    // Whether names are free: from one address.
    AttemptRate addressLookups{60, std::chrono::minutes(1)};
    // Searches for people: by one account.
    AttemptRate personSearches{60, std::chrono::minutes(1)};
    // Translations that somebody has to make: for one account.
    AttemptRate personTranslations{120, std::chrono::minutes(1)};
    // Links that the server has to look at: of one account.
    AttemptRate personPreviews{30, std::chrono::minutes(1)};
    // What is told to the administrators: by one account.
    AttemptRate personReports{10, std::chrono::hours(1)};
    // Exports of everything: by one account.
    AttemptRate personExports{10, std::chrono::hours(24)};
    // Uploads that are begun: by one account, from one address.
    AttemptRate personUploads{600, std::chrono::minutes(10)};
    AttemptRate addressUploads{3000, std::chrono::minutes(10)};
    // Letters by mail: to one address, in all.
    AttemptRate addressLetters{5, std::chrono::hours(1)};
    AttemptRate allLetters{500, std::chrono::hours(1)};
    FileRules files;
    MoodLevel moodText = MoodLevel::Server; // how far moods of texts may go at most
    std::chrono::seconds moodKeep = std::chrono::hours(24 * 30); // then a message has none any more
    ServerContext context = ServerContext::Personal;
    VoiceWords voice;        // by nobody: no voice note is written down, and none counts in a mood
    QString translationHost; // where texts go; empty: no further than this machine
    int translationChars = 5000; // of the longest message that is translated
    bool needsEmail = false;     // an account is made when its e-mail address is confirmed
};

} // namespace chatoyant::server

// How often people may try to sign in or up, and search for others: by account, by address, and all
// together.
#pragma once

#include "common/base/clock.h"
#include "common/base/error.h"
#include "common/base/ids.h"
#include "server/domain/rate_bucket.h"

#include <QHash>
#include <QStringList>

namespace chatoyant::server {

// Each limit is a bucket that fills evenly and holds what may be tried at once. Refusals say when
// the next try is due. What is limited are failures: who succeeds gets the try back.
class AttemptLimits
{
public:
    AttemptLimits(const Clock &clock, const ServerPolicy &policy);

    using Taken = QStringList; // keys of buckets
    // `account` names whom it is about, whether or not they exist. `isAtHome`: the account is
    // signed in at this address. Who guesses elsewhere cannot keep the owner out.
    Result<Taken> take(const QString &account, const QString &address, bool isAtHome = false);
    // A code from a letter or an administrator, of which nobody knows yet whose it is.
    Result<Taken> takeCode(const QString &address);
    void giveBack(const Taken &taken);
    Result<void> takeSignUp(const QString &address);
    // Whether a name is free.
    Result<void> takeLookup(const QString &address);
    // For people, by somebody who is signed in: whoever would copy the list of all has to wait.
    Result<void> takeSearch(UserId caller);
    // A message that somebody has to translate now.
    Result<void> takeTranslation(UserId caller);
    // A link that the server has to look at.
    Result<void> takePreview(UserId author);
    // One more word to the administrators.
    Result<void> takeReport(UserId caller);
    // One more copy of all that the server keeps of somebody.
    Result<void> takeExport(UserId owner);
    // Whether one more upload may begin.
    Result<void> takeUpload(UserId owner, const QString &address);
    // False when this e-mail address, or all together, got enough letters.
    bool takeLetter(const QString &email);

private:
    using Moment = std::chrono::sys_time<std::chrono::milliseconds>;
    using Bucket = RateBucketBy<Moment>;
    struct Wanted
    {
        QString key;
        AttemptRate rate;
    };

    bool isExempt(const QString &address) const;
    Result<Taken> take(const QList<Wanted> &wanted);
    void makeRoom();

    const Clock &m_clock;
    const ServerPolicy &m_policy;
    QHash<QString, Bucket> m_buckets;
};

} // namespace chatoyant::server

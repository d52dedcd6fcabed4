// Turns passwords into hashes and checks them, beside the domain thread.
#pragma once

#include "common/base/error.h"

#include <QString>

#include <functional>

namespace chatoyant::server {

// Completions run later, on the thread that owns the hasher. Reason::ServerBusy when too many wait.
class PasswordHasher
{
public:
    using Hashed = std::function<void(Result<QString>)>;
    using Verified = std::function<void(Result<bool>)>;

    virtual ~PasswordHasher() = default;
    virtual void hash(const QString &password, Hashed done) = 0;
    // An empty hash takes as long as a real one and never fits: who is not there must not show.
    virtual void verify(const QString &password, const QString &hash, Verified done) = 0;
    // Whether this hash was made with other parameters than new ones are.
    virtual bool isDated(const QString &hash) const = 0;
};

} // namespace chatoyant::server

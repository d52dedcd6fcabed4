// Understands what one voice note says, however long that takes.
#pragma once

#include "common/base/expected.h"
#include "server/domain/ports/transcriber.h"

namespace chatoyant::server {

struct NoWords
{
    QString why; // for the operator
};

class SpeechEngine
{
public:
    virtual ~SpeechEngine() = default;
    // Its words, in one line; or why not, without any of them.
    virtual Expected<QString, NoWords> words(const SpokenNote &note) = 0;
    // From another thread: what is under way ends at once, with an error, and all that follows.
    virtual void stop() = 0;
};

} // namespace chatoyant::server

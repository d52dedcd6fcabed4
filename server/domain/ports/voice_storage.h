// Keeps whose voice notes are not written down yet, and finds the words of those that are.
#pragma once

#include "common/base/ids.h"
#include "common/model/entry.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>

namespace chatoyant::server {

struct UnheardMessage
{
    ChatId chat;
    Seq seq = 0;
    int tries = 0;

    friend bool operator==(const UnheardMessage &, const UnheardMessage &) = default;
};

// What the voice notes of one message say.
struct SpokenMessage
{
    ChatId chat;
    Seq seq = 0;
    QString words;
};

class VoiceStorage
{
public:
    virtual ~VoiceStorage() = default;
    virtual void addUnheard(ChatId chat, Seq seq, const QDateTime &at) = 0; // tried once
    virtual void tryAgain(ChatId chat, Seq seq) = 0;                        // tried once more
    virtual void removeUnheard(ChatId chat, Seq seq) = 0;
    virtual void removeUnheardBefore(const QDateTime &time) = 0;
    // Those tried so often at most, the newest first.
    virtual QList<UnheardMessage> unheard(int tries, int limit) const = 0;
    // Some messages with a file of this content whose notes are written down.
    virtual QList<SpokenMessage> spoken(const QByteArray &hash, int limit) const = 0;
};

} // namespace chatoyant::server

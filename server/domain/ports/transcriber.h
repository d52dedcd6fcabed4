// Writes down what voice notes say, beside the domain thread.
#pragma once

#include <QByteArray>
#include <QString>

#include <functional>

namespace chatoyant::server {

struct SpokenNote
{
    QByteArray hash; // of its content
    QString type;    // MIME, as its content shows
    qint64 bytes = 0;
};

class Transcriber
{
public:
    using Done = std::function<void(const QString &words)>;

    virtual ~Transcriber() = default;
    // The completion runs later, on the thread that owns the transcriber, with words that are worth
    // nothing yet: who asks judges them. Where there are none, or they cannot be had, it is told
    // none, or never runs: the transcriber owns the worries, and tells the log.
    virtual void transcribe(const SpokenNote &note, Done done) = 0;
};

} // namespace chatoyant::server

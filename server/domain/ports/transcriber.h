// Writes down what voice notes say, beside the domain thread.
#pragma once

#include <QByteArray>
#include <QString>

#include <functional>
#include <optional>

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
    // Nothing: its words cannot be had now.
    using Done = std::function<void(const std::optional<QString> &words)>;

    virtual ~Transcriber() = default;
    // The completion runs later, on the thread that owns the transcriber, with words that are worth
    // nothing yet: who asks judges them. The transcriber owns the worries, and tells the log.
    // Before it is destroyed, what still waits is forgotten.
    virtual void transcribe(const SpokenNote &note, Done done) = 0;
};

} // namespace chatoyant::server

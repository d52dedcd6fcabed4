// Runs small programs of ours beside the server, for what strangers have made: one run for each
// thing, its input in memory, its answer within limits.
#pragma once

#include "common/base/expected.h"
#include "server/domain/ports/blob_store.h"

#include <QStringList>

#include <chrono>
#include <utility>

namespace chatoyant::server {

// Closed with it.
class Descriptor
{
public:
    explicit Descriptor(int number)
        : number(number)
    {}
    ~Descriptor() { close(); }
    Descriptor(Descriptor &&other) noexcept
        : number(std::exchange(other.number, -1))
    {}
    Descriptor(const Descriptor &) = delete;
    Descriptor &operator=(const Descriptor &) = delete;
    Descriptor &operator=(Descriptor &&) = delete;
    void close();

    int number;
};

// A content in memory that is not the server's own: a program reads it as its standard input. Its
// number is -1 where that fails.
Descriptor memoryCopy(BlobReader &content);

struct WorkerRun
{
    QString program;
    QStringList arguments;
    int input = -1; // descriptor
    std::chrono::milliseconds within{20'000};
    qsizetype mostBytes = 0; // of its answer
    int stop = -1;           // descriptor: once it can be read, the program is ended
};

// Where the program lies beside the server's own; empty where it is not installed.
QString findWorker(QLatin1StringView name);
// What it writes to its standard output, which is something; or why not, for a log. Nothing of the
// server is handed on: neither its descriptors nor its environment.
Expected<QByteArray, QString> runWorker(const WorkerRun &run);

} // namespace chatoyant::server

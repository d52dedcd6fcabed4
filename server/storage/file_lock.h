// Holds a file for one program alone, until it ends, however it ends.
#pragma once

#include <QString>

namespace chatoyant::server {

class FileLock
{
public:
    FileLock() = default;
    ~FileLock();
    FileLock(const FileLock &) = delete;
    FileLock &operator=(const FileLock &) = delete;

    enum class Outcome { Held, TakenByAnother, Impossible };
    // Makes the file when it is not there.
    Outcome take(const QString &path);

private:
    int m_descriptor = -1;
};

} // namespace chatoyant::server

// One open file of the system, closed with its owner.
#pragma once

#include "common/base/error.h"

#include <QByteArray>
#include <QString>

#include <utility>

namespace chatoyant::server {

class FileDescriptor
{
public:
    // Flags as open(2) takes them; new files are for their owner only.
    static Result<FileDescriptor> open(const QString &path, int flags);
    explicit FileDescriptor(int number)
        : m_number(number)
    {}
    FileDescriptor(FileDescriptor &&other) noexcept
        : m_number(std::exchange(other.m_number, -1))
    {}
    FileDescriptor &operator=(FileDescriptor &&other) noexcept
    {
        std::swap(m_number, other.m_number);
        return *this;
    }
    ~FileDescriptor();

    int number() const { return m_number; }
    qint64 size() const;
    Result<void> write(QByteArrayView bytes);
    // Fewer bytes than `most` at the end only.
    Result<QByteArray> read(qint64 from, qint64 most) const;
    Result<void> truncate(qint64 size);
    Result<void> sync() const;
    // The disk begins with what was written there; later somebody waits until it is done. No
    // substitute for sync().
    void startSyncing(qint64 from, qint64 bytes) const;
    void awaitSyncing(qint64 from, qint64 bytes) const;

private:
    int m_number;
};

// What errno says, as a reason: StorageFull for a full disk or quota, StorageFailed otherwise.
Error systemError(int code);

} // namespace chatoyant::server

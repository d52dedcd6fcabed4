// Who moves files at the moment: so many at a time, and each upload by one connection only.
#pragma once

#include "common/base/ids.h"

#include <QHash>

#include <atomic>
#include <memory>
#include <mutex>

namespace chatoyant::server {

// From any thread. Outlives what it gives out.
class FileTraffic
{
public:
    static constexpr int mostOfOne = 16;
    static constexpr int mostOfAll = 128; // each takes up to half a megabyte

    // One transfer of one person, as long as it lives.
    class Seat
    {
    public:
        Seat(FileTraffic &traffic, UserId user)
            : m_traffic(traffic)
            , m_user(user)
        {}
        ~Seat() { m_traffic.leave(m_user); }
        Seat(const Seat &) = delete;
        Seat &operator=(const Seat &) = delete;

    private:
        FileTraffic &m_traffic;
        UserId m_user;
    };

    // An upload that nobody else may write, as long as it lives.
    class Hold
    {
    public:
        Hold(FileTraffic &traffic, FileId file)
            : m_traffic(traffic)
            , m_file(file)
        {}
        ~Hold() { m_traffic.release(m_file); }
        Hold(const Hold &) = delete;
        Hold &operator=(const Hold &) = delete;

        // Its owner came again: the connection that has it is most likely dead, and shall let go.
        bool isWanted() const { return m_isWanted; }

    private:
        friend FileTraffic;
        FileTraffic &m_traffic;
        FileId m_file;
        std::atomic<bool> m_isWanted = false;
    };

    // None where there are too many.
    std::shared_ptr<Seat> enter(UserId user);
    // None where another connection has it, which is told that it is wanted.
    std::shared_ptr<Hold> hold(FileId file);
    int uploads() const;

private:
    void leave(UserId user);
    void release(FileId file);

    mutable std::mutex m_mutex; // guards:
    QHash<UserId, int> m_seats;
    int m_all = 0;
    QHash<FileId, std::weak_ptr<Hold>> m_holds;
};

} // namespace chatoyant::server

// Does what blocks, in the order in which it came, on threads of its own.
#pragma once

#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <thread>
#include <vector>

namespace chatoyant::server {

class JobQueue
{
public:
    using Job = std::function<void()>;

    JobQueue(size_t threads, size_t mostWaiting);
    // Waits for the jobs that run; those that wait are not done any more.
    ~JobQueue();
    JobQueue(const JobQueue &) = delete;
    JobQueue &operator=(const JobQueue &) = delete;

    // From any thread. False: so many wait already that this one is not taken.
    bool add(Job job);
    size_t mostWaiting() const { return m_mostWaiting; }
    // No job is begun any more. How many were waiting.
    size_t stop();

private:
    void run();

    const size_t m_mostWaiting;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::deque<Job> m_waiting; // guarded by the mutex
    bool m_isEnding = false;   // likewise
    std::vector<std::thread> m_threads;
};

} // namespace chatoyant::server

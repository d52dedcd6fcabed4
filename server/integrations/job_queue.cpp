#include "server/integrations/job_queue.h"

namespace chatoyant::server {

JobQueue::JobQueue(size_t threads, size_t mostWaiting)
    : m_mostWaiting(mostWaiting)
{
    for (size_t at = 0; at < threads; ++at)
        m_threads.emplace_back([this] { run(); });
}

JobQueue::~JobQueue()
{
    stop();
    for (std::thread &thread : m_threads)
        thread.join();
}

bool JobQueue::add(Job job)
{
    {
        const std::lock_guard lock(m_mutex);
        if (m_isEnding || m_waiting.size() >= m_mostWaiting)
            return false;
        m_waiting.push_back(std::move(job));
    }
    m_changed.notify_one();
    return true;
}

size_t JobQueue::stop()
{
    size_t left = 0;
    {
        const std::lock_guard lock(m_mutex);
        m_isEnding = true;
        left = m_waiting.size();
        m_waiting.clear();
    }
    m_changed.notify_all();
    return left;
}

void JobQueue::run()
{
    std::unique_lock lock(m_mutex);
    while (!m_isEnding) {
        if (m_waiting.empty()) {
            m_changed.wait(lock);
            continue;
        }
        const Job next = std::move(m_waiting.front());
        m_waiting.pop_front();
        lock.unlock();
        next();
        lock.lock();
    }
}

} // namespace chatoyant::server

// Hands values from many threads to one: a batch under a short lock, one wake-up for many values.
#pragma once

#include <functional>
#include <mutex>
#include <utility>
#include <vector>

namespace chatoyant::server {

template <typename Value>
class BatchQueue
{
public:
    // `wake` runs in the pushing thread, when the first value comes into an empty queue; it makes
    // the receiving thread call take().
    explicit BatchQueue(std::function<void()> wake)
        : m_wake(std::move(wake))
    {}

    // Returns how many values wait now.
    size_t push(Value value)
    {
        std::unique_lock lock(m_mutex);
        m_values.push_back(std::move(value));
        const size_t size = m_values.size();
        lock.unlock();
        if (size == 1)
            m_wake();
        return size;
    }

    // Moves out of `values` and leaves it empty with its memory.
    size_t push(std::vector<Value> &values)
    {
        if (values.empty())
            return 0;
        std::unique_lock lock(m_mutex);
        const bool wasEmpty = m_values.empty();
        if (wasEmpty)
            m_values.swap(values);
        else
            m_values.insert(m_values.end(), std::make_move_iterator(values.begin()),
                            std::make_move_iterator(values.end()));
        const size_t size = m_values.size();
        lock.unlock();
        values.clear();
        if (wasEmpty)
            m_wake();
        return size;
    }

    // Everything that waits, in order. Valid until the next call: the memory goes round between
    // those who push, the queue and the one who takes.
    std::vector<Value> &take()
    {
        m_taken.clear();
        const std::scoped_lock lock(m_mutex);
        m_taken.swap(m_values);
        return m_taken;
    }

    size_t size() const
    {
        const std::scoped_lock lock(m_mutex);
        return m_values.size();
    }

private:
    mutable std::mutex m_mutex;
    std::vector<Value> m_values;
    std::vector<Value> m_taken; // of the taking thread
    std::function<void()> m_wake;
};

} // namespace chatoyant::server

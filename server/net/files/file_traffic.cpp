#include "server/net/files/file_traffic.h"

namespace chatoyant::server {

std::shared_ptr<FileTraffic::Seat> FileTraffic::enter(UserId user)
{
    const std::lock_guard lock(m_mutex);
    int &taken = m_seats[user];
    if (taken >= mostOfOne || m_all >= mostOfAll)
        return nullptr;
    ++taken;
    ++m_all;
    return std::make_shared<Seat>(*this, user);
}

void FileTraffic::leave(UserId user)
{
    const std::lock_guard lock(m_mutex);
    --m_all;
    if (--m_seats[user] <= 0)
        m_seats.remove(user);
}

std::shared_ptr<FileTraffic::Hold> FileTraffic::hold(FileId file)
{
    std::shared_ptr<Hold> holder; // the last of it may be here, and must not go under the lock
    const std::lock_guard lock(m_mutex);
    if (const auto known = m_holds.constFind(file); known != m_holds.cend()) {
        holder = known->lock();
        if (holder) // otherwise it is about to be released
            holder->m_isWanted = true;
        return nullptr;
    }
    auto hold = std::make_shared<Hold>(*this, file);
    m_holds.insert(file, hold);
    return hold;
}

void FileTraffic::release(FileId file)
{
    const std::lock_guard lock(m_mutex);
    m_holds.remove(file);
}

int FileTraffic::uploads() const
{
    const std::lock_guard lock(m_mutex);
    return int(m_holds.size());
}

} // namespace chatoyant::server

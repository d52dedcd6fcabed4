#include "server/app/memory_return.h"

#include <algorithm>
#include <cstdlib>
#include <malloc.h>

namespace chatoyant::server {

// glibc keeps what was freed between what is still in use: a fifth of all memory after 5,000 people
// have signed in, and 400 MB were seen after 7,000 connections over TLS that never got beyond their
// handshake. Looking for it takes tens of milliseconds, so it waits until the rush is over.
bool MemoryReturn::look(int connections)
{
    constexpr int many = 256; // 20 MB over TLS
    constexpr int calmShare = 16;
    constexpr int changedShare = 8;
    const bool isCalm = std::abs(connections - m_before) <= m_before / calmShare;
    m_before = connections;
    const int changed = std::abs(connections - m_whenGiven);
    if (!isCalm || changed < std::max(many, m_whenGiven / changedShare))
        return false;
    m_whenGiven = connections;
    malloc_trim(0);
    return true;
}

} // namespace chatoyant::server

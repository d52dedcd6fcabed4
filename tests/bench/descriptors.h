// As many sockets as the system allows.
#pragma once

#include <sys/resource.h>

namespace chatoyant::bench {

// Returns how many descriptors may be open from now on.
inline long raiseDescriptors()
{
    rlimit limit{};
    if (getrlimit(RLIMIT_NOFILE, &limit) != 0)
        return 0;
    limit.rlim_cur = limit.rlim_max;
    setrlimit(RLIMIT_NOFILE, &limit);
    return static_cast<long>(limit.rlim_cur);
}

} // namespace chatoyant::bench

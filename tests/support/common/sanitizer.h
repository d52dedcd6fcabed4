// Whether this process holds a sanitizer for memory, which keeps what was freed.
#pragma once

#include <dlfcn.h>

namespace chatoyant {

inline bool isSanitized()
{
    return dlsym(RTLD_DEFAULT, "__asan_init") != nullptr;
}

} // namespace chatoyant

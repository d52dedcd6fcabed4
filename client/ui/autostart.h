// Whether the program starts with the desktop: kept by the application, in the desktop's own way.
#pragma once

#include "common/base/error.h"

namespace chatoyant::client {

class Autostart
{
public:
    virtual ~Autostart() = default;

    virtual bool isOn() const = 0;
    // The message says what is in the way.
    virtual Result<void> set(bool isOn) = 0;
};

} // namespace chatoyant::client

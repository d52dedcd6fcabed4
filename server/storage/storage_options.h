// Where the server's data are, and how they are opened.
#pragma once

#include <QString>

#include <chrono>

namespace chatoyant::server {

struct StorageOptions
{
    QString file; // made when it is not there; its folder must be
    // A server keeps every other server out. Commands that run beside it say false.
    bool isServer = true;
    std::chrono::milliseconds busyTimeout{5000};
};

} // namespace chatoyant::server

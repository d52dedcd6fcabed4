// How bench_hostile was asked to behave.
#pragma once

#include <string>

namespace chatoyant::bench {

struct HostileOptions
{
    std::string kind;
    int port = 0;
    bool isSecure = false;
    int count = 0; // of its connections; 0: as many as the kind has by default
    double seconds = 15;
    bool isStubborn = false; // who was dropped comes back
    int rate = 100;          // reads, never-reads: messages/s that are written to them
    std::string accounts;    // file that keeps accounts from one run to the next
    std::string readyFile;   // made once all of them are at it
    bool help = false;

    bool isWrittenTo() const { return kind == "never-reads" || kind == "reads"; }
    bool isSignedIn() const { return isWrittenTo() || kind == "pings" || kind == "requests"; }
};

// False after telling on standard error what is wrong.
bool readHostileOptions(int count, char **words, HostileOptions *options);
std::string hostileUsage();

} // namespace chatoyant::bench

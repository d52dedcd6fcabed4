// What the load generator was asked to do.
#pragma once

#include <string>
#include <vector>

namespace chatoyant::bench {

struct Options
{
    std::string kind = "chatoyant"; // of the server
    std::string work = "messages";
    int port = 7443;
    bool isSecure = false;
    int connections = 100;
    int inFlight = 1; // unanswered messages for each sender; ignored with a rate
    double rate = 0;  // messages/s over all senders; 0: as fast as answers come
    int groupsOf = 0; // members of a group; 0: direct chats of two
    int senders = 10; // of a group's members, how many write
    int idle = 0;     // further signed-in connections that do nothing
    int idleAccounts = 250;
    double seconds = 10; // of each measured window, after the warm-up
    int windows = 1;     // one after the other
    double warmUp = 2;
    std::string accounts;   // file that keeps accounts from one run to the next
    std::string serverPids; // with commas between them
    int serverCore = -1;    // watched for pauses as well
    std::string readyFile;  // made when everything is prepared
    bool json = false;
    bool help = false;
};

// False after telling on standard error what is wrong.
bool readOptions(int count, char **words, Options *options);
std::string usage();

} // namespace chatoyant::bench

#include "server/integrations/public_site.h"

#include "common/base/freeing.h"

#include <algorithm>
#include <array>
#include <cstring>
#include <ifaddrs.h>
#include <memory>
#include <netinet/in.h>

namespace chatoyant::server {

namespace {

using Bytes = std::array<unsigned char, 16>;

struct Network
{
    Bytes bytes;
    int bits = 0;
};

// IANA's registry of special addresses, and multicast.
constexpr std::array closedV4{
    Network{{0}, 8},             // this network
    Network{{10}, 8},            // private
    Network{{100, 64}, 10},      // of providers, behind their translation
    Network{{127}, 8},           // loopback
    Network{{169, 254}, 16},     // link-local: metadata of clouds
    Network{{172, 16}, 12},      // private
    Network{{192, 0, 0}, 24},    // protocols
    Network{{192, 0, 2}, 24},    // documentation
    Network{{192, 31, 196}, 24}, // AS112
    Network{{192, 52, 193}, 24}, // AMT
    Network{{192, 88, 99}, 24},  // 6to4 relays
    Network{{192, 168}, 16},     // private
    Network{{192, 175, 48}, 24}, // AS112
    Network{{198, 18}, 15},      // measurements
    Network{{198, 51, 100}, 24}, // documentation
    Network{{203, 0, 113}, 24},  // documentation
    Network{{224}, 4},           // multicast
    Network{{240}, 4},           // reserved, broadcast
};

// All that is given out lies in 2000::/3. Outside of it: loopback, addresses of IPv4 in those of
// IPv6 (::ffff:0:0/96, 64:ff9b::/96), private (fc00::/7), link-local and multicast ones.
constexpr Network givenOutV6{{0x20}, 3};
constexpr std::array closedV6{
    Network{{0x20, 0x01, 0x00}, 23},          // protocols, Teredo
    Network{{0x20, 0x01, 0x0D, 0xB8}, 32},    // documentation
    Network{{0x20, 0x02}, 16},                // 6to4: leads on to any address of IPv4
    Network{{0x26, 0x20, 0, 0x4F, 0x80}, 48}, // AS112
    Network{{0x3F, 0xFE}, 16},                // of a trial that is over
    Network{{0x3F, 0xFF, 0x00}, 20},          // documentation
};

bool liesIn(const Bytes &address, const Network &network)
{
    constexpr int byteBits = 8;
    const int whole = network.bits / byteBits;
    if (!std::equal(network.bytes.begin(), network.bytes.begin() + whole, address.begin()))
        return false;
    const int rest = network.bits % byteBits;
    const int shift = byteBits - rest;
    return rest == 0 ||
           (network.bytes.at(size_t(whole)) >> shift) == (address.at(size_t(whole)) >> shift);
}

template <typename Networks>
bool liesInAny(const Bytes &address, const Networks &networks)
{
    return std::any_of(networks.begin(), networks.end(),
                       [&address](const Network &network) { return liesIn(address, network); });
}

Bytes bytesOf(const sockaddr &address)
{
    Bytes bytes{};
    if (address.sa_family == AF_INET) {
        sockaddr_in v4{};
        std::memcpy(&v4, &address, sizeof v4);
        std::memcpy(bytes.data(), &v4.sin_addr, sizeof v4.sin_addr);
    } else {
        sockaddr_in6 v6{};
        std::memcpy(&v6, &address, sizeof v6);
        std::memcpy(bytes.data(), &v6.sin6_addr, sizeof v6.sin6_addr);
    }
    return bytes;
}

// A public address can be this machine's own, or stand behind one firewall with it.
bool isOfOwnNetwork(const sockaddr &address)
{
    ifaddrs *first = nullptr;
    if (getifaddrs(&first) != 0)
        return true;
    const std::unique_ptr<ifaddrs, Freeing<freeifaddrs>> all(first);
    const Bytes asked = bytesOf(address);
    for (const ifaddrs *each = first; each; each = each->ifa_next) {
        if (!each->ifa_addr || !each->ifa_netmask || each->ifa_addr->sa_family != address.sa_family)
            continue;
        const Bytes own = bytesOf(*each->ifa_addr);
        const Bytes mask = bytesOf(*each->ifa_netmask);
        bool isSame = mask != Bytes{};
        for (size_t at = 0; at < asked.size(); ++at)
            isSame = isSame && ((own.at(at) ^ asked.at(at)) & mask.at(at)) == 0;
        if (isSame)
            return true;
    }
    return false;
}

bool isWebPort(in_port_t port)
{
    constexpr int http = 80;
    constexpr int https = 443;
    return ntohs(port) == http || ntohs(port) == https;
}

} // namespace

bool isPublicSite(const sockaddr &address)
{
    if (address.sa_family == AF_INET) {
        sockaddr_in v4{};
        std::memcpy(&v4, &address, sizeof v4);
        return isWebPort(v4.sin_port) && !liesInAny(bytesOf(address), closedV4) &&
               !isOfOwnNetwork(address);
    }
    if (address.sa_family != AF_INET6)
        return false;
    sockaddr_in6 v6{};
    std::memcpy(&v6, &address, sizeof v6);
    const Bytes bytes = bytesOf(address);
    return isWebPort(v6.sin6_port) && liesIn(bytes, givenOutV6) && !liesInAny(bytes, closedV6) &&
           !isOfOwnNetwork(address);
}

} // namespace chatoyant::server

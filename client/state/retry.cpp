#include "client/state/retry.h"

namespace chatoyant::client {

using std::chrono::milliseconds;

bool isRetryable(Reason reason)
{
    switch (reason) {
    case Reason::Offline:
    case Reason::TimedOut:
    case Reason::ServerBusy:
    case Reason::ServerStopping:
    case Reason::StorageFailed:
    case Reason::RateLimited:
    case Reason::NotSignedIn:
    case Reason::SessionExpired:
    case Reason::SessionRevoked:
    case Reason::AccountSuspended:
        return true;
    default:
        return false;
    }
}

bool isWorthAnotherTry(const Error &error)
{
    return isRetryable(error.reason) || error.reason == Reason::ServerUnreachable ||
           error.reason == Reason::CertificateRefused;
}

bool needsConnection(Reason reason)
{
    return reason == Reason::Offline || reason == Reason::NotSignedIn ||
           reason == Reason::SessionExpired || reason == Reason::SessionRevoked ||
           reason == Reason::AccountSuspended;
}

milliseconds retryDelay(const Error &error, int attempt)
{
    constexpr milliseconds first{1000};
    constexpr milliseconds longest{30000};
    constexpr int doublings = 5;
    if (error.retryAfterMs)
        return milliseconds(*error.retryAfterMs);
    return std::min(longest, first * (1 << std::min(attempt, doublings)));
}

} // namespace chatoyant::client

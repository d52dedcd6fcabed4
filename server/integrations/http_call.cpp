#include "server/integrations/http_call.h"

#include <algorithm>
#include <array>
#include <sys/socket.h>

namespace chatoyant::server {

using namespace Qt::StringLiterals;

namespace {

struct Taken
{
    CURL *handle = nullptr;
    const HttpCall &call;
    HttpAnswer answer;
    bool isEnough = false;
};

void readHead(Taken &taken)
{
    const char *type = nullptr;
    curl_easy_getinfo(taken.handle, CURLINFO_RESPONSE_CODE, &taken.answer.status);
    if (curl_easy_getinfo(taken.handle, CURLINFO_CONTENT_TYPE, &type) == CURLE_OK)
        taken.answer.type = type;
}

// libcurl's: anything but the size ends the transfer.
size_t takeAnswer(char *bytes, size_t /*one*/, size_t count, void *answer)
{
    auto &taken = *static_cast<Taken *>(answer);
    QByteArray &body = taken.answer.body;
    const qsizetype room = taken.call.mostAnswer - body.size();
    if (qsizetype(count) > room && !taken.call.isEnough)
        return 0;
    body.append(bytes, std::min(qsizetype(count), room));
    if (!taken.call.isEnough)
        return count;
    readHead(taken);
    taken.isEnough = qsizetype(count) >= room || taken.call.isEnough(taken.answer);
    return taken.isEnough ? 0 : count;
}

// libcurl's, once a name is resolved: what is bad is not connected to.
curl_socket_t openIfAllowed(void *call, curlsocktype purpose, curl_sockaddr *address)
{
    const auto &mayConnect = static_cast<const HttpCall *>(call)->mayConnect;
    if (purpose != CURLSOCKTYPE_IPCXN || !mayConnect(address->addr))
        return CURL_SOCKET_BAD;
    return ::socket(address->family, address->socktype | SOCK_CLOEXEC, address->protocol);
}

// libcurl's, about once a second: anything but 0 ends the transfer.
int isEndingNow(void *flag, curl_off_t, curl_off_t, curl_off_t, curl_off_t)
{
    return static_cast<const std::atomic_bool *>(flag)->load() ? 1 : 0;
}

void setLimits(CURL *handle, std::chrono::milliseconds within)
{
    constexpr long longestConnect = 15'000;
    const long limit = long(within.count());
    curl::set(handle, CURLOPT_NOSIGNAL, 1L);
    curl::set(handle, CURLOPT_TIMEOUT_MS, limit);
    curl::set(handle, CURLOPT_CONNECTTIMEOUT_MS, std::min(longestConnect, limit));
    curl::set(handle, CURLOPT_FOLLOWLOCATION, 0L);
    curl::set(handle, CURLOPT_PROTOCOLS_STR, "http,https");
}

void setAddressRule(CURL *handle, const HttpCall &call)
{
    if (!call.mayConnect)
        return;
    curl::set(handle, CURLOPT_PROXY, "");
    curl::set(handle, CURLOPT_QUICK_EXIT, 1L); // nobody waits for a name that is not found
    curl::set(handle, CURLOPT_OPENSOCKETFUNCTION, &openIfAllowed);
    curl::set(handle, CURLOPT_OPENSOCKETDATA, const_cast<HttpCall *>(&call));
}

HttpAnswer answerOf(Taken &taken)
{
    readHead(taken);
    const char *next = nullptr;
    if (curl_easy_getinfo(taken.handle, CURLINFO_REDIRECT_URL, &next) == CURLE_OK)
        taken.answer.redirect = QString::fromUtf8(next);
    curl_off_t wait = 0;
    if (curl_easy_getinfo(taken.handle, CURLINFO_RETRY_AFTER, &wait) == CURLE_OK && wait > 0)
        taken.answer.retryAfter = std::chrono::seconds(wait);
    return taken.answer;
}

} // namespace

Expected<HttpAnswer, QString> carryOut(const HttpCall &call, const std::atomic_bool &isEnding)
{
    const curl::Handle handle(curl_easy_init());
    if (!handle)
        return u"libcurl does not start"_s;
    std::array<char, CURL_ERROR_SIZE> words{};
    Taken taken{handle.get(), call, {}};
    curl::set(handle.get(), CURLOPT_ERRORBUFFER, words.data());
    curl::set(handle.get(), CURLOPT_URL, call.url.toUtf8().constData());
    setLimits(handle.get(), call.within);
    setAddressRule(handle.get(), call);
    curl::set(handle.get(), CURLOPT_WRITEFUNCTION, &takeAnswer);
    curl::set(handle.get(), CURLOPT_WRITEDATA, static_cast<void *>(&taken));
    curl::set(handle.get(), CURLOPT_NOPROGRESS, 0L);
    curl::set(handle.get(), CURLOPT_XFERINFOFUNCTION, &isEndingNow);
    curl::set(handle.get(), CURLOPT_XFERINFODATA, static_cast<const void *>(&isEnding));
    curl::Lines head;
    for (const QByteArray &line : call.head)
        curl::append(head, line);
    curl::append(head, "Expect:"); // not every service answers that it may go on
    curl::set(handle.get(), CURLOPT_HTTPHEADER, head.get());
    const curl::Mime form = call.form ? call.form(handle.get()) : nullptr;
    if (form) {
        curl::set(handle.get(), CURLOPT_MIMEPOST, form.get());
    } else if (!call.body.isEmpty()) {
        curl::set(handle.get(), CURLOPT_POSTFIELDSIZE_LARGE, curl_off_t(call.body.size()));
        curl::set(handle.get(), CURLOPT_POSTFIELDS, call.body.constData());
    }
    const CURLcode code = curl_easy_perform(handle.get());
    const bool isUsable = call.isEnough && (taken.isEnough || !taken.answer.body.isEmpty());
    if (code != CURLE_OK && !isUsable)
        return u"%1: %2"_s.arg(
            call.url,
            QString::fromUtf8(words[0] != '\0' ? words.data() : curl_easy_strerror(code)));
    return answerOf(taken);
}

} // namespace chatoyant::server

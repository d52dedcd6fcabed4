#include "server/integrations/http_call.h"

#include <algorithm>
#include <array>

namespace chatoyant::server {

using namespace Qt::StringLiterals;

namespace {

struct Taken
{
    QByteArray bytes;
    qsizetype most = 0;
};

// libcurl's: anything but the size ends the transfer.
size_t takeAnswer(char *bytes, size_t /*one*/, size_t count, void *answer)
{
    auto &taken = *static_cast<Taken *>(answer);
    if (taken.bytes.size() + qsizetype(count) > taken.most)
        return 0;
    taken.bytes.append(bytes, qsizetype(count));
    return count;
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

HttpAnswer answerOf(CURL *handle, const QByteArray &body)
{
    HttpAnswer answer;
    answer.body = body;
    curl_easy_getinfo(handle, CURLINFO_RESPONSE_CODE, &answer.status);
    curl_off_t wait = 0;
    if (curl_easy_getinfo(handle, CURLINFO_RETRY_AFTER, &wait) == CURLE_OK && wait > 0)
        answer.retryAfter = std::chrono::seconds(wait);
    return answer;
}

} // namespace

Expected<HttpAnswer, QString> carryOut(const HttpCall &call, const std::atomic_bool &isEnding)
{
    const curl::Handle handle(curl_easy_init());
    if (!handle)
        return u"libcurl does not start"_s;
    std::array<char, CURL_ERROR_SIZE> words{};
    Taken taken{{}, call.mostAnswer};
    curl::set(handle.get(), CURLOPT_ERRORBUFFER, words.data());
    curl::set(handle.get(), CURLOPT_URL, call.url.toUtf8().constData());
    setLimits(handle.get(), call.within);
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
    if (code != CURLE_OK)
        return u"%1: %2"_s.arg(
            call.url,
            QString::fromUtf8(words[0] != '\0' ? words.data() : curl_easy_strerror(code)));
    return answerOf(handle.get(), taken.bytes);
}

} // namespace chatoyant::server

// One request to a web service, with an end to it: how long it takes, how much it answers.
#pragma once

#include "common/base/expected.h"
#include "server/integrations/curl_parts.h"

#include <QString>

#include <atomic>
#include <chrono>
#include <functional>
#include <optional>

namespace chatoyant::server {

struct HttpCall
{
    QString url;
    QList<QByteArray> head;                   // lines of it
    QByteArray body;                          // posted as it is
    std::function<curl::Mime(CURL *)> form;   // posted in its place; neither: nothing is posted
    std::chrono::milliseconds within{30'000}; // with what goes up and comes down
    qsizetype mostAnswer = 1 << 20;
};

struct HttpAnswer
{
    long status = 0;
    QByteArray body;
    std::optional<std::chrono::seconds> retryAfter; // where it says so
};

// Blocks. Nothing is redirected: a key would go along. The flag ends it from another thread, within
// about a second. The error is for the operator, and without what was sent.
Expected<HttpAnswer, QString> carryOut(const HttpCall &call, const std::atomic_bool &isEnding);

} // namespace chatoyant::server

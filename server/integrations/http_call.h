// One request to a web service, with an end to it: how long it takes, how much it answers.
#pragma once

#include "common/base/expected.h"
#include "server/integrations/curl_parts.h"

#include <QByteArrayList>
#include <QString>

#include <atomic>
#include <chrono>
#include <functional>
#include <optional>

namespace chatoyant::server {

struct HttpAnswer
{
    long status = 0;
    QByteArray type; // of the body
    QByteArray body;
    QString redirect;                               // the address that it sends on to
    std::optional<std::chrono::seconds> retryAfter; // where it says so
};

struct HttpCall
{
    QString url;
    QList<QByteArray> head;                   // lines of it
    QByteArray body;                          // posted as it is
    std::function<curl::Mime(CURL *)> form;   // posted in its place; neither: nothing is posted
    std::chrono::milliseconds within{30'000}; // with what goes up and comes down
    qsizetype mostAnswer = 1 << 20;
    // For addresses that strangers choose. Asked of each address before it is connected to; then no
    // proxy of the environment is used either. None: it may go anywhere.
    std::function<bool(const sockaddr &)> mayConnect;
    // Asked whenever more of the body has come. Then what there is will do, and so does what came
    // before the time was up, or before there was too much. None: all of it is needed.
    std::function<bool(const HttpAnswer &)> isEnough;
};

// Blocks. Nothing is redirected: a key would go along. The flag ends it from another thread, within
// about a second. The error is for the operator, and without what was sent.
Expected<HttpAnswer, QString> carryOut(const HttpCall &call, const std::atomic_bool &isEnding);

} // namespace chatoyant::server

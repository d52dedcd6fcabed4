// Pieces of libcurl that free themselves.
#pragma once

#include "common/base/freeing.h"

#include <QByteArray>

#include <curl/curl.h>
#include <memory>

namespace chatoyant::server::curl {

using Handle = std::unique_ptr<CURL, Freeing<curl_easy_cleanup>>;
using Lines = std::unique_ptr<curl_slist, Freeing<curl_slist_free_all>>;
using Mime = std::unique_ptr<curl_mime, Freeing<curl_mime_free>>;

inline void append(Lines &lines, const QByteArray &line)
{
    lines.reset(curl_slist_append(lines.release(), line.constData()));
}

template <typename Value>
void set(CURL *handle, CURLoption option, Value value)
{
    curl_easy_setopt(handle, option, value);
}

} // namespace chatoyant::server::curl

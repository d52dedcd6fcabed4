// Fetches a page of the web that a message names, and reads what it says of itself.
#pragma once

#include "common/base/expected.h"
#include "common/model/link_preview.h"
#include "server/integrations/public_site.h"

#include <atomic>
#include <chrono>
#include <functional>

namespace chatoyant::server {

class PageReader
{
public:
    // Whether a connection to an address may be opened.
    using AddressRule = std::function<bool(const sockaddr &)>;

    static constexpr std::chrono::seconds within{5}; // with all its redirects
    static constexpr qsizetype mostBytes = 512 * 1024;
    static constexpr int mostRedirects = 3;

    explicit PageReader(AddressRule rule = isPublicSite);

    // Blocks. The error is for the operator, and without the address: it is of somebody's message.
    Expected<LinkPreview, QString> read(const QString &url);
    // Ends what is under way, from another thread.
    void stop() { m_isEnding = true; }

private:
    const AddressRule m_rule;
    std::atomic_bool m_isEnding = false;
};

} // namespace chatoyant::server

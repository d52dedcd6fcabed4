// Reads what pages of the web say of themselves, beside the domain thread.
#pragma once

#include "common/model/link_preview.h"

#include <functional>
#include <optional>

namespace chatoyant::server {

class LinkReader
{
public:
    // Nothing: it cannot be had, or says nothing.
    using Done = std::function<void(const std::optional<LinkPreview> &preview)>;

    virtual ~LinkReader() = default;
    // The completion runs later, on the thread that owns the reader, with words that are worth
    // nothing yet: who asks judges them. Before it is destroyed, what still waits is forgotten.
    // False: so many wait already that this one is not taken, and nothing will run.
    virtual bool read(const QString &url, Done done) = 0;
};

} // namespace chatoyant::server

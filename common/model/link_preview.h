// What the page behind a link says of itself, as the server found it.
#pragma once

#include <QString>

namespace chatoyant {

struct LinkPreview
{
    QString url;   // as it stands in the text
    QString site;  // of whom it is; may be empty, like what follows, but not all of it
    QString title; // one line
    QString description;

    bool saysNothing() const { return title.isEmpty() && description.isEmpty(); }

    friend bool operator==(const LinkPreview &, const LinkPreview &) = default;
};

} // namespace chatoyant

// Whether there is an address in a text that leads into the web.
#pragma once

#include <QString>

namespace chatoyant {

bool hasLink(const QString &text);

} // namespace chatoyant

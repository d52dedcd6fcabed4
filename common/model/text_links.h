// The addresses in a text that lead into the web.
#pragma once

#include <QString>

namespace chatoyant {

bool hasLink(const QString &text);
// The first one with http:// or https:// before it, without the marks of a sentence behind it;
// empty: there is none, or it is too long.
QString firstWebLink(const QString &text);

} // namespace chatoyant

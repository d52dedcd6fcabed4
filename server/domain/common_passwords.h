// Passwords that everybody tries first.
#pragma once

#include <QString>

namespace chatoyant::server {

// Common words, also with digits and marks around them or in place of letters; rows of keys, of
// letters and of digits; one piece over and over.
bool isCommonPassword(const QString &password);

} // namespace chatoyant::server

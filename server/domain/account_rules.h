// What user names, e-mail addresses and passwords must look like.
#pragma once

#include "common/base/error.h"

namespace chatoyant::server {

// In lower case, checked.
Result<QString> checkedUsername(const QString &username);
// In lower case, checked; empty stays empty.
Result<QString> checkedEmail(const QString &email);
// Not among the most common, and not the user name.
Result<void> checkPassword(const QString &password, const QString &username);

} // namespace chatoyant::server

// What somebody is beside a person, said beside their name, so that nobody takes them for one.
#pragma once

#include "common/model/user.h"

namespace chatoyant::client {

// "bot", or empty.
QString personTag(const User &user);
// The name and what they are, for screen readers; without a tag the name.
QString taggedName(const QString &name, const QString &tag);

} // namespace chatoyant::client

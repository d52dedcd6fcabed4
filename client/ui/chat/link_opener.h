// Opens what somebody wrote as a link in the system's browser, or asks first.
#pragma once

#include <QString>

class QWidget;

namespace chatoyant::client {

// Of http, https and mailto; anything else is not opened at all. Where the address could be taken
// for another one (a name before an @, letters that look like others), it is asked, with the host
// as it is really called.
void openLink(const QString &address, QWidget *asker);

} // namespace chatoyant::client

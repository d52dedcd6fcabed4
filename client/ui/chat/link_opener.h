// What somebody wrote as a link: says where it leads, and opens it in the system's browser.
#pragma once

#include <QString>

class QWidget;

namespace chatoyant::client {

// Of http, https and mailto; anything else is not opened at all. Where the address could be taken
// for another one (a name before an @, letters that look like others), it is asked, with the host
// as it is really called.
void openLink(const QString &address, QWidget *asker);
// The whole address, and to which server it leads where the address says so only in passing.
QString linkHelp(const QString &address);

} // namespace chatoyant::client

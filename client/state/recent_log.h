// What the program noted lately about itself, for somebody who helps.
#pragma once

#include <QStringList>

namespace chatoyant::client {

// From now on what is logged is also remembered; it still goes where it went before.
void rememberLog();
// The last two hundred lines, the oldest first, with the time of day (UTC) in front.
QStringList recentLog();
// Names of people and places taken out: e-mail addresses, hosts in links, ids, folders of the
// person's own.
QString withoutPlaces(QString line);

} // namespace chatoyant::client

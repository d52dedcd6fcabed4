// Settings as they may be shown: on the command line, and to administrators.
#pragma once

#include "common/model/server_health.h"
#include "server/app/config.h"

namespace chatoyant::server {

// Its text, without the secrets that somebody has put into the address of a service: they belong
// into files of their own, whose names are shown.
QString shownText(const Setting &setting);
QList<ConfigValue> shownSettings(const QList<Setting> &settings);

} // namespace chatoyant::server

// Reports to the administrators as JSON.
#pragma once

#include "common/model/report.h"

#include <QString>

#include <optional>

namespace chatoyant::json {

QString reportReasonName(ReportReason reason);
std::optional<ReportReason> reportReasonFromName(QStringView name);

} // namespace chatoyant::json

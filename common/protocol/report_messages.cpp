#include "common/protocol/report_messages.h"

namespace chatoyant::json {

using namespace Qt::StringLiterals;

QString reportReasonName(ReportReason reason)
{
    switch (reason) {
    case ReportReason::Spam:
        return u"spam"_s;
    case ReportReason::Harassment:
        return u"harassment"_s;
    case ReportReason::Illegal:
        return u"illegal"_s;
    case ReportReason::Other:
        return u"other"_s;
    }
    Q_UNREACHABLE();
}

std::optional<ReportReason> reportReasonFromName(QStringView name)
{
    for (const auto reason : {ReportReason::Spam, ReportReason::Harassment, ReportReason::Illegal,
                              ReportReason::Other}) {
        if (name == reportReasonName(reason))
            return reason;
    }
    return std::nullopt;
}

} // namespace chatoyant::json

// Why somebody tells the administrators about somebody else.
#pragma once

namespace chatoyant {

enum class ReportReason { Spam, Harassment, Illegal, Other };

} // namespace chatoyant

#include "common/model/text_links.h"

#include <QRegularExpression>

namespace chatoyant {

using namespace Qt::StringLiterals;

bool hasLink(const QString &text)
{
    static const QRegularExpression link(u"\\b(?:https?://|www\\.)[^\\s]"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    return link.match(text).hasMatch();
}

} // namespace chatoyant

#include "common/model/text_links.h"

#include "common/base/limits.h"

#include <QRegularExpression>

namespace chatoyant {

using namespace Qt::StringLiterals;

bool hasLink(const QString &text)
{
    static const QRegularExpression link(u"\\b(?:https?://|www\\.)[^\\s]"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    return link.match(text).hasMatch();
}

QString firstWebLink(const QString &text)
{
    static const QRegularExpression pattern(uR"re(\bhttps?://[^\s<>"'`{}|\\^]+)re"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    static const QString trailing = u".,;:!?)]*_»"_s;
    if (!text.contains("://"_L1))
        return {};
    QString link = pattern.match(text).captured();
    while (!link.isEmpty() && trailing.contains(link.back()))
        link.chop(1);
    const qsizetype host = link.indexOf("://"_L1) + 3;
    return link.size() > host && link.size() <= limits::urlLength ? link : QString();
}

} // namespace chatoyant

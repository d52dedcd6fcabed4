#include "client/ui/chat/mentions.h"

#include <QRegularExpression>

namespace chatoyant::client {

using namespace Qt::StringLiterals;

QList<FoundName> findNames(const QString &text, const QStringList &usernames)
{
    static const QRegularExpression pattern(u"(?<![\\w.@-])@([\\w.-]+)"_s);
    static const QString endings = u".-"_s;
    QList<FoundName> found;
    for (auto match = pattern.globalMatch(text); match.hasNext();) {
        const auto word = match.next();
        QString name = word.captured(1).toLower();
        while (!usernames.contains(name) && !name.isEmpty() && endings.contains(name.back()))
            name.chop(1);
        if (usernames.contains(name))
            found.append(
                {static_cast<int>(word.capturedStart()), static_cast<int>(name.size()) + 1, name});
    }
    return found;
}

} // namespace chatoyant::client

// Lists of any length in answers of a bounded size: in the order of ids, as many as fit, and after
// which one to go on.
#pragma once

#include "common/base/limits.h"

#include <QByteArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QList>

#include <algorithm>

namespace chatoyant::server {

// The rest of the frame is for what stands beside the list.
inline constexpr qsizetype pageBytes = limits::responseBytes * 3 / 4;

// `idOf` gives an item's id, `pack` its JSON object. Members of an answer: "name":[…] and, where
// more follow, "next":"…", which comes back as `after`.
template <typename Item, typename Id, typename IdOf, typename Pack>
QByteArray packPage(
    QLatin1StringView name, QList<Item> items, const std::optional<Id> &after, IdOf idOf, Pack pack)
{
    std::sort(items.begin(), items.end(),
              [&](const Item &a, const Item &b) { return idOf(a) < idOf(b); });
    auto item = items.cbegin();
    if (after)
        item = std::upper_bound(items.cbegin(), items.cend(), *after,
                                [&](const Id &id, const Item &b) { return id < idOf(b); });
    QByteArray text = '"' + QByteArray(name.data(), name.size()) + "\":[";
    const qsizetype start = text.size();
    for (; item != items.cend(); ++item) {
        const QByteArray next = QJsonDocument(pack(*item)).toJson(QJsonDocument::Compact);
        if (text.size() > start && text.size() + next.size() > pageBytes)
            break;
        if (text.size() > start)
            text.append(',');
        text.append(next);
    }
    text.append(']');
    if (item != items.cend())
        text.append(R"(,"next":")" + idOf(*std::prev(item)).toString().toLatin1() + '"');
    return text;
}

} // namespace chatoyant::server

// Finds people named in a text: "@name".
#pragma once

#include <QList>
#include <QString>

namespace chatoyant::client {

struct FoundName
{
    int start = 0; // of the "@"
    int length = 0;
    QString username; // as one of those known

    friend bool operator==(const FoundName &, const FoundName &) = default;
};

// In the order of the text; who is not among the user names known is not found. A dot or a dash
// that ends a sentence is no part of a name.
QList<FoundName> findNames(const QString &text, const QStringList &usernames);

} // namespace chatoyant::client

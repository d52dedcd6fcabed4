// Finds the addresses in a text that one can go to.
#pragma once

#include <QList>
#include <QString>

namespace chatoyant::client {

struct FoundLink
{
    int start = 0;
    int length = 0;
    QString address;

    friend bool operator==(const FoundLink &, const FoundLink &) = default;
};

// Of http, https and mailto; nothing else is a link.
QList<FoundLink> findLinks(const QString &paragraph);
// The whole text is one of them.
bool isLink(const QString &text);
// Where it leads: the host as it is really called, or whom a letter would go to.
QString hostOf(const QString &address);

} // namespace chatoyant::client

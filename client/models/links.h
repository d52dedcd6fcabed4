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

// Of http, https and mailto, and whole links that lead in; nothing else is a link.
QList<FoundLink> findLinks(const QString &paragraph);
// The whole text is one of them.
bool isLink(const QString &text);
// chatoyant://…, of a form that this program follows by itself.
bool leadsIn(const QString &address);
// Where it leads: the host as it is really called, or whom a letter would go to.
QString hostOf(const QString &address);

} // namespace chatoyant::client

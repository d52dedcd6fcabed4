// What a page of the web says of itself in its head: title, description, whose it is.
#pragma once

#include <QByteArray>
#include <QString>

namespace chatoyant::server {

struct PageWords
{
    QString site;
    QString title;
    QString description;

    friend bool operator==(const PageWords &, const PageWords &) = default;
};

// Reads the bytes once, from front to end, without keeping what is open: pages of any depth and any
// brokenness take time that grows with their size alone. `type`: as the server of the page says,
// "text/html; charset=utf-8". The words are worth nothing yet, beside that they are no longer than
// some thousand characters.
PageWords pageWords(const QByteArray &html, const QByteArray &type);
// As HTML writes it, with its entities put back; what is none stays.
QString withoutEntities(QStringView text);

} // namespace chatoyant::server

// The header lines of a letter, after RFC 5322 and RFC 2047.
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QList>

namespace chatoyant::server {

struct MailHead
{
    QString from; // an address
    QString name; // of the sender; may be empty
    QString to;   // an address
    QString subject;
    QDateTime at;
    QByteArray id; // unique, without a domain
};

// Without line ends. Line breaks in what is given become spaces: no header can be smuggled in.
QList<QByteArray> mailHeaders(const MailHead &head);

} // namespace chatoyant::server

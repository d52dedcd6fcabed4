// Times as a list and a conversation show them, in the reader's zone and language.
#pragma once

#include <QDateTime>
#include <QString>

namespace chatoyant::client {

// 10:42
QString clockTime(const QDateTime &time);
// Today 10:42, this week Mon, else the date.
QString listTime(const QDateTime &time, const QDateTime &now);
// Saturday, 5 December 2026, 10:42
QString dateAndTime(const QDateTime &time);
// Today, Yesterday, Monday, or the long date.
QString dayName(const QDate &day, const QDate &today);

} // namespace chatoyant::client

#include "client/models/when.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

namespace chatoyant::client {

namespace {

constexpr int week = 7;

} // namespace

QString clockTime(const QDateTime &time)
{
    // Some locales' short form has seconds.
    static const QRegularExpression seconds(QStringLiteral("[:.]s+"));
    QString format = QLocale().timeFormat(QLocale::ShortFormat);
    return QLocale().toString(time.toLocalTime().time(), format.remove(seconds));
}

QString listTime(const QDateTime &time, const QDateTime &now)
{
    const QDate day = time.toLocalTime().date();
    const auto age = day.daysTo(now.toLocalTime().date());
    if (age == 0)
        return clockTime(time);
    if (age > 0 && age < week)
        return QLocale().dayName(day.dayOfWeek(), QLocale::ShortFormat);
    return QLocale().toString(day, QLocale::ShortFormat);
}

QString dateAndTime(const QDateTime &time)
{
    const QDate day = time.toLocalTime().date();
    //: A date and a time of that day.
    return QCoreApplication::translate("When", "%1, %2")
        .arg(QLocale().toString(day, QLocale::LongFormat), clockTime(time));
}

QString dayName(const QDate &day, const QDate &today)
{
    const auto age = day.daysTo(today);
    if (age == 0)
        return QCoreApplication::translate("When", "Today");
    if (age == 1)
        return QCoreApplication::translate("When", "Yesterday");
    if (age > 1 && age < week)
        return QLocale().standaloneDayName(day.dayOfWeek(), QLocale::LongFormat);
    return QLocale().toString(day, QLocale::LongFormat);
}

} // namespace chatoyant::client

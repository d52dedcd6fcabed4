#include "client/models/status_words.h"

#include "client/models/emoji_catalog.h"
#include "client/models/translation_words.h"
#include "client/models/when.h"

#include <QLocale>
#include <QTimeZone>

namespace chatoyant::client {

using namespace Qt::StringLiterals;

Status StatusWords::shown(const User &user, const QDateTime &now)
{
    return user.status.isOver(now) ? Status() : user.status;
}

QString StatusWords::line(const Status &status)
{
    if (status.emoji.isEmpty() || status.text.isEmpty())
        return status.emoji + status.text;
    //: How somebody says they are: an emoji and words.
    return tr("%1 %2").arg(status.emoji, status.text);
}

QString StatusWords::spoken(const Status &status)
{
    if (status.isEmpty())
        return {};
    const QString words =
        status.text.isEmpty() ? emojiCatalog().find(status.emoji).name : status.text;
    const QString named = words.isEmpty() ? status.emoji : words;
    //: For screen readers, of a person: %1 is "On holiday".
    return tr("status: %1").arg(named);
}

QString StatusWords::until(const Status &status, const QDateTime &now)
{
    if (status.isEmpty() || !status.until.isValid())
        return {};
    const QDate day = status.until.toLocalTime().date();
    const QTime midnight(0, 0);
    // At the first moment of a day, the one before is over.
    const bool isDayEnd = status.until.toLocalTime().time() == midnight;
    const QDate last = isDayEnd ? day.addDays(-1) : day;
    constexpr int week = 7;
    const auto left = now.toLocalTime().date().daysTo(last);
    if (left > 0)
        //: Of a status: %1 is a date, or a day of this week.
        return tr("until %1")
            .arg(left < week ? QLocale().dayName(last.dayOfWeek())
                             : QLocale().toString(last, QLocale::LongFormat));
    return isDayEnd ? tr("until the end of today")
                    //: Of a status: %1 is a time of this day.
                    : tr("until %1", "time").arg(clockTime(status.until));
}

QString StatusWords::name(StatusEnd end)
{
    switch (end) {
    case StatusEnd::Never:
        return tr("Until I change it");
    case StatusEnd::HalfHour:
        return tr("For 30 minutes");
    case StatusEnd::Hour:
        return tr("For 1 hour");
    case StatusEnd::Today:
        return tr("Today");
    case StatusEnd::Week:
        return tr("This week");
    }
    Q_UNREACHABLE();
}

QDateTime StatusWords::endOf(StatusEnd end, const QDateTime &now)
{
    constexpr qint64 halfHour = 30 * 60;
    constexpr int week = 7;
    const QDate today = now.toLocalTime().date();
    const int left = (QLocale().firstDayOfWeek() - today.dayOfWeek() + week) % week;
    switch (end) {
    case StatusEnd::Never:
        return {};
    case StatusEnd::HalfHour:
        return now.addSecs(halfHour);
    case StatusEnd::Hour:
        return now.addSecs(2 * halfHour);
    case StatusEnd::Today:
        return today.addDays(1).startOfDay().toUTC();
    case StatusEnd::Week:
        return today.addDays(left == 0 ? week : left).startOfDay().toUTC();
    }
    Q_UNREACHABLE();
}

QString StatusWords::localTime(const User &user, const QDateTime &now)
{
    const QTimeZone zone(user.timeZone.toLatin1());
    if (user.timeZone.isEmpty() || !zone.isValid())
        return {};
    // A clock's reading, whatever the zone of this device.
    const QDateTime there = now.toTimeZone(zone);
    //: What time it is where somebody lives.
    return tr("%1 local time").arg(clockTime(QDateTime(there.date(), there.time())));
}

QString StatusWords::languages(const User &user)
{
    QStringList names;
    for (const QString &code : user.languages)
        names.append(TranslationWords::language(code));
    //: Of a person: %1 is a list of languages.
    return names.isEmpty() ? QString() : tr("Speaks %1").arg(QLocale().createSeparatedList(names));
}

} // namespace chatoyant::client

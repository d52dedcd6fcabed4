#include "common/protocol/json.h"

#include <QDateTime>

#include <algorithm>
#include <chrono>
#include <cmath>

namespace chatoyant::json {

namespace {

void putDigits(char *at, int count, int number)
{
    for (int place = count - 1; place >= 0; --place) {
        at[place] = char('0' + number % 10);
        number /= 10;
    }
}

} // namespace

void appendTime(QByteArray &out, const QDateTime &time)
{
    if (!time.isValid())
        return;
    using namespace std::chrono;
    const sys_time<milliseconds> moment(milliseconds(time.toMSecsSinceEpoch()));
    const auto midnight = floor<days>(moment);
    const year_month_day day(midnight);
    const hh_mm_ss clock(moment - midnight);
    const int year = int(day.year());
    if (year < 0 || year > 9999)
        return;
    char text[] = "0000-00-00T00:00:00.000Z";
    putDigits(text, 4, year);
    putDigits(text + 5, 2, int(unsigned(day.month())));
    putDigits(text + 8, 2, int(unsigned(day.day())));
    putDigits(text + 11, 2, int(clock.hours().count()));
    putDigits(text + 14, 2, int(clock.minutes().count()));
    putDigits(text + 17, 2, int(clock.seconds().count()));
    putDigits(text + 20, 3, int(clock.subseconds().count()));
    out.append(text, sizeof text - 1);
}

QString timeToText(const QDateTime &time)
{
    QByteArray text;
    appendTime(text, time);
    return QString::fromLatin1(text);
}

QDateTime timeFromText(QStringView text)
{
    return QDateTime::fromString(text.toString(), Qt::ISODateWithMs).toUTC();
}

QString Fields::text(QLatin1StringView name, qsizetype minimum, qsizetype maximum)
{
    if (isAbsent(name)) {
        if (minimum > 0)
            fail(Reason::MissingField, name);
        return {};
    }
    const QJsonValue value = m_object.value(name);
    const QString text = value.toString();
    if (!value.isString() || text.size() < minimum || text.size() > maximum ||
        !isStorableText(text))
        fail(Reason::InvalidField, name);
    return text;
}

std::optional<QString> Fields::optionalText(QLatin1StringView name, qsizetype maximum)
{
    if (isAbsent(name))
        return std::nullopt;
    return text(name, 0, maximum);
}

qint64 Fields::integer(QLatin1StringView name, qint64 minimum, qint64 maximum)
{
    if (isAbsent(name)) {
        fail(Reason::MissingField, name);
        return minimum;
    }
    constexpr double largestExact = 9007199254740992.0; // 2^53
    const QJsonValue value = m_object.value(name);
    const double number = value.toDouble(0.5);
    if (!value.isDouble() || std::floor(number) != number || std::abs(number) >= largestExact ||
        number < static_cast<double>(minimum) || number > static_cast<double>(maximum)) {
        fail(Reason::InvalidField, name);
        return minimum;
    }
    return static_cast<qint64>(number);
}

std::optional<qint64>
Fields::optionalInteger(QLatin1StringView name, qint64 minimum, qint64 maximum)
{
    if (isAbsent(name))
        return std::nullopt;
    return integer(name, minimum, maximum);
}

bool Fields::flag(QLatin1StringView name)
{
    if (isAbsent(name)) {
        fail(Reason::MissingField, name);
        return false;
    }
    return optionalFlag(name).value_or(false);
}

std::optional<bool> Fields::optionalFlag(QLatin1StringView name)
{
    if (isAbsent(name))
        return std::nullopt;
    const QJsonValue value = m_object.value(name);
    if (!value.isBool())
        fail(Reason::InvalidField, name);
    return value.toBool();
}

std::optional<QJsonObject> Fields::optionalObject(QLatin1StringView name)
{
    if (isAbsent(name))
        return std::nullopt;
    const QJsonValue value = m_object.value(name);
    if (!value.isObject())
        fail(Reason::InvalidField, name);
    return value.toObject();
}

QJsonObject Fields::object(QLatin1StringView name)
{
    const auto found = optionalObject(name);
    if (!found)
        fail(Reason::MissingField, name);
    return found.value_or(QJsonObject());
}

std::optional<QStringList>
Fields::optionalTexts(QLatin1StringView name, int count, qsizetype length)
{
    if (isAbsent(name))
        return std::nullopt;
    QStringList texts;
    const QJsonArray items = array(name, count);
    for (const QJsonValue &item : items) {
        texts.append(item.toString());
        if (!item.isString() || texts.last().size() > length || !isStorableText(texts.last()))
            fail(Reason::InvalidField, name);
    }
    return texts;
}

QJsonArray Fields::array(QLatin1StringView name, int maximum)
{
    if (isAbsent(name))
        return {};
    const QJsonValue value = m_object.value(name);
    if (!value.isArray() || value.toArray().size() > maximum)
        fail(Reason::InvalidField, name);
    return value.toArray();
}

bool Fields::isAbsent(QLatin1StringView name) const
{
    const QJsonValue value = m_object.value(name);
    return value.isUndefined() || value.isNull();
}

void Fields::fail(Reason reason, QLatin1StringView name)
{
    if (!m_error)
        m_error = makeError(reason, name);
}

bool isStorableText(QStringView text)
{
    return !text.contains(QChar(u'\0')) && text.isValidUtf16();
}

bool hasVisibleText(QStringView text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) {
        return !c.isSpace() && c.category() != QChar::Other_Control &&
               c.category() != QChar::Other_Format;
    });
}

} // namespace chatoyant::json

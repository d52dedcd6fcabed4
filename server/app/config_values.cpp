#include "server/app/config_values.h"

#include "server/app/config_words.h"

#include <QHostAddress>
#include <QRegularExpression>

#include <array>
#include <optional>
#include <span>

namespace chatoyant::server {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 unitKibi = 1024;
constexpr qint64 unitMinute = 60;
constexpr qint64 unitHour = 60 * unitMinute;
constexpr qint64 unitDay = 24 * unitHour;

// A whole number with one of the unit letters behind it.
std::optional<qint64>
readUnits(const QString &text, QStringView letters, std::span<const qint64> factors)
{
    static const QRegularExpression form(u"^(\\d{1,12})\\s*([A-Za-z]?)$"_s);
    const auto match = form.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const qint64 number = match.captured(1).toLongLong();
    const QString unit = match.captured(2);
    if (unit.isEmpty())
        return number;
    const qsizetype at = letters.indexOf(unit.front(), 0, Qt::CaseInsensitive);
    if (at < 0)
        return std::nullopt;
    return number * factors[size_t(at)];
}

std::optional<qint64> readQuantity(const ConfigKey &key, const QString &text)
{
    static constexpr std::array<qint64, 4> durations{1, unitMinute, unitHour, unitDay};
    static constexpr std::array<qint64, 3> sizes{unitKibi, unitKibi * unitKibi,
                                                 unitKibi * unitKibi * unitKibi};
    if (key.kind == KeyKind::Duration)
        return readUnits(text, u"smhd", durations);
    if (key.kind == KeyKind::Size)
        return readUnits(text, u"kmg", sizes);
    return readUnits(text, {}, {});
}

std::optional<QVariant> readRate(const QString &text)
{
    static constexpr ConfigKey within{"", KeyKind::Duration, "", ""};
    constexpr int mostTimes = 1'000'000;
    if (text == "off"_L1)
        return QVariant(QVariantList{0, qint64(1)});
    const qsizetype bar = text.indexOf(u'/');
    bool isNumber = false;
    const int times = text.first(qMax<qsizetype>(0, bar)).toInt(&isNumber);
    const auto seconds = readQuantity(within, text.sliced(bar + 1));
    if (!isNumber || !seconds || times < 1 || times > mostTimes || *seconds < 1 ||
        *seconds > 365 * unitDay)
        return std::nullopt;
    return QVariant(QVariantList{times, *seconds});
}

QString expectation(const ConfigKey &key)
{
    switch (key.kind) {
    case KeyKind::Choice:
        return ConfigWords::tr("one of %1")
            .arg(QLatin1StringView(key.choices).toString().replace(u'|', u' '));
    case KeyKind::Address:
        return ConfigWords::tr("HOST:PORT, for example 127.0.0.1:7443 or [::1]:7443");
    case KeyKind::Duration:
        return ConfigWords::tr("a duration such as 30s, 5m, 12h or 7d");
    case KeyKind::Size:
        return ConfigWords::tr("a size such as 512k, 25M or 2G");
    case KeyKind::Number:
        return ConfigWords::tr("a whole number from %1 to %2").arg(key.minimum).arg(key.maximum);
    case KeyKind::Rate:
        return ConfigWords::tr("a number and a time such as 10/15m, or off");
    case KeyKind::Text:
    case KeyKind::Names:
        break;
    }
    return ConfigWords::tr("text");
}

QString refusal(const ConfigKey &key, const QString &text)
{
    //: %1: name of a setting, %2: what stands there, %3: "a duration such as 30s, 5m, 12h or 7d"
    return ConfigWords::tr("%1: \"%2\" does not fit, expected %3")
        .arg(QLatin1StringView(key.name), text, expectation(key));
}

} // namespace

Expected<QVariant, QString> readValue(const ConfigKey &key, const QString &text)
{
    switch (key.kind) {
    case KeyKind::Text:
        return QVariant(text);
    case KeyKind::Names: {
        static const QRegularExpression separator(u"[\\s,]+"_s);
        return QVariant(text.split(separator, Qt::SkipEmptyParts));
    }
    case KeyKind::Choice: {
        const QString choices = QLatin1StringView(key.choices);
        if (!choices.split(u'|').contains(text))
            return refusal(key, text);
        return QVariant(text);
    }
    case KeyKind::Address:
        if (readAddress(text).host.isEmpty())
            return refusal(key, text);
        return QVariant(text);
    case KeyKind::Rate: {
        const auto rate = readRate(text);
        if (!rate)
            return refusal(key, text);
        return *rate;
    }
    case KeyKind::Number:
    case KeyKind::Duration:
    case KeyKind::Size:
        break;
    }
    const auto quantity = readQuantity(key, text);
    if (!quantity || *quantity < key.minimum || (key.maximum > 0 && *quantity > key.maximum))
        return refusal(key, text);
    return QVariant(*quantity);
}

ListenAddress readAddress(QStringView text)
{
    const qsizetype colon = text.lastIndexOf(u':');
    if (colon < 1)
        return {};
    bool isNumber = false;
    const ushort port = text.sliced(colon + 1).toUShort(&isNumber);
    QStringView host = text.first(colon);
    if (host.startsWith(u'[') && host.endsWith(u']'))
        host = host.sliced(1, host.size() - 2);
    else if (host.contains(u':'))
        return {}; // an IPv6 address needs its brackets
    const QString name = host == u"localhost" ? u"127.0.0.1"_s : host.toString();
    if (!isNumber || QHostAddress(name).isNull())
        return {};
    return {name, port};
}

} // namespace chatoyant::server

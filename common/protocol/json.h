// Reads the parameters of a call field by field and remembers the first that does not fit.
#pragma once

#include "common/base/error.h"
#include "common/base/ids.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>

namespace chatoyant::json {

// RFC 3339 in UTC with milliseconds: "2026-01-31T12:00:00.123Z".
// Empty for an invalid time, and for years that it cannot name (before 0, after 9999).
QString timeToText(const QDateTime &time);
void appendTime(QByteArray &out, const QDateTime &time);
QDateTime timeFromText(QStringView text);

// Empty for none.
template <typename IdType>
QString textOrNone(const IdType &id)
{
    return id.isValid() ? id.toString() : QString();
}

// Strict: a wrong type is an error, never a default. Use: read every field, then look at error().
// Optional readers return nothing when the field is absent or null.
class Fields
{
public:
    explicit Fields(const QJsonObject &object)
        : m_object(object)
    {}

    // Text of minimum to maximum characters (UTF-16 units), without U+0000 or lone surrogates.
    QString text(QLatin1StringView name, qsizetype minimum, qsizetype maximum);
    std::optional<QString> optionalText(QLatin1StringView name, qsizetype maximum);
    // An integer of minimum to maximum that a double holds exactly.
    qint64 integer(QLatin1StringView name, qint64 minimum, qint64 maximum);
    std::optional<qint64> optionalInteger(QLatin1StringView name, qint64 minimum, qint64 maximum);
    bool flag(QLatin1StringView name);
    std::optional<bool> optionalFlag(QLatin1StringView name);
    std::optional<QJsonObject> optionalObject(QLatin1StringView name);
    QJsonObject object(QLatin1StringView name);

    template <typename IdType>
    IdType id(QLatin1StringView name)
    {
        const IdType found = IdType::fromString(text(name, 1, 64));
        if (!found.isValid())
            fail(Reason::InvalidField, name);
        return found;
    }

    template <typename IdType>
    std::optional<IdType> optionalId(QLatin1StringView name)
    {
        if (isAbsent(name))
            return std::nullopt;
        return id<IdType>(name);
    }

    // An id, or an empty text for none.
    template <typename IdType>
    std::optional<IdType> optionalIdOrNone(QLatin1StringView name)
    {
        if (m_object.value(name) == QLatin1StringView(""))
            return IdType();
        return optionalId<IdType>(name);
    }

    // An array of at most `maximum` ids; absent means none.
    template <typename IdType>
    QList<IdType> ids(QLatin1StringView name, int maximum)
    {
        QList<IdType> found;
        const QJsonArray items = array(name, maximum);
        for (const QJsonValue &item : items) {
            found.append(IdType::fromString(item.toString()));
            if (!found.last().isValid())
                fail(Reason::InvalidField, name);
        }
        return found;
    }

    // An array of at most `count` texts of at most `length` characters.
    std::optional<QStringList> optionalTexts(QLatin1StringView name, int count, qsizetype length);

    // One of the names that `fromName` knows.
    template <typename FromName>
    auto choice(QLatin1StringView name, FromName fromName)
    {
        const auto found = fromName(text(name, 1, 64));
        if (!found)
            fail(Reason::InvalidField, name);
        return found.value_or(typename decltype(found)::value_type{});
    }

    // The same of a choice that may be left out.
    template <typename FromName>
    auto optionalChoice(QLatin1StringView name, FromName fromName)
    {
        return isAbsent(name) ? decltype(fromName(QString()))() : choice(name, fromName);
    }

    bool isAbsent(QLatin1StringView name) const;
    // Remembers the first failure only.
    void fail(Reason reason, QLatin1StringView name);
    const std::optional<Error> &error() const { return m_error; }

private:
    QJsonArray array(QLatin1StringView name, int maximum);

    const QJsonObject &m_object;
    std::optional<Error> m_error;
};

// False for text with U+0000 or half a surrogate pair: databases and other clients refuse it.
bool isStorableText(QStringView text);
// False when nothing but spaces, controls or invisible format characters is there.
bool hasVisibleText(QStringView text);

} // namespace chatoyant::json

// What people say of themselves, in words: how they are and until when, what time it is there.
#pragma once

#include "common/model/user.h"

#include <QCoreApplication>

namespace chatoyant::client {

enum class StatusEnd { Never, HalfHour, Hour, Today, Week };

class StatusWords final
{
    Q_DECLARE_TR_FUNCTIONS(chatoyant::client::StatusWords)

public:
    // Empty where they say nothing, or where its time is over.
    static Status shown(const User &user, const QDateTime &now);
    // "🌴 On holiday"
    static QString line(const Status &status);
    // The same for those who hear it: an emoji alone has its name beside it.
    static QString spoken(const Status &status);
    // "until 10:42", "until Friday"; empty: no end is known.
    static QString until(const Status &status, const QDateTime &now);
    static QString name(StatusEnd end);
    // By the calendar and the clock of this device; null: never.
    static QDateTime endOf(StatusEnd end, const QDateTime &now);
    // "10:42 local time"; empty where they do not tell.
    static QString localTime(const User &user, const QDateTime &now);
    // "Speaks English and German"
    static QString languages(const User &user);
};

} // namespace chatoyant::client

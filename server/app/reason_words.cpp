#include "server/app/reason_words.h"

#include <QCoreApplication>

#include <array>

namespace chatoyant::server {

namespace {

// Those of common/base/error.cpp that a command can run into.
[[maybe_unused]] constexpr std::array reasonWords{
    QT_TRANSLATE_NOOP("Reasons", "a parameter has a wrong value"),
    QT_TRANSLATE_NOOP("Reasons", "the server made a mistake"),
    QT_TRANSLATE_NOOP("Reasons", "the server could not store it"),
    QT_TRANSLATE_NOOP("Reasons", "the server's disk is full"),
    QT_TRANSLATE_NOOP("Reasons", "no such session of yours"),
    QT_TRANSLATE_NOOP("Reasons", "the invitation is unknown, used up or too old"),
    QT_TRANSLATE_NOOP("Reasons", "the second factor is off"),
    QT_TRANSLATE_NOOP(
        "Reasons", "3 to 32 letters a-z, digits, dot, dash or underscore, beginning with a letter"),
    QT_TRANSLATE_NOOP("Reasons", "the user name is taken"),
    QT_TRANSLATE_NOOP("Reasons", "not an e-mail address"),
    QT_TRANSLATE_NOOP("Reasons", "the e-mail address is in use"),
    QT_TRANSLATE_NOOP("Reasons", "8 to 256 characters, not a common password"),
    QT_TRANSLATE_NOOP("Reasons", "no such user"),
};

} // namespace

QString sentenceOf(const Error &error)
{
    const ReasonInfo &info = reasonInfo(error.reason);
    // Another message was written for this very case, and is translated already.
    return error.message == QLatin1StringView(info.english)
               ? QCoreApplication::translate("Reasons", info.english)
               : error.message;
}

} // namespace chatoyant::server

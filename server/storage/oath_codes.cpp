#include "server/storage/oath_codes.h"

#include "common/base/freeing.h"

#include <array>
#include <cstdlib>
#include <liboath/oath.h>
#include <memory>

namespace chatoyant::server {

namespace {

constexpr unsigned stepSeconds = 30;
constexpr unsigned digits = 6;

// liboath wants to be asked once before anything else.
bool isUsable()
{
    static const bool usable = oath_init() == OATH_OK;
    return usable;
}

} // namespace

QString OathCodes::code(const QByteArray &secret, qint64 step) const
{
    std::array<char, digits + 1> text{};
    if (!isUsable() ||
        oath_totp_generate(secret.constData(), size_t(secret.size()), time_t(step * stepSeconds),
                           stepSeconds, 0, digits, text.data()) != OATH_OK)
        return {};
    return QString::fromLatin1(text.data());
}

QString OathCodes::secretText(const QByteArray &secret) const
{
    char *text = nullptr;
    size_t length = 0;
    if (!isUsable() ||
        oath_base32_encode(secret.constData(), size_t(secret.size()), &text, &length) != OATH_OK)
        return {};
    const std::unique_ptr<char, Freeing<std::free>> owner(text);
    return QString::fromLatin1(text, qsizetype(length));
}

} // namespace chatoyant::server

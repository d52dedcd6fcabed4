// Links that lead in through a browser: https://SERVER/j/CODE to a chat, https://SERVER/i/CODE to a
// new account.
#pragma once

#include <QString>

#include <optional>

namespace chatoyant {

inline constexpr QLatin1StringView chatLinkPath{"/j/"};
inline constexpr QLatin1StringView accountLinkPath{"/i/"};
// Where a site says which server is meant by its name.
inline constexpr QLatin1StringView discoveryPath{"/.well-known/chatoyant/client"};

// Seven groups of four letters and digits, as servers make codes: what other sites have below /j/
// looks otherwise.
bool isLinkCode(QStringView text);

enum class WebTarget { Chat, Account };

struct WebLink
{
    WebTarget target = WebTarget::Chat;
    QString code;
};

// Of the path of an address; nothing for any other.
std::optional<WebLink> readWebLinkPath(QStringView path);

} // namespace chatoyant

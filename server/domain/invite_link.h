// Links that invite people: to the server, or to one of its chats.
#pragma once

#include "server/domain/server_policy.h"

#include <optional>

namespace chatoyant::server {

enum class LinkTarget { Server, Chat };

// chatoyant://join?… or chatoyant://chat?…, with the server's address and, where no authority
// vouches for its certificate, the fingerprint.
QString inviteLink(LinkTarget target, const QString &code, const ServerPolicy &policy);
// Its https form, which any browser opens; nothing where the address is no name that an authority
// vouches for.
std::optional<QString>
webInviteLink(LinkTarget target, const QString &code, const ServerPolicy &policy);
// The code of a link, also of its https form, or what was given where it is none.
QString codeOfLink(const QString &link);

} // namespace chatoyant::server

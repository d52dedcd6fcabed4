// Links that lead in: chatoyant://join?server=…&code=…&fingerprint=… to a new account, and
// chatoyant://chat?… of the same form to a chat; or https://SERVER/i/CODE and
// https://SERVER/j/CODE.
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace chatoyant::client {

struct JoinLink
{
    QString server;         // as a person would type it
    QString code;           // of the invitation, or of the link to a chat
    QByteArray fingerprint; // SHA-256 of the server's certificate; empty: an authority vouches

    friend bool operator==(const JoinLink &, const JoinLink &) = default;
};

// Spaces around it do not matter. Nothing for anything else: also for a fingerprint that is not
// one, which must not pass for none.
std::optional<JoinLink> readJoinLink(const QString &text);
// The same for a link to a chat.
std::optional<JoinLink> readChatLink(const QString &text);
// The https form of a link, for people who may not have the program yet; nothing where there is
// none: no authority vouches for the server's certificate, and that form names no fingerprint.
std::optional<QString> webFormOf(const QString &link);
// Whether it names that server, as a session shows it. One server may have several names.
bool leadsTo(const JoinLink &link, const QString &server);

} // namespace chatoyant::client

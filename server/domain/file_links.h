// Addresses of files that work for a while without a token: for players and browsers.
#pragma once

#include "common/base/clock.h"
#include "common/base/error.h"
#include "server/domain/file_rules.h"
#include "server/domain/ports/file_storage.h"
#include "server/domain/session_watch.h"

namespace chatoyant::server {

// What such an address says beside the file.
struct FileLink
{
    SessionId session;  // whose right it is
    qint64 expires = 0; // s since 1970
    QByteArray signature;

    friend bool operator==(const FileLink &, const FileLink &) = default;
};

// It gives no more than its session could: whoever has left the chat, or signed out, has it no
// more.
class FileLinks
{
public:
    struct Parts
    {
        FileUse &use;
        SessionStorage &sessions;
        const SessionWatch &watch;
        const Clock &clock;
    };

    FileLinks(const Parts &parts, const FileRules &rules);

    FileLink make(SessionId session, FileId file) const;
    // Who may be asking by it; FileNotFound for one that is forged, over, or of an ended session.
    Result<UserId> reader(const FileLink &link, FileId file) const;

private:
    QByteArray signatureOf(const FileLink &link, FileId file) const;

    Parts m_parts;
    const FileRules &m_rules;
};

} // namespace chatoyant::server
